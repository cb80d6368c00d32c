//! What was found, as a table.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::Error;
use crate::mutant::Mutant;
use crate::outcomes::{Outcome, Outcomes};

/// Where it is written why no test can notice a change.
const EXPLANATIONS: &str = "docs/mutants.md";

/// The explanations, each of which names file and change.
#[derive(Debug)]
pub struct Explained(String);

impl Explained {
    /// Reads them; there may be none yet.
    pub fn read(root: &Path) -> Result<Self, Error> {
        let path = root.join(EXPLANATIONS);
        if !path.exists() {
            return Ok(Self(String::new()));
        }
        fs::read_to_string(&path).map(Self).map_err(Error::file(&path))
    }

    /// Whether it is written why this change cannot be noticed.
    pub fn has(&self, mutant: &Mutant) -> bool {
        self.0.contains(&format!("`{}`", mutant.without_place()))
    }
}

/// A line for each file and one for all.
pub fn of(mutants: &[Mutant], outcomes: &Outcomes, explained: &Explained) -> String {
    let mut files: BTreeMap<&str, Vec<&Mutant>> = BTreeMap::new();
    for mutant in mutants {
        files.entry(&mutant.file).or_default().push(mutant);
    }
    let mut table = String::from("file,mutants");
    for outcome in Outcome::ALL {
        let _infallible = write!(table, ",{}", outcome.word());
    }
    table.push_str(",missed_and_explained\n");
    let mut line = |name: &str, all: &[&Mutant]| {
        let count = |outcome| all.iter().filter(|it| outcomes.of(it) == Some(outcome)).count();
        let _infallible = write!(table, "{name},{}", all.len());
        for outcome in Outcome::ALL {
            let _infallible = write!(table, ",{}", count(outcome));
        }
        let missed = all.iter().filter(|it| outcomes.of(it) == Some(Outcome::Missed));
        let _infallible = writeln!(table, ",{}", missed.filter(|it| explained.has(it)).count());
    };
    for (file, all) in &files {
        line(file, all);
    }
    line("core", &files.into_values().flatten().collect::<Vec<_>>());
    table
}
