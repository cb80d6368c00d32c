//! `cargo xtask supply`: whether what the project is made of comes from where it says, as it was locked, under
//! licences that fit.

use std::fs;
use std::process::ExitCode;

use crate::setup::{self, CargoTool};
use crate::{Outcome, run};

mod locked;
mod npm_audit;

/// What `supply` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Ask the advisory database of Rust, too; it comes from github.com
    #[arg(long)]
    advisories: bool,
}

/// Checks both lock files, licences, bans and sources, and asks npm for known faults; ends badly when one check does.
pub fn run(args: &Args) -> Outcome {
    CargoTool::Deny.provide()?;
    let root = run::root();
    let cargo_lock = fs::read_to_string(root.join("Cargo.lock"))?;
    let npm_lock = fs::read_to_string(root.join("tests/e2e/package-lock.json"))?;
    let mut deny = setup::command("cargo");
    deny.args(["deny", "--locked", "check", "--hide-inclusion-graph", "licenses", "bans", "sources"]);
    if args.advisories {
        deny.arg("advisories");
    } else {
        println!("advisories of Rust: not asked; `--advisories` fetches their database from github.com");
    }
    let checks: [(&str, Result<String, String>); 4] = [
        ("Cargo.lock", locked::crates(&cargo_lock)),
        ("package-lock.json", locked::packages(&npm_lock)),
        ("cargo-deny", run::run(&mut deny).map(|()| "passed".to_owned()).map_err(|error| error.to_string())),
        ("npm audit", npm_audit::ask()),
    ];
    for (name, outcome) in &checks {
        match outcome {
            Ok(said) => println!("{name}: {said}"),
            Err(said) => println!("{name}: FAILED: {said}"),
        }
    }
    let passed = checks.iter().all(|(_, outcome)| outcome.is_ok());
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
