//! `cargo xtask mutants`: changes the core a little, three thousand times, and looks whether a test notices.
//!
//! cargo-mutants lists the changes; the package `mutants` tries them all in one build.
//! What cannot be tried so is left to cargo-mutants itself (`--apart`).

use std::error::Error;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

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
    /// Try nothing, only print what was found so far
    #[arg(long)]
    table: bool,
    /// Try again what was missed, after tests were added
    #[arg(long)]
    missed: bool,
    /// Forget what was found before
    #[arg(long)]
    anew: bool,
    /// Give what needs a build of its own to cargo-mutants, one after the other: half a minute each
    #[arg(long)]
    apart: bool,
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

/// Lists the changes and has them tried; what was found stays in `.tools/mutants`, and the table is printed.
pub fn run(args: &Args) -> Outcome {
    CargoTool::Mutants.provide()?;
    if args.list {
        run::run(lister(args).arg("--list"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let list = lister(args).args(["--list", "--json"]).output()?;
    if !list.status.success() {
        return Err(String::from_utf8_lossy(&list.stderr).into());
    }
    let folder = folder();
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("list.json"), &list.stdout)?;
    let mut tryer = tryer();
    for (wanted, option) in [(args.table, "--table"), (args.missed, "--missed"), (args.anew, "--anew")] {
        if wanted {
            tryer.arg(option);
        }
    }
    if !args.apart {
        run::run(&mut tryer)?;
        return Ok(ExitCode::SUCCESS);
    }
    // The table is printed once, at the end.
    run::run(tryer.stdout(io::stderr()))?;
    one_by_one(args)?;
    run::run(self::tryer().arg("--found").arg(folder.join("mutants.out")))?;
    Ok(ExitCode::SUCCESS)
}

fn folder() -> PathBuf {
    run::root().join(".tools/mutants")
}

fn lister(args: &Args) -> Command {
    let mut cargo = setup::command("cargo");
    cargo.args(["mutants", "--package", "bearings", "--no-default-features"]);
    for pattern in NOT_CORE {
        cargo.args(["--exclude", pattern]);
    }
    for pattern in &args.file {
        cargo.args(["--file", pattern]);
    }
    if let Some(shard) = &args.shard {
        cargo.args(["--sharding", "round-robin", "--shard", shard]);
    }
    cargo
}

fn tryer() -> Command {
    let mut cargo = setup::command("cargo");
    cargo.args(["run", "--quiet", "--profile", "xtask", "--package", "mutants", "--"]);
    cargo.arg("--root").arg(run::root()).arg("--folder").arg(folder());
    cargo
}

/// Runs cargo-mutants itself for what the other way left, whose names stand in `apart.txt`.
fn one_by_one(args: &Args) -> Result<(), Box<dyn Error>> {
    let names = fs::read_to_string(folder().join("apart.txt"))?;
    if names.is_empty() {
        return Ok(());
    }
    let mut cargo = lister(args);
    cargo.args(["--profile", "xtask", "--jobs", "1"]);
    cargo.arg("--output").arg(folder());
    for name in names.lines() {
        cargo.arg("--re").arg(format!("^{}$", escaped(name)));
    }
    // Nothing stands in examples that is no test elsewhere.
    cargo.args(["--", "--lib", "--tests"]);
    // It ends with 2 when something was missed, and with 3 when something did not end.
    let status = cargo.stdout(io::stderr()).status()?;
    if matches!(status.code(), Some(0 | 2 | 3)) {
        Ok(())
    } else {
        Err(format!("cargo-mutants ended with {status}").into())
    }
}

/// The name as an expression that finds nothing else.
///
/// Only what means something there is escaped: `\<` and `\>` would mean the ends of a word.
fn escaped(name: &str) -> String {
    name.chars().fold(String::new(), |mut all, it| {
        if r"\.+*?()|[]{}^$#&-~".contains(it) {
            all.push('\\');
        }
        all.push(it);
        all
    })
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn an_arrow_stays_an_arrow() {
        assert_eq!(
            escaped("a.rs:1:2: replace f -> &'a T<u8> with ()"),
            r"a\.rs:1:2: replace f \-> \&'a T<u8> with \(\)"
        );
    }
}
