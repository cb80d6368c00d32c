//! The core's tests, each with how long it takes, which changes it reaches, and how many it has caught.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::Error;
use crate::mutant::Mutant;
use crate::program::{command, within};

/// Reads the project's files and calls nothing of the core, so it could only notice how a change is written.
const READS_FILES: &str = "house";

/// One test.
#[derive(Clone, Debug)]
struct Test {
    /// The program that it is in.
    program: PathBuf,
    /// What the program calls it.
    name: String,
    /// How long it takes alone.
    time: Duration,
    /// The changes that it passes by.
    reaches: BTreeSet<u32>,
    /// How many changes it has noticed.
    caught: u32,
}

impl Test {
    /// What is to be tried first: what takes little time, catches much, or stands beside the change.
    fn cost(&self, beside: &str) -> f64 {
        let near = if self.name.starts_with(beside) { NEAR } else { 0 };
        self.time.as_secs_f64() / f64::from(1 + self.caught + near)
    }
}

/// So many caught changes a test is ahead that stands beside the change.
const NEAR: u32 = 20;

/// All tests.
#[derive(Debug)]
pub struct Suite {
    folder: PathBuf,
    tests: Vec<Test>,
}

/// What tests say of one change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// One of them fails.
    Caught,
    /// All of them pass.
    Missed,
    /// They do not end.
    Timeout,
    /// None of them passes by it.
    Unreached,
}

impl Suite {
    /// Runs each test of these programs alone, with nothing changed.
    pub fn measure(programs: &BTreeMap<String, PathBuf>, folder: &Path) -> Result<Self, Error> {
        let record = folder.join("record.txt");
        let mut tests = Vec::new();
        for program in programs.iter().filter(|(name, _)| *name != READS_FILES).map(|(_, program)| program) {
            let listed = command(program, folder).args(["--list", "--format", "terse"]).output()?;
            let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
            for name in listed.lines().filter_map(|line| line.strip_suffix(": test")) {
                let mut test = command(program, folder);
                test.args(["--exact", name]).stdout(Stdio::null());
                let started = Instant::now();
                let passes = test.status()?.success();
                let time = started.elapsed();
                let _there_is_none_yet = fs::remove_file(&record);
                if !passes || !test.env("MUTANT_RECORD", &record).status()?.success() {
                    return Err(Error::Unchanged { test: name.to_owned() });
                }
                let reached = fs::read_to_string(&record).unwrap_or_default();
                let reaches = reached.lines().filter_map(|line| line.parse().ok()).collect();
                tests.push(Test {
                    program: program.clone(),
                    name: name.to_owned(),
                    time,
                    reaches,
                    caught: 0,
                });
            }
        }
        Ok(Self { folder: folder.to_owned(), tests })
    }

    /// How many tests there are.
    pub const fn len(&self) -> usize {
        self.tests.len()
    }

    /// Runs the tests that reach a change until one fails.
    pub fn judge(&mut self, mutant: &Mutant) -> Result<Verdict, Error> {
        let beside = mutant.module();
        let mut rest: Vec<&mut Test> =
            self.tests.iter_mut().filter(|it| it.reaches.contains(&mutant.number)).collect();
        if rest.is_empty() {
            return Ok(Verdict::Unreached);
        }
        rest.sort_by(|a, b| b.cost(&beside).total_cmp(&a.cost(&beside)));
        while let Some(first) = rest.pop() {
            // A program that starts once for several tests is quicker, one that fails early is quicker still.
            let mut time = first.time;
            let mut batch = vec![first];
            while let Some(next) =
                rest.pop_if(|it| time < BATCH && batch.iter().all(|of| of.program == it.program))
            {
                time += next.time;
                batch.push(next);
            }
            match run(&mut batch, time, mutant.number, &self.folder)? {
                Verdict::Missed => {}
                other => return Ok(other),
            }
        }
        Ok(Verdict::Missed)
    }
}

/// Runs some tests of one program, which take so long with nothing changed.
fn run(batch: &mut [&mut Test], time: Duration, number: u32, folder: &Path) -> Result<Verdict, Error> {
    let Some(first) = batch.first() else { return Ok(Verdict::Missed) };
    let mut program = command(&first.program, folder);
    program.arg("--exact").args(["--test-threads", "1"]).args(batch.iter().map(|it| &it.name));
    program.env("MUTANT", number.to_string());
    let Some((passed, said)) = within(&mut program, LEAST + time * TIMES)? else {
        return Ok(Verdict::Timeout);
    };
    if passed {
        return Ok(Verdict::Missed);
    }
    for test in batch {
        test.caught += u32::from(said.contains(&format!("test {} ... FAILED", test.name)));
    }
    Ok(Verdict::Caught)
}

const BATCH: Duration = Duration::from_millis(150);
const LEAST: Duration = Duration::from_secs(15);
const TIMES: u32 = 20;
