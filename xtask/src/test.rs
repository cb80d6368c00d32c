//! `cargo xtask test`: every check, in the order in which a failure is cheapest to hear of.

use std::error::Error;
use std::process::{Command, ExitCode};

use bearings::language::Language;

use crate::setup::{self, Browser, Toolbox};
use crate::{Outcome, site};

pub mod journeys;
mod tally;

use tally::Tally;

/// What `test` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only the tests that run without a browser, and nothing is set up for them
    #[arg(long)]
    core: bool,
    /// Everything but the journeys in browsers
    #[arg(long)]
    no_e2e: bool,
    /// Only the journeys, all that this browser can run; the site is built when it has changed
    #[arg(long, conflicts_with_all = ["core", "no_e2e"])]
    browser: Option<Browser>,
    /// Only the journeys, in this language (en or es)
    #[arg(long, value_name = "KEY", value_parser = language, conflicts_with_all = ["core", "no_e2e"])]
    language: Option<Language>,
    /// Only axe-core over 60 careers and all Spanish screens, wide and narrow, by day and by night
    #[arg(long, conflicts_with_all = ["core", "no_e2e", "browser", "language"])]
    matrix: bool,
}

fn language(key: &str) -> Result<Language, String> {
    Language::from_key(key).ok_or_else(|| format!("there is no site in “{key}”, only in en and es"))
}

/// The fuzz targets are a workspace of their own, with a target folder of its own: in one folder each of the two
/// would take the other's core for its own and compile it anew.
const FUZZ: [&str; 2] = ["--manifest-path", "fuzz/Cargo.toml"];

const DENY_WARNINGS: [&str; 3] = ["--", "-D", "warnings"];

/// Runs the checks, goes on after a failure, and ends with one line that counts them.
pub fn run(args: &Args) -> Outcome {
    let mut tally = Tally::default();
    let only_journeys = args.browser.is_some() || args.language.is_some();
    if args.core {
        host_tests(&mut tally);
    } else if args.matrix || only_journeys {
        if site_is_there(&mut tally) {
            let browser = args.browser.unwrap_or(Browser::Chromium);
            let which = if args.matrix { Which::Matrix } else { Which::All };
            browser_journeys(&mut tally, browser, args.language.unwrap_or(Language::English), which);
        }
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
    tally.check("Formatting of the fuzz targets", cargo(&["fmt", "--check"]).args(FUZZ));
    let core = ["clippy", "-p", "bearings", "--no-default-features", "--all-targets"];
    tally.check("Lints of the core", cargo(&core).args(DENY_WARNINGS));
    let spanish = ["clippy", "-p", "bearings", "--no-default-features", "--features", "es", "--all-targets"];
    tally.check("Lints of the core in Spanish", cargo(&spanish).args(DENY_WARNINGS));
    let mut fuzz = cargo(&["clippy", "--all-targets"]);
    tally.check("Lints of the fuzz targets", fuzz.args(FUZZ).args(DENY_WARNINGS));
    let chores = ["clippy", "-p", "xtask", "-p", "mutants", "--all-targets"];
    tally.check("Lints of xtask", cargo(&chores).args(DENY_WARNINGS));
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
    tally.cargo_tests("Tests of xtask", cargo(&["test", "-p", "xtask", "-p", "mutants"]).args(options));
    let mut fuzz = cargo(&["test"]);
    fuzz.args(FUZZ).args(options);
    tally.cargo_tests("What is read from outside, on its corpus", fuzz);
}

fn site_checks(tally: &mut Tally, with_journeys: bool) {
    let toolbox = match setup::for_building() {
        Ok(toolbox) => toolbox,
        Err(error) => return tally.fail(&error),
    };
    let parts = ["clippy", "-p", "bearings", "-p", "bench", "-p", "qr-reader", "-p", "wasm-streams"];
    let mut web = toolbox.wasm_command("cargo");
    web.args(parts).args(["--target", "wasm32-unknown-unknown"]).args(DENY_WARNINGS);
    tally.check("Lints of the web part", web);
    if build(tally, &toolbox) && with_journeys {
        browser_journeys(tally, Browser::Chromium, Language::English, Which::All);
        browser_journeys(tally, Browser::Firefox, Language::English, Which::Core);
    }
}

/// Builds the site if it has changed, and says whether there is one now.
fn site_is_there(tally: &mut Tally) -> bool {
    let provided =
        setup::for_building().map_err(<Box<dyn Error>>::from).and_then(|it| Ok(site::provide(&it)?));
    if let Err(error) = &provided {
        tally.fail(error.as_ref());
    }
    provided.is_ok()
}

/// Builds the site, and says whether there is one now.
fn build(tally: &mut Tally, toolbox: &Toolbox) -> bool {
    tally.heading("The release build (the first time about 2 minutes of compiling)");
    let outcome = site::build(toolbox);
    match &outcome {
        Ok(()) => tally.pass(),
        Err(error) => tally.fail(error),
    }
    outcome.is_ok()
}

/// Which journeys are run.
#[derive(Clone, Copy)]
enum Which {
    /// All that the browser can run; the others say in a line why not.
    All,
    /// Those that every run holds in a second browser, too: tests with the tag `@firefox`.
    Core,
    /// The large matrix of axe-core, which takes too long for every run.
    Matrix,
}

fn browser_journeys(tally: &mut Tally, browser: Browser, language: Language, which: Which) {
    let (name, options): (_, &[&str]) = match which {
        Which::All => ("All journeys", &[]),
        Which::Core => ("Whole journeys", &["--grep=@firefox"]),
        Which::Matrix => {
            ("axe-core over careers and Spanish screens", &["--config=apart.config.ts", "--project=matrix"])
        }
    };
    tally.heading(&format!("{name} in {browser}, against the release build under a sub-path"));
    let choose = |playwright: &mut Command| {
        playwright.args(options);
    };
    match journeys::run(browser, language, choose) {
        Ok((passed, failed)) => tally.add(passed, failed),
        Err(error) => tally.fail(error.as_ref()),
    }
}

fn cargo(args: &[&str]) -> Command {
    let mut cargo = setup::command("cargo");
    cargo.args(args);
    cargo
}
