//! `cargo xtask reproduce`: whether two clean builds of what is committed, at two places, are the same to the byte.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use crate::{Outcome, run, setup};

/// What `reproduce` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder in which both are built; it is made anew
    #[arg(long)]
    within: Option<PathBuf>,
}

/// Clones the repository twice, makes the distribution of each, and names the files that differ.
pub fn run(args: &Args) -> Outcome {
    let within = args.within.clone().unwrap_or_else(|| std::env::temp_dir().join("bearings-reproduce"));
    if within.exists() {
        fs::remove_dir_all(&within)?;
    }
    // Names of other lengths and depths: a path in a file would move all that comes behind it.
    let first = built(&within.join("one"))?;
    let second = built(&within.join("a/second/place/with/a/longer/name"))?;
    let differing = differences(&first, &second);
    for line in &differing {
        println!("{line}");
    }
    let bytes: usize = first.values().map(Vec::len).sum();
    println!("{} files, {bytes} bytes, {} of them differ", first.len(), differing.len());
    Ok(if differing.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// The distribution of what is committed, built in this place from nothing but the tools.
fn built(place: &Path) -> Result<Files, Box<dyn Error>> {
    let started = Instant::now();
    let (source, site) = (place.join("source"), place.join("site"));
    fs::create_dir_all(place)?;
    let mut git = setup::command("git");
    run::run(git.args(["clone", "--quiet"]).arg(run::root()).arg(&source))?;
    let mut cargo = setup::command("cargo");
    cargo.current_dir(&source).env_remove("CARGO_TARGET_DIR");
    run::run(cargo.args(["xtask", "dist", "--to"]).arg(&site))?;
    println!("built in {} after {} s", source.display(), started.elapsed().as_secs());
    let mut files = Files::new();
    read(&site, &site, &mut files)?;
    fs::remove_dir_all(&source)?;
    Ok(files)
}

fn read(root: &Path, folder: &Path, files: &mut Files) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read(root, &path, files)?;
        } else {
            files.insert(path.strip_prefix(root)?.to_owned(), fs::read(&path)?);
        }
    }
    Ok(())
}

/// One line for each file that is not the same in both.
fn differences(first: &Files, second: &Files) -> Vec<String> {
    let names: std::collections::BTreeSet<&PathBuf> = first.keys().chain(second.keys()).collect();
    let difference = |name: &PathBuf| match (first.get(name), second.get(name)) {
        (Some(one), Some(other)) => {
            let at = one.iter().zip(other).position(|(a, b)| a != b);
            let at = at.or((one.len() != other.len()).then(|| one.len().min(other.len())))?;
            Some(format!("{} differs from byte {at} on", name.display()))
        }
        (Some(_), None) => Some(format!("{} is in the first alone", name.display())),
        _ => Some(format!("{} is in the second alone", name.display())),
    };
    names.into_iter().filter_map(difference).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(all: &[(&str, &str)]) -> Files {
        all.iter().map(|(name, text)| (PathBuf::from(name), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn what_differs_is_named() {
        let first = files(&[("a", "same"), ("b", "one"), ("c", "longer"), ("d", "")]);
        let second = files(&[("a", "same"), ("b", "ore"), ("c", "long"), ("e", "")]);
        let said = differences(&first, &second);
        let expected = [
            "b differs from byte 1 on",
            "c differs from byte 4 on",
            "d is in the first alone",
            "e is in the second alone",
        ];
        assert_eq!(said, expected);
        assert!(differences(&first, &first).is_empty());
    }
}
