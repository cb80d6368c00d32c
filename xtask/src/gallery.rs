//! `cargo xtask gallery`: every screen as a picture, to be looked at.

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use bearings::language::Language;

use crate::setup::{self, Browser};
use crate::test::journeys;
use crate::{Outcome, run, site};

/// What `gallery` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder for the pictures; `.tools/gallery` if none is given
    #[arg(long)]
    to: Option<PathBuf>,
    /// Only screens whose name has this in it; the contact sheets are left as they are
    #[arg(long)]
    only: Option<String>,
}

/// Sets up, builds, goes to every screen and takes its pictures.
pub fn run(args: &Args) -> Outcome {
    site::provide(&setup::for_building()?)?;
    let folder = match &args.to {
        Some(folder) => env::current_dir()?.join(folder),
        None => run::root().join(".tools/gallery"),
    };
    let (taken, failed) = journeys::run(Browser::Chromium, Language::English, |playwright| {
        playwright.arg("--config=apart.config.ts").env("BEARINGS_GALLERY", &folder);
        match &args.only {
            Some(name) => playwright.args(["--project=pictures", "--grep", name]),
            None => playwright.arg("--project=gallery"),
        };
    })?;
    println!("{taken} screens and contact sheets in {}, {failed} failed", folder.display());
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
