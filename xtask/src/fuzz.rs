//! `cargo xtask fuzz`: every reader of outside input under libFuzzer, and what came of it.

use std::error::Error;
use std::process::ExitCode;
use std::sync::Mutex;
use std::thread;

use crate::csv_out::print;
use crate::{Outcome, setup};

mod said;
mod target;

use said::Said;
use target::Target;

/// Feed every reader of outside input what widens its coverage, as CSV: target, inputs, seconds, corpus, edges, crashes
#[derive(clap::Args)]
pub struct Args {
    /// Only this target
    #[arg(long)]
    target: Option<String>,
    /// Seconds a target
    #[arg(long, default_value_t = 60, conflicts_with = "runs")]
    seconds: u64,
    /// Inputs a target, in place of seconds
    #[arg(long)]
    runs: Option<u64>,
    /// How many targets at a time
    #[arg(long, default_value_t = 1)]
    jobs: usize,
    /// Afterwards put into fuzz/corpus the shortest of the inputs that reach everything that was reached
    #[arg(long)]
    keep: bool,
}

/// What came of a target, or why it could not be run.
type Fed = Result<Said, Box<dyn Error + Send + Sync>>;

impl Args {
    /// How long a target is fed, in libFuzzer's words.
    fn limit(&self) -> String {
        self.runs.map_or(format!("-max_total_time={}", self.seconds), |runs| format!("-runs={runs}"))
    }
}

/// Sets up, builds, runs each target and prints a line for it as soon as all have ended.
pub fn run(args: &Args) -> Outcome {
    setup::fuzzer()?;
    let wanted = wanted(target::build()?, args.target.as_deref())?;
    let queue = Mutex::new(wanted.iter());
    let next = || queue.lock().ok().and_then(|mut queue| queue.next());
    let work = || std::iter::from_fn(next).map(|it| (it, it.feed(&args.limit()))).collect::<Vec<_>>();
    let results: Vec<(&Target, Fed)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..args.jobs.max(1)).map(|_| scope.spawn(work)).collect();
        workers.into_iter().filter_map(|worker| worker.join().ok()).flatten().collect()
    });
    let (mut rows, mut crashes) = (Vec::new(), 0);
    for (target, said) in results {
        let said = said.map_err(|why| format!("{}: {why}", target.name))?;
        crashes += said.crashes;
        rows.push(said.row(&target.name));
    }
    if args.keep {
        wanted.iter().try_for_each(Target::keep)?;
    }
    print(&["target", "inputs", "seconds", "a_second", "corpus", "edges", "crashes"], rows)?;
    Ok(if crashes == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn wanted(all: Vec<Target>, name: Option<&str>) -> Result<Vec<Target>, String> {
    let Some(name) = name else { return Ok(all) };
    let names: Vec<&str> = all.iter().map(|target| target.name.as_str()).collect();
    let why = format!("--target {name}: there is no such target; use one of {}", names.join(", "));
    all.into_iter().find(|target| target.name == name).map(|target| vec![target]).ok_or(why)
}
