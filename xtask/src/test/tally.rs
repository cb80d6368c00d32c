//! Counts what passed and what failed.

use std::borrow::BorrowMut;
use std::error::Error;
use std::fmt;
use std::process::Command;
use std::time::Instant;

use crate::run;

/// The count so far: each test is one, and so is each step that has no tests of its own.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    passed: u32,
    failed: u32,
}

impl Tally {
    /// Whether nothing has failed, and something has passed.
    pub fn is_green(&self) -> bool {
        self.failed == 0 && self.passed > 0
    }

    /// Says what comes next.
    pub fn heading(&self, name: &str) {
        println!("\n== {name}");
    }

    /// Counts one check that passed.
    pub fn pass(&mut self) {
        self.passed += 1;
    }

    /// Counts one check that failed, and says why.
    pub fn fail(&mut self, error: &dyn Error) {
        println!("error: {error}");
        self.failed += 1;
    }

    /// Counts many at once.
    pub fn add(&mut self, passed: u32, failed: u32) {
        self.passed += passed;
        self.failed += failed;
    }

    /// Runs a program that either ends well or does not.
    pub fn check(&mut self, name: &str, mut command: impl BorrowMut<Command>) {
        self.heading(name);
        let started = Instant::now();
        match run::run(command.borrow_mut()) {
            Ok(()) => {
                println!("ok ({:.1} s)", started.elapsed().as_secs_f32());
                self.pass();
            }
            Err(error) => self.fail(&error),
        }
    }

    /// Runs `cargo test` and counts its tests.
    pub fn cargo_tests(&mut self, name: &str, mut command: impl BorrowMut<Command>) {
        self.heading(name);
        let failed_before = self.failed;
        let outcome = run::run_reading(command.borrow_mut(), |line| {
            if let Some((passed, failed)) = test_result(line) {
                self.add(passed, failed);
            }
        });
        // What does not compile, or dies, has no line of results.
        if let Err(error) = outcome
            && self.failed == failed_before
        {
            self.fail(&error);
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Reads "test result: ok. 5 passed; 0 failed; 1 ignored; …": how many passed, how many failed.
fn test_result(line: &str) -> Option<(u32, u32)> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let count = |what: &str| counts.split("; ").find_map(|part| part.strip_suffix(what)?.trim().parse().ok());
    Some((count("passed")?, count("failed")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_results_is_read() {
        let good =
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(test_result(good), Some((12, 0)));
        let bad = "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(test_result(bad), Some((3, 2)));
    }

    #[test]
    fn other_lines_are_not_counted() {
        assert_eq!(test_result("test scoring::tests::a ... ok"), None);
        assert_eq!(test_result("test result: ok."), None);
    }

    #[test]
    fn a_program_that_dies_without_results_counts_as_one_failure() {
        let mut tally = Tally::default();
        tally.cargo_tests("none", Command::new("false"));
        tally.check("good", Command::new("true"));
        assert_eq!(tally.to_string(), "1 passed, 1 failed");
        assert!(!tally.is_green());
    }

    #[test]
    fn failing_tests_are_not_counted_twice() {
        let mut tally = Tally::default();
        let mut shell = Command::new("sh");
        shell.args(["-c", "echo 'test result: FAILED. 3 passed; 2 failed; 0 ignored'; exit 101"]);
        tally.cargo_tests("some", shell);
        assert_eq!(tally, Tally { passed: 3, failed: 2 });
    }
}
