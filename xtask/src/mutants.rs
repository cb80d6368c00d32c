//! `cargo xtask mutants`: changes the core a little, a thousand times over, and looks whether a test notices.

use std::process::ExitCode;

use crate::setup::{self, CargoTool};
use crate::{Outcome, run};

/// What `mutants` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only the K-th of N parts, `K/N` from 0, each of which has some of every file
    #[arg(long, value_name = "K/N")]
    shard: Option<String>,
    /// Only changes in files like these
    #[arg(long)]
    file: Vec<String>,
    /// Only list the changes
    #[arg(long)]
    list: bool,
}

/// What belongs to the page, or is sentences alone.
const NOT_CORE: [&str; 7] = [
    "src/app/**",
    "src/ui/**",
    "src/pages/**",
    "src/platform/**",
    "src/i18n/**",
    "src/main.rs",
    "src/{app,ui,pages,platform,i18n}.rs",
];

/// Runs cargo-mutants; what was missed stands in `.tools/mutants.out/missed.txt`.
pub fn run(args: &Args) -> Outcome {
    CargoTool::Mutants.provide()?;
    let mut cargo = setup::command("cargo");
    cargo.args([
        "mutants",
        "--package",
        "bearings",
        "--no-default-features",
        "--profile",
        "xtask",
        "--jobs",
        "1",
    ]);
    cargo.arg("--output").arg(run::root().join(".tools"));
    for pattern in NOT_CORE {
        cargo.args(["--exclude", pattern]);
    }
    for pattern in &args.file {
        cargo.args(["--file", pattern]);
    }
    if let Some(shard) = &args.shard {
        cargo.args(["--sharding", "round-robin", "--shard", shard]);
    }
    if args.list {
        cargo.arg("--list");
    } else {
        // Nothing stands in examples that is no test elsewhere.
        cargo.args(["--", "--lib", "--tests"]);
    }
    // It ends with 2 when something was missed, which is no failure to run.
    let status = cargo.status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
