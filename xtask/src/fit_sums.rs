//! `cargo xtask fit-sums`: fits the weights of the six sums to degree holders.

mod compare;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::run::root;
use crate::sums_fit::{DegreeHolder, Fitter, SHIPPED, read};
use crate::{Outcome, project};

/// Fit the weights of the six sums to degree holders and write data/sums_weights.tsv
#[derive(clap::Args)]
pub struct Args {
    /// CSV of real people, `id,R,I,A,S,E,C,cip4`
    #[arg(long)]
    people: PathBuf,
    /// Write nothing; print as CSV what other freedoms come to, and what choosing between them costs (minutes)
    #[arg(long)]
    compare: bool,
    /// Seed of the splits for --compare
    #[arg(long, default_value_t = 1, requires = "compare")]
    seed: u64,
}

/// The same file of people gives the same weights.
pub fn run(args: &Args) -> Outcome {
    let catalog = project::catalog()?;
    let holders = read(&catalog, &args.people)?;
    let people: Vec<&DegreeHolder> = holders.iter().collect();
    if args.compare {
        compare::print(&catalog, &people, args.seed)?;
        return Ok(ExitCode::SUCCESS);
    }
    let weights = Fitter::new(&catalog, SHIPPED)?.fit(&people)?;
    let path = root().join("data/sums_weights.tsv");
    fs::write(&path, weights.to_string()).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("{}: {} rows, fitted to {} people", path.display(), weights.rows().len(), people.len());
    Ok(ExitCode::SUCCESS)
}
