//! `cargo xtask budget`: what comes over the line until something is on the screen.

use std::process::ExitCode;

use bearings::language::Language;

use crate::setup::{self, Browser};
use crate::test::journeys;
use crate::{Outcome, site};

/// What `budget` takes.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// The journey that counts, prints and holds the bytes; the limits stand in it.
const JOURNEY: &str = "bytes.spec.ts";

/// Builds the site unless it is built already, and drives a browser through a first visit.
pub fn run(_args: &Args) -> Outcome {
    site::provide(&setup::for_building()?)?;
    let (passed, failed) = journeys::run(Browser::Chromium, Language::English, |playwright| {
        playwright.arg(JOURNEY);
    })?;
    let is_within = passed > 0 && failed == 0;
    println!("{}", if is_within { "within the budget" } else { "over the budget" });
    Ok(if is_within { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
