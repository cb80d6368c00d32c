//! `cargo xtask taps`: how long each kind of tap takes to the next paint on a slow processor, as CSV.

use std::process::ExitCode;

use bearings::language::Language;

use crate::setup::{self, Browser};
use crate::test::journeys;
use crate::{Outcome, site};

/// What `taps` takes.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Builds the site unless it is built already, and taps in a Chromium that is slowed down six times.
pub fn run(_args: &Args) -> Outcome {
    site::provide(&setup::for_building()?)?;
    println!("kind of tap,median ms to the next paint,longest");
    let (_, failed) = journeys::run(Browser::Chromium, Language::English, |playwright| {
        playwright.args(["--config=apart.config.ts", "--project=taps"]);
    })?;
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
