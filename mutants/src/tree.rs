//! A copy of the project with all changes in it, compiled once.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::compiler::{self, Fault};
use crate::mutant::Mutant;
use crate::{Error, sites, weave};

/// What the core's tests read; the rest of the project stays where it is.
const COPIED: [&str; 19] = [
    ".cargo",
    "Cargo.lock",
    "careers.html",
    "carreras.html",
    "Cargo.toml",
    "bench",
    "data",
    "hosting",
    "index.html",
    "es.html",
    "kernel",
    "mutants",
    "no-streams",
    "page",
    "public",
    "qr-reader",
    "src",
    "tests",
    "xtask",
];

/// It names the module with the switches.
const LIB: &str = "src/lib.rs";

/// These may look at the compiler's inside, where a switch can tell compiling from running.
const INSIDE: &str = "#![feature(core_intrinsics, const_eval_select)]\n#![allow(warnings, clippy::all, internal_features, arithmetic_overflow, unconditional_panic)]\n";

/// The copy.
#[derive(Debug)]
pub struct Tree {
    root: PathBuf,
    folder: PathBuf,
    target: PathBuf,
}

/// What became of the changes when they were woven in.
#[derive(Debug, Default)]
pub struct Woven {
    /// They are in it.
    pub inside: Vec<Mutant>,
    /// The compiler refuses them.
    pub unviable: Vec<Mutant>,
    /// They need a build of their own.
    pub apart: Vec<Mutant>,
}

impl Tree {
    /// Copies what has changed since the last time; files with changes in them are written by [`Self::weave`] alone,
    /// so that cargo sees which of them are as they were.
    pub fn copy(root: &Path, folder: &Path, mutants: &[Mutant]) -> Result<Self, Error> {
        let tree = Self { root: root.to_owned(), folder: folder.join("tree"), target: folder.join("target") };
        let mut woven: BTreeSet<PathBuf> = mutants.iter().map(|it| root.join(&it.file)).collect();
        woven.insert(root.join(LIB));
        for name in COPIED {
            copy(&root.join(name), &tree.folder.join(name), &woven)?;
        }
        Ok(tree)
    }

    /// Weaves all changes in, and leaves out those that do not compile.
    pub fn weave(&self, mutants: &[Mutant]) -> Result<Woven, Error> {
        let files: BTreeSet<&str> = mutants.iter().map(|it| it.file.as_str()).collect();
        let (mut unviable, mut apart) = (BTreeSet::new(), BTreeSet::new());
        loop {
            let mut placed = BTreeSet::new();
            for file in &files {
                let here = mutants.iter().filter(|it| {
                    it.file == *file && !unviable.contains(&it.number) && !apart.contains(&it.number)
                });
                let text = self.original(file)?;
                let sites = sites::find(&text, &here.collect::<Vec<_>>())?;
                placed.extend(sites.iter().flat_map(sites::Site::numbers));
                write(&self.folder.join(file), &weave::weave(&text, &sites))?;
            }
            self.write_switch()?;
            apart.extend(
                mutants
                    .iter()
                    .map(|it| it.number)
                    .filter(|it| !placed.contains(it) && !unviable.contains(it)),
            );
            let faults = compiler::check(&mut self.cargo("check"), &self.folder)?;
            if faults.is_empty() {
                break;
            }
            eprintln!("the compiler refuses {} of the changes", faults.len());
            for fault in faults {
                match fault {
                    Fault::Change(numbers) => unviable.extend(numbers),
                    Fault::Place(numbers) => apart.extend(numbers),
                    Fault::Elsewhere(message) => return Err(Error::Compile { message }),
                }
            }
        }
        let mut woven = Woven::default();
        for mutant in mutants {
            let list = if unviable.contains(&mutant.number) {
                &mut woven.unviable
            } else if apart.contains(&mutant.number) {
                &mut woven.apart
            } else {
                &mut woven.inside
            };
            list.push(mutant.clone());
        }
        Ok(woven)
    }

    /// Builds the tests; the programs by the name of what they test.
    pub fn programs(&self) -> Result<BTreeMap<String, PathBuf>, Error> {
        compiler::programs(&mut self.cargo("test"))
    }

    /// The copy's folder, in which the tests run.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether no test may reach a change because the compiler has worked the result out.
    pub fn may_be_compiled_away(&self, mutant: &Mutant) -> Result<bool, Error> {
        Ok(mutant.may_be_compiled_away(&self.original(&mutant.file)?))
    }

    fn cargo(&self, verb: &str) -> Command {
        let mut cargo = Command::new("cargo");
        cargo.current_dir(&self.folder).stdin(Stdio::null());
        cargo.args([verb, "--package", "bearings", "--no-default-features", "--lib", "--tests"]);
        if verb == "test" {
            cargo.arg("--no-run");
        }
        // Half the compiling for tests that take little longer.
        cargo.args(["--profile", "xtask", "--config", "profile.xtask.package.bearings.opt-level=1"]);
        cargo.arg("--message-format=json").env("CARGO_TARGET_DIR", &self.target);
        cargo.env("RUSTC_BOOTSTRAP", "bearings");
        cargo
    }

    fn original(&self, file: &str) -> Result<String, Error> {
        let path = self.root.join(file);
        fs::read_to_string(&path).map_err(Error::file(&path))
    }

    fn write_switch(&self) -> Result<(), Error> {
        let lib = self.original(LIB)?;
        write(&self.folder.join(LIB), &format!("{INSIDE}{lib}\n#[doc(hidden)]\npub mod mutant_switch;\n"))?;
        write(&self.folder.join("src/mutant_switch.rs"), weave::SWITCH)
    }
}

/// Writes what differs, so that nothing is compiled anew without need.
fn write(path: &Path, text: &str) -> Result<(), Error> {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Error::file(folder))?;
    }
    fs::write(path, text).map_err(Error::file(path))
}

fn copy(from: &Path, to: &Path, but: &BTreeSet<PathBuf>) -> Result<(), Error> {
    if but.contains(from) {
        return Ok(());
    }
    if !from.is_dir() {
        let bytes = fs::read(from).map_err(Error::file(from))?;
        if fs::read(to).is_ok_and(|there| there == bytes) {
            return Ok(());
        }
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(Error::file(folder))?;
        }
        return fs::write(to, bytes).map_err(Error::file(to));
    }
    for entry in fs::read_dir(from).map_err(Error::file(from))? {
        let name = entry.map_err(Error::file(from))?.file_name();
        if name != "target" && name != "node_modules" {
            copy(&from.join(&name), &to.join(&name), but)?;
        }
    }
    Ok(())
}
