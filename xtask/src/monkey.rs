//! `cargo xtask monkey`: a random user in a browser, for as long as asked.

use std::process::ExitCode;

use bearings::language::Language;

use crate::setup::{self, Browser};
use crate::test::journeys;
use crate::{Outcome, site};

/// What `monkey` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The browser that the user has
    #[arg(long, default_value = "chromium")]
    browser: Browser,
    /// How many things the user does
    #[arg(long, default_value_t = 100_000)]
    actions: u32,
    /// What the user does follows from this number
    #[arg(long, default_value_t = 1)]
    seed: u32,
}

/// Sets up, builds and lets the user do what comes to mind; after each thousand, what was kept and what memory is held.
pub fn run(args: &Args) -> Outcome {
    site::provide(&setup::for_building()?)?;
    let (_, failed) = journeys::run(args.browser, Language::English, |playwright| {
        // Of two files of settings the last one counts, and it knows Firefox's, too.
        playwright.args(["--config=apart.config.ts", "--project=monkey"]);
        playwright.env("BEARINGS_ACTIONS", args.actions.to_string());
        playwright.env("BEARINGS_SEED", args.seed.to_string());
    })?;
    println!(
        "{} actions with seed {}: {}",
        args.actions,
        args.seed,
        if failed == 0 { "all well" } else { "failed" }
    );
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
