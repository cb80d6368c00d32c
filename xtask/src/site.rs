//! The built site: laid together anew only when something it is made of has changed.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use bearings::catalog::CatalogError;
use bearings::language::Language;
use thiserror::Error;

use crate::dist::{self, DistError};
use crate::run::{self, RunError};
use crate::setup::Toolbox;

mod careers;
pub mod kernel;
mod lay;
mod modules;
mod page;
mod short_names;

/// Everything that goes into the site.
const SOURCES: [&str; 15] = [
    "src",
    "kernel",
    "no-streams",
    "qr-reader",
    "offline",
    "style",
    "public",
    "data",
    "page",
    "index.html",
    "es.html",
    "careers.html",
    "carreras.html",
    "Cargo.toml",
    "Cargo.lock",
];

/// Why the site could not be built, with a way out.
#[derive(Debug, Error)]
pub enum SiteError {
    /// A program that builds it failed.
    #[error(transparent)]
    Run(#[from] RunError),
    /// It could not be made ready to ship.
    #[error(transparent)]
    Finish(#[from] DistError),
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The compiled app could not be taken apart.
    #[error("the compiled app could not be split into modules: {0}")]
    Split(String),
    /// The compiled app could not be read to shorten names in it.
    #[error("names in the compiled app could not be shortened: {0}")]
    Names(String),
    /// The packed careers cannot be read.
    #[error("the plain list of careers could not be made: {0}")]
    Careers(#[from] CatalogError),
    /// The app makes templates of HTML, which the page's rules refuse.
    #[error(
        "{0} reads templates of HTML, which the page's rules refuse: some view! has an element in which nothing changes; give it an attribute that is no literal, or build it with leptos::html"
    )]
    Template(PathBuf),
    /// The page does not name what goes into it.
    #[error("the page has no place for {0}; without it the page would miss a part")]
    NoLink(&'static str),
}

impl SiteError {
    fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        |source| Self::File { path, source }
    }
}

/// Where the site lies.
pub fn folder() -> PathBuf {
    run::root().join("dist")
}

/// Builds the site unless what lies there is up to date.
pub fn provide(toolbox: &Toolbox) -> Result<(), SiteError> {
    if is_fresh() {
        println!("The built site is up to date.");
        return Ok(());
    }
    println!("Building the site for release (the first time about 2 minutes of compiling)…");
    build(toolbox)
}

/// Builds the site as it is shipped: beside the old one, which it then replaces.
pub fn build(toolbox: &Toolbox) -> Result<(), SiteError> {
    let started = SystemTime::now();
    let stage = run::root().join(".tools/site");
    lay::fresh(&stage)?;
    lay::copy_all(&run::root().join("public"), &stage)?;
    let parts = page::Parts {
        styles: [style(toolbox, "main.css", &stage)?, style(toolbox, "pages.css", &stage)?],
        script: page::script(toolbox)?,
    };
    modules::reader(toolbox, &stage)?;
    kernel::build(toolbox, &stage)?;
    for language in Language::ALL {
        let app = modules::app(toolbox, &stage, language)?;
        page::lay(&stage, language, &parts, &app)?;
        careers::lay(&stage, language, &parts.styles)?;
    }
    dist::finish(&stage)?;
    if folder().exists() {
        fs::remove_dir_all(folder()).map_err(SiteError::file(folder()))?;
    }
    fs::rename(&stage, folder()).map_err(SiteError::file(folder()))?;
    // A stamp that cannot be written only means that the next start builds again.
    let _next_start_builds = write_stamp(started);
    Ok(())
}

/// Lays a style sheet into the site, shortened and named by its content; the name.
fn style(toolbox: &Toolbox, name: &str, site: &Path) -> Result<String, SiteError> {
    let file = site.join(name);
    lay::copy(&run::root().join("style").join(name), &file)?;
    modules::minify(toolbox, &file, &[])?;
    lay::renamed_by_content(&file)
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
/// A page that was made by hand (a debug build by trunk, say) differs from the stamp, so it is not taken for a release.
fn is_fresh() -> bool {
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
