//! Tries every small change to the core in one build of it.
//!
//! cargo-mutants lists the changes and would build the core once for each.
//! Here all of them are woven into one build, each behind a switch; the tests run once to see which changes they reach,
//! and then for each change those that reach it, until one fails.

mod compiler;
mod mutant;
mod outcomes;
mod program;
mod sites;
mod suite;
mod table;
mod tree;
mod weave;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use thiserror::Error;

use mutant::Mutant;
use outcomes::{Outcome, Outcomes};
use suite::{Suite, Verdict};
use table::Explained;
use tree::Tree;

/// Why changes could not be tried.
#[derive(Debug, Error)]
pub enum Error {
    /// Neither `cargo mutants` nor this reads the file.
    #[error("a source file is not Rust: {0}")]
    Source(#[from] syn::Error),
    /// The list of changes is not what was expected.
    #[error("the list of changes cannot be read: {0}")]
    List(#[from] serde_json::Error),
    /// A program could not run.
    #[error("a program could not run: {0}")]
    Program(#[from] io::Error),
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The compiler refuses something besides the changes.
    #[error("with the changes in it the core does not compile:\n{message}")]
    Compile {
        /// What the compiler says.
        message: String,
    },
    /// A test fails before anything is changed.
    #[error("with nothing changed the test {test} fails")]
    Unchanged {
        /// The test.
        test: String,
    },
}

impl Error {
    fn file(path: &Path) -> impl Fn(io::Error) -> Self + '_ {
        |source| Self::File { path: path.to_owned(), source }
    }
}

/// Tries each change of the list that cargo-mutants made, `list.json` in the folder.
#[derive(Debug, Parser)]
struct Args {
    /// The project's folder
    #[arg(long)]
    root: PathBuf,
    /// Where the copy is built and what was found is kept
    #[arg(long)]
    folder: PathBuf,
    /// Try again what was missed and is not explained
    #[arg(long)]
    missed: bool,
    /// Begin anew
    #[arg(long)]
    anew: bool,
    /// Try nothing, only print what was found so far
    #[arg(long)]
    table: bool,
    /// Take over what cargo-mutants found, whose files are in this folder, and try nothing
    #[arg(long)]
    found: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<(), Error> {
    let path = args.folder.join("list.json");
    let mutants = Mutant::list(&fs::read_to_string(&path).map_err(Error::file(&path))?)?;
    let mut outcomes = Outcomes::open(&args.folder, &args.root)?;
    let explained = Explained::read(&args.root)?;
    if let Some(found) = &args.found {
        outcomes.take_over(&mutants, found)?;
    } else if !args.table {
        // What no test can notice would only take all of them.
        let again = |it: &&Mutant| outcomes.of(it) == Some(Outcome::Missed) && !explained.has(it);
        let missed: Vec<&Mutant> = mutants.iter().filter(again).collect();
        let again = if args.anew { mutants.iter().collect() } else { missed };
        if args.anew || args.missed {
            again.into_iter().for_each(|it| outcomes.forget(it));
        }
        attempt(&mutants, args, &mut outcomes)?;
    }
    outcomes.write_lists(&args.folder, &mutants)?;
    print!("{}", table::of(&mutants, &outcomes, &explained));
    Ok(())
}

fn attempt(mutants: &[Mutant], args: &Args, outcomes: &mut Outcomes) -> Result<(), Error> {
    let open = mutants.iter().filter(|it| outcomes.of(it).is_none()).count();
    eprintln!("{} changes listed, {open} to try", mutants.len());
    if open == 0 {
        return Ok(());
    }
    let started = Instant::now();
    let clock = move || started.elapsed().as_secs();
    // What was tried before is woven in again: what is built then serves the next call, too.
    let left_out = |it: &&Mutant| matches!(outcomes.of(it), Some(Outcome::Unviable | Outcome::Apart));
    let mutants: Vec<Mutant> = mutants.iter().filter(|it| !left_out(it)).cloned().collect();
    let tree = Tree::copy(&args.root, &args.folder, &mutants)?;
    let woven = tree.weave(&mutants)?;
    for (those, outcome) in [(&woven.unviable, Outcome::Unviable), (&woven.apart, Outcome::Apart)] {
        for mutant in those {
            outcomes.add(mutant, outcome)?;
        }
    }
    eprintln!("{} changes woven in after {} s", woven.inside.len(), clock());
    let programs = tree.programs()?;
    eprintln!("built after {} s", clock());
    let mut suite = Suite::measure(&programs, tree.folder())?;
    eprintln!("{} tests measured after {} s", suite.len(), clock());
    let open: Vec<&Mutant> = woven.inside.iter().filter(|it| outcomes.of(it).is_none()).collect();
    for (tried, mutant) in (1..).zip(&open) {
        let outcome = match suite.judge(mutant)? {
            Verdict::Caught => Outcome::Caught,
            Verdict::Missed => Outcome::Missed,
            Verdict::Timeout => Outcome::Timeout,
            Verdict::Unreached if tree.may_be_compiled_away(mutant)? => Outcome::Apart,
            Verdict::Unreached => Outcome::Missed,
        };
        if outcome == Outcome::Missed {
            eprintln!("missed {}", mutant.name);
        }
        outcomes.add(mutant, outcome)?;
        if tried % 100 == 0 {
            eprintln!("{tried} of {} tried after {} s", open.len(), clock());
        }
    }
    Ok(())
}
