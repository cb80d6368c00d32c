//! `cargo xtask dist`: one folder that any web host can serve.

use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use thiserror::Error;

use crate::{Outcome, setup, site};

mod compress;
mod files;
mod finish;
mod hosts;
mod page;

pub use files::{SiteFile, digest, is_hashed};
pub use finish::finish;

/// What `dist` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Where the folder goes; what an earlier run left there is replaced
    #[arg(long, default_value = "release")]
    to: PathBuf,
    /// A folder that trunk has built by hand, instead of the release build
    #[arg(long)]
    from: Option<PathBuf>,
    /// Without .br and .gz files, for hosts that compress by themselves
    #[arg(long)]
    plain: bool,
}

/// Why the folder could not be made.
#[derive(Debug, Error)]
pub enum DistError {
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// There is something in the way that is not ours.
    #[error(
        "{0} holds something that `cargo xtask dist` did not make; empty it, or choose another folder with --to"
    )]
    NotOurs(PathBuf),
    /// A name that cannot stand in the service worker's list.
    #[error("the file name {0:?} has a space or a quote in it; rename the file, then build again")]
    Name(String),
    /// A page without the places that are filled in.
    #[error("{0} has no <meta charset=\"utf-8\">; is it a whole page?")]
    NoPage(PathBuf),
}

impl DistError {
    fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        |source| Self::File { path, source }
    }
}

impl Args {
    /// The release, compressed, in this folder.
    pub const fn into(to: PathBuf) -> Self {
        Self { to, from: None, plain: false }
    }
}

/// Builds what has changed, copies it, adds what hosts want to know, and compresses.
pub fn run(args: &Args) -> Outcome {
    empty(&args.to)?;
    match &args.from {
        Some(by_hand) => {
            copy(by_hand, &args.to)?;
            finish(&args.to)?;
        }
        None => {
            build()?;
            copy(&site::folder(), &args.to)?;
        }
    }
    let files = files::listed(&args.to)?;
    hosts::write(&args.to, &files)?;
    let raw: u64 = files.iter().map(|file| file.bytes).sum();
    println!("{} files, {:.1} MB, in {}", files.len(), raw as f64 / 1e6, args.to.display());
    if !args.plain {
        let sums = compress::all(&args.to, &files)?;
        println!(
            "what compresses: {:.1} MB raw, {:.1} MB .gz, {:.1} MB .br",
            sums.raw, sums.gzip, sums.brotli
        );
    }
    println!(
        "docs/deploy.md says how to put it on a host; `cargo xtask check-site ADDRESS` looks at it there."
    );
    Ok(ExitCode::SUCCESS)
}

fn build() -> Result<(), Box<dyn Error>> {
    Ok(site::provide(&setup::for_building()?)?)
}

fn copy(from: &Path, to: &Path) -> Result<(), DistError> {
    for file in files::listed(from)? {
        let target = to.join(&file.path);
        target.parent().map_or(Ok(()), fs::create_dir_all).map_err(DistError::file(&target))?;
        fs::copy(from.join(&file.path), &target).map_err(DistError::file(&target))?;
    }
    Ok(())
}

/// Makes room, but only for what an earlier run left.
fn empty(folder: &Path) -> Result<(), DistError> {
    let anything = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    if !anything {
        return fs::create_dir_all(folder).map_err(DistError::file(folder));
    }
    if !folder.join("sw.js").is_file() || !folder.join("_headers").is_file() {
        return Err(DistError::NotOurs(folder.to_owned()));
    }
    fs::remove_dir_all(folder).map_err(DistError::file(folder))?;
    fs::create_dir_all(folder).map_err(DistError::file(folder))
}
