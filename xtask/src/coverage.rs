//! `cargo xtask coverage`: which lines of the core its tests reach, as CSV.

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use serde_json::Value;

use crate::setup::{self, CargoTool};
use crate::{Outcome, run};

/// What `coverage` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Print the numbers of the lines that no test reaches instead
    #[arg(long)]
    missing: bool,
}

/// What belongs to the page and not to the core, and is held by journeys.
const NOT_CORE: &str =
    r"/(src/(app|ui|pages|platform)(/|\.rs)|src/(main|lib)\.rs|tests?/|[a-z_]*tests\.rs|xtask/)";

/// What pages say stands beside the core and is told in a line of its own: journeys read it on the pages.
const SENTENCES: &str = "src/i18n";

/// So many lines of a hundred have to be reached.
const LEAST: f64 = 95.0;

const LIMIT: Duration = Duration::from_secs(120);

/// Runs the tests of the core with counters in it, and prints a line for each file and one for all of it.
pub fn run(args: &Args) -> Outcome {
    CargoTool::LlvmCov.provide()?;
    run::run_within(setup::command("rustup").args(["component", "add", "llvm-tools"]), LIMIT)?;
    let folder = run::root().join(".tools/coverage");
    let mut cargo = setup::command("cargo");
    cargo.args(["llvm-cov", "test", "-p", "bearings", "-p", "kernel", "--no-default-features"]);
    cargo.args(["--profile", "xtask", "--lib", "--tests", "--ignore-filename-regex", NOT_CORE]);
    cargo.env("CARGO_LLVM_COV_TARGET_DIR", folder);
    if args.missing {
        run::run(cargo.args(["--show-missing-lines", "--quiet"]))?;
        return Ok(ExitCode::SUCCESS);
    }
    let output = cargo.args(["--json", "--summary-only", "--quiet"]).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    let json = said.lines().rfind(|line| line.starts_with('{'));
    let Some(json) = json.filter(|_| output.status.success()) else {
        eprintln!("{said}{}", String::from_utf8_lossy(&output.stderr));
        return Err("the tests did not come to an end; what they said stands above".into());
    };
    let all = print(&serde_json::from_str(json)?)?;
    Ok(if all >= LEAST { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints the table; the share of the core's lines in a hundred.
fn print(report: &Value) -> Result<f64, Box<dyn Error>> {
    let data = report.pointer("/data/0").ok_or("the report of cargo-llvm-cov has no data")?;
    println!("file,lines,reached,percent");
    let root = format!("{}/", run::root().display());
    let (mut core, mut sentences) = (Lines::default(), Lines::default());
    for file in data.get("files").and_then(Value::as_array).into_iter().flatten() {
        let name = file.get("filename").and_then(Value::as_str).unwrap_or_default();
        let name = name.strip_prefix(&root).unwrap_or(name);
        let lines =
            Lines::of(file).ok_or_else(|| format!("the report of cargo-llvm-cov has no lines for {name}"))?;
        lines.print(name);
        let sum = if name.starts_with(SENTENCES) { &mut sentences } else { &mut core };
        sum.add(lines);
    }
    sentences.print("sentences");
    core.print("core");
    Ok(core.percent())
}

/// Lines that could be reached, and those that were.
#[derive(Clone, Copy, Debug, Default)]
struct Lines {
    all: u32,
    reached: u32,
}

impl Lines {
    fn of(file: &Value) -> Option<Self> {
        let number =
            |field: &str| file.pointer(&format!("/summary/lines/{field}"))?.as_u64()?.try_into().ok();
        Some(Self { all: number("count")?, reached: number("covered")? })
    }

    fn add(&mut self, other: Self) {
        self.all += other.all;
        self.reached += other.reached;
    }

    fn percent(self) -> f64 {
        100.0 * f64::from(self.reached) / f64::from(self.all.max(1))
    }

    fn print(self, name: &str) {
        println!("{name},{},{},{:.1}", self.all, self.reached, self.percent());
    }
}
