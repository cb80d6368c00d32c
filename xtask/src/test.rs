//! `cargo xtask test`: every check, in the order in which a failure is cheapest to hear of.

use std::error::Error;
use std::process::{Command, ExitCode};

use crate::{Outcome, setup, site};

pub mod journeys;
mod tally;

use tally::Tally;

/// What `test` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only the tests that run without a browser, and nothing is set up for them
    #[arg(long)]
    core: bool,
    /// Everything but the journeys in Chromium
    #[arg(long)]
    no_e2e: bool,
}

const DENY_WARNINGS: [&str; 3] = ["--", "-D", "warnings"];

/// Runs the checks, goes on after a failure, and ends with one line that counts them.
pub fn run(args: &Args) -> Outcome {
    let mut tally = Tally::default();
    if args.core {
        host_tests(&mut tally);
    } else {
        host_lints(&mut tally);
        host_tests(&mut tally);
        site_checks(&mut tally, !args.no_e2e);
    }
    println!("{tally}");
    Ok(if tally.is_green() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn host_lints(tally: &mut Tally) {
    if let Err(error) = setup::components() {
        tally.fail(&error);
    }
    tally.check("Formatting", cargo(&["fmt", "--all", "--check"]));
    let core = ["clippy", "-p", "bearings", "--no-default-features", "--all-targets"];
    tally.check("Lints of the core", cargo(&core).args(DENY_WARNINGS));
    let spanish = ["clippy", "-p", "bearings", "--no-default-features", "--features", "es", "--all-targets"];
    tally.check("Lints of the core in Spanish", cargo(&spanish).args(DENY_WARNINGS));
    tally.check("Lints of xtask", cargo(&["clippy", "-p", "xtask", "--all-targets"]).args(DENY_WARNINGS));
}

/// The `xtask` profile has what `cargo xtask` itself was built from, and runs ten times as fast as `dev`.
fn host_tests(tally: &mut Tally) {
    let core = ["test", "-p", "bearings", "--no-default-features"];
    let options = ["--profile", "xtask", "--no-fail-fast"];
    tally.cargo_tests("Tests of the core", cargo(&core).args(options));
    let spanish = ["test", "-p", "bearings", "--no-default-features", "--features", "es", "--lib"];
    tally.cargo_tests(
        "Tests of the core in Spanish",
        cargo(&spanish).args(options).args(["--", "catalog", "instrument", "i18n"]),
    );
    tally.cargo_tests("Tests of xtask", cargo(&["test", "-p", "xtask"]).args(options));
}

fn site_checks(tally: &mut Tally, with_journeys: bool) {
    let toolbox = match setup::for_building() {
        Ok(toolbox) => toolbox,
        Err(error) => return tally.fail(&error),
    };
    let web = [
        "clippy",
        "-p",
        "bearings",
        "-p",
        "bench",
        "-p",
        "qr-reader",
        "-p",
        "wasm-streams",
        "--target",
        "wasm32-unknown-unknown",
    ];
    tally.check("Lints of the web part", toolbox.wasm_command("cargo").args(web).args(DENY_WARNINGS));
    tally.heading("The release build (the first time about 2 minutes of compiling)");
    if let Err(error) = site::build(&toolbox) {
        return tally.fail(&error);
    }
    tally.pass();
    if with_journeys && let Err(error) = browser_journeys(tally) {
        tally.fail(error.as_ref());
    }
}

fn browser_journeys(tally: &mut Tally) -> Result<(), Box<dyn Error>> {
    let browser = setup::for_browser_tests()?;
    tally.heading("Journeys in Chromium, against the release build under a sub-path");
    let (passed, failed) = journeys::run(&browser, &[])?;
    tally.add(passed, failed);
    Ok(())
}

fn cargo(args: &[&str]) -> Command {
    let mut cargo = setup::command("cargo");
    cargo.args(args);
    cargo
}
