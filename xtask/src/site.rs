//! The built site: made by trunk, and made anew only when something it is made of has changed.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use thiserror::Error;

use crate::dist::{self, DistError};
use crate::run::{self, RunError};
use crate::setup::Toolbox;

/// Everything that goes into the site.
const SOURCES: [&str; 10] = [
    "src",
    "qr-reader",
    "offline",
    "style",
    "public",
    "data",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
];

/// Why there is no site.
#[derive(Debug, Error)]
pub enum SiteError {
    /// It could not be built.
    #[error(transparent)]
    Run(#[from] RunError),
    /// It could not be made ready to ship.
    #[error(transparent)]
    Finish(#[from] DistError),
}

/// Where trunk lays the site.
pub fn folder() -> PathBuf {
    run::root().join("dist")
}

/// Builds the site as it is shipped.
pub fn build(toolbox: &Toolbox) -> Result<(), SiteError> {
    let started = SystemTime::now();
    run::run(toolbox.wasm_command("trunk").args(["build", "--release"]))?;
    dist::finish(&folder())?;
    // A stamp that cannot be written only means that the next start builds again.
    let _next_start_builds = write_stamp(started);
    Ok(())
}

/// The stamp bears the time at which the build started: what changed meanwhile is not in it.
fn write_stamp(started: SystemTime) -> io::Result<()> {
    let page = fs::read(folder().join("index.html"))?;
    stamp().parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(stamp(), page)?;
    File::options().write(true).open(stamp())?.set_modified(started)
}

/// Whether what lies in `dist` is our own release build and newer than all it is made of.
///
/// A page that trunk made by hand (a debug build, say) differs from the stamp, so it is not taken for a release.
pub fn is_fresh() -> bool {
    let ours = match (fs::read(folder().join("index.html")), fs::read(stamp())) {
        (Ok(page), Ok(stamp)) => page == stamp,
        _ => false,
    };
    let changed = SOURCES.iter().filter_map(|name| last_change(&run::root().join(name))).max();
    let built = fs::metadata(stamp()).and_then(|file| file.modified()).ok();
    ours && changed < built
}

fn stamp() -> PathBuf {
    run::root().join(".tools/last-release.html")
}

/// The last change of a file, or of anything in a folder (the folder itself changes when a file goes away).
fn last_change(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).and_then(|file| file.modified()).ok();
    let within =
        fs::read_dir(path).into_iter().flatten().flatten().filter_map(|entry| last_change(&entry.path()));
    own.into_iter().chain(within).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_as_young_as_its_youngest_file() {
        let source = run::root().join("xtask/src");
        let youngest = last_change(&source);
        assert!(youngest >= last_change(&source.join("main.rs")));
        assert!(youngest >= last_change(&source.join("setup/apt.rs")));
        assert_eq!(last_change(&source.join("no-such-file")), None);
    }
}
