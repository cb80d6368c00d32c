//! What became of each change, kept between calls.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::Error;
use crate::mutant::Mutant;

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// A test fails with it.
    Caught,
    /// No test fails with it.
    Missed,
    /// With it a test does not end, which counts as noticed.
    Timeout,
    /// It does not compile.
    Unviable,
    /// It cannot be woven in and needs a build of its own.
    Apart,
}

impl Outcome {
    /// All of them, in the order of the table.
    pub const ALL: [Self; 5] = [Self::Caught, Self::Missed, Self::Timeout, Self::Unviable, Self::Apart];

    /// Its word in files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Caught => "caught",
            Self::Missed => "missed",
            Self::Timeout => "timeout",
            Self::Unviable => "unviable",
            Self::Apart => "apart",
        }
    }
}

/// Everything that was found; a file that changed since is tried anew.
#[derive(Debug)]
pub struct Outcomes {
    file: File,
    found: BTreeMap<String, Outcome>,
    root: PathBuf,
    stamps: BTreeMap<String, u64>,
}

impl Outcomes {
    /// Opens what earlier calls found.
    pub fn open(folder: &Path, root: &Path) -> Result<Self, Error> {
        fs::create_dir_all(folder).map_err(Error::file(folder))?;
        let path = folder.join("outcomes.tsv");
        let text = fs::read_to_string(&path).unwrap_or_default();
        let file = OpenOptions::new().create(true).append(true).open(&path).map_err(Error::file(&path))?;
        let mut outcomes =
            Self { file, found: BTreeMap::new(), root: root.to_owned(), stamps: BTreeMap::new() };
        for line in text.lines() {
            let [stamp, word, name] = line.splitn(3, '\t').collect::<Vec<_>>()[..] else { continue };
            let source = name.split(':').next().unwrap_or_default();
            let Some(outcome) = Outcome::ALL.into_iter().find(|it| it.word() == word) else { continue };
            if stamp == outcomes.stamp(source).to_string() {
                outcomes.found.insert(name.to_owned(), outcome);
            } else {
                outcomes.found.remove(name);
            }
        }
        Ok(outcomes)
    }

    /// What was found of a change.
    pub fn of(&self, mutant: &Mutant) -> Option<Outcome> {
        self.found.get(&mutant.name).copied()
    }

    /// Lets a change be tried again.
    pub fn forget(&mut self, mutant: &Mutant) {
        self.found.remove(&mutant.name);
    }

    /// Keeps what was found.
    pub fn add(&mut self, mutant: &Mutant, outcome: Outcome) -> Result<(), Error> {
        let stamp = self.stamp(&mutant.file);
        writeln!(self.file, "{stamp}\t{}\t{}", outcome.word(), mutant.name)?;
        self.found.insert(mutant.name.clone(), outcome);
        Ok(())
    }

    /// Takes over what cargo-mutants found, a file of names for each outcome.
    pub fn take_over(&mut self, mutants: &[Mutant], folder: &Path) -> Result<(), Error> {
        for outcome in [Outcome::Caught, Outcome::Missed, Outcome::Timeout, Outcome::Unviable] {
            let path = folder.join(format!("{}.txt", outcome.word()));
            let names = fs::read_to_string(&path).map_err(Error::file(&path))?;
            for mutant in mutants.iter().filter(|it| names.lines().any(|name| name == it.name)) {
                self.add(mutant, outcome)?;
            }
        }
        Ok(())
    }

    /// Writes the names of what needs a build of its own, and of what was missed.
    pub fn write_lists(&self, folder: &Path, mutants: &[Mutant]) -> Result<(), Error> {
        for outcome in [Outcome::Apart, Outcome::Missed] {
            let path = folder.join(format!("{}.txt", outcome.word()));
            let these = mutants.iter().filter(|it| self.of(it) == Some(outcome));
            let names: String = these.map(|it| format!("{}\n", it.name)).collect();
            fs::write(&path, names).map_err(Error::file(&path))?;
        }
        Ok(())
    }

    /// What tells a file whose code was changed from the one that was tried; its tests may change.
    fn stamp(&mut self, file: &str) -> u64 {
        let root = &self.root;
        *self.stamps.entry(file.to_owned()).or_insert_with(|| {
            let text = fs::read_to_string(root.join(file)).unwrap_or_default();
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
            // FNV-1a.
            code.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
            })
        })
    }
}
