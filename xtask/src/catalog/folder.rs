//! Files in memory: read and worked out first, written all together at the end.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bearings::language::Language;

use super::families;
use super::refusal::Refusal;
use super::said;
use super::table::Table;
use super::texts;

/// What people keep by hand under `data/`; an import never touches it.
const HAND_KEPT: [&str; 7] = [
    "data/curated_lists.csv",
    "data/releases.tsv",
    "data/synonyms.tsv",
    families::SPANISH,
    said::TABLE,
    texts::terms_file(Language::English),
    texts::terms_file(Language::Spanish),
];

/// What an import writes under `data/`.
const TABLES: [&str; 24] = [
    "data/colleges.tsv",
    "data/education.tsv",
    "data/elements.tsv",
    "data/employment.tsv",
    "data/institutions.tsv",
    "data/occupation_families.tsv",
    "data/occupations.tsv",
    "data/programme_families.tsv",
    "data/programmes.tsv",
    "data/ratings/abilities_IM.tsv",
    "data/ratings/abilities_LV.tsv",
    "data/ratings/interests_OI.tsv",
    "data/ratings/knowledge_IM.tsv",
    "data/ratings/knowledge_LV.tsv",
    "data/ratings/skills_IM.tsv",
    "data/ratings/skills_LV.tsv",
    "data/ratings/work_activities_IM.tsv",
    "data/ratings/work_activities_LV.tsv",
    "data/ratings/work_context_CX.tsv",
    "data/related.tsv",
    "data/technology.tsv",
    "data/titles.tsv",
    "data/wages.tsv",
    "data/wages_state.tsv",
];

/// Files by their path below the project's root.
#[derive(Default)]
pub struct Folder {
    files: BTreeMap<String, Vec<u8>>,
    hand_kept: BTreeMap<String, Vec<u8>>,
}

impl Folder {
    /// The files kept by hand.
    pub fn hand_kept(root: &Path) -> Result<Self, Refusal> {
        let mut hand_kept: BTreeMap<String, Vec<u8>> =
            HAND_KEPT.into_iter().map(|path| read(root, path)).collect::<Result<_, _>>()?;
        for folder in Language::ALL.map(texts::careers_folder) {
            let entries = fs::read_dir(root.join(folder))
                .map_err(|error| Refusal::file(folder, format!("this folder cannot be read ({error})")))?;
            for entry in entries.flatten() {
                let (path, bytes) = read(root, &format!("{folder}/{}", entry.file_name().display()))?;
                hand_kept.insert(path, bytes);
            }
        }
        Ok(Self { files: BTreeMap::new(), hand_kept })
    }

    /// Adds every table that an import once wrote.
    pub fn load_tables(&mut self, root: &Path) -> Result<(), Refusal> {
        self.files = TABLES.into_iter().map(|path| read(root, path)).collect::<Result<_, _>>()?;
        Ok(())
    }

    /// Adds a file.
    pub fn put(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.to_owned(), bytes.into());
    }

    /// Adds a table: a header and lines of cells.
    pub fn put_table(&mut self, path: &str, columns: &[&str], lines: impl IntoIterator<Item = Vec<String>>) {
        let mut text = columns.join("\t");
        text.push('\n');
        for line in lines {
            text.push_str(&line.join("\t"));
            text.push('\n');
        }
        self.put(path, text);
    }

    /// Adds a file that the app reads as JSON.
    pub fn put_json(&mut self, path: &str, value: &impl serde::Serialize) -> Result<(), Refusal> {
        let text = serde_json::to_string(value).map_err(|error| Refusal::file(path, error.to_string()))?;
        self.put(path, text + "\n");
        Ok(())
    }

    /// Paths of the files kept by hand in one folder, ascending.
    pub fn hand_kept_under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.hand_kept.keys().map(String::as_str).filter(move |path| {
            path.strip_prefix(folder).is_some_and(|file| file.starts_with('/') && file.ends_with(".txt"))
        })
    }

    /// A file's bytes.
    pub fn bytes(&self, path: &str) -> Result<&[u8], Refusal> {
        let found = self.files.get(path).or_else(|| self.hand_kept.get(path));
        found.map(Vec::as_slice).ok_or_else(|| Refusal::file(path, "this file is missing"))
    }

    /// A file's text.
    pub fn text(&self, path: &str) -> Result<&str, Refusal> {
        str::from_utf8(self.bytes(path)?).map_err(|_| Refusal::file(path, "this is not UTF-8"))
    }

    /// One of our tables.
    pub fn table(&self, path: &str, columns: &[&str]) -> Result<Table, Refusal> {
        Table::from_tsv(path, self.text(path)?, columns)
    }

    /// The columns that one of our tables says it has.
    pub fn columns(&self, path: &str) -> Result<Vec<String>, Refusal> {
        let text = self.text(path)?;
        Ok(text.lines().next().unwrap_or_default().split('\t').map(str::to_owned).collect())
    }

    /// Paths and bytes of what was put in.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// Files in a folder on disk that are not in this one: left over from an earlier run.
    pub fn stray(&self, root: &Path, under: &str) -> Vec<PathBuf> {
        let entries = fs::read_dir(root.join(under)).into_iter().flatten().flatten();
        entries
            .filter(|entry| {
                !self.files.contains_key(&format!("{under}/{}", entry.file_name().to_string_lossy()))
            })
            .map(|entry| entry.path())
            .filter(|path| {
                path.extension().is_some_and(|extension| extension == "json" || extension == "tsv")
            })
            .collect()
    }

    /// Writes all files: beside their place first, and when all are there, into it.
    pub fn write(&self, root: &Path) -> Result<(), Refusal> {
        let mut staged = Vec::new();
        let done = self.files().try_for_each(|(path, bytes)| {
            let place = root.join(path);
            let beside = place.with_extension("tmp");
            staged.push((beside.clone(), place.clone()));
            let parent = place.parent().unwrap_or(root);
            fs::create_dir_all(parent)
                .and_then(|()| fs::write(&beside, bytes))
                .map_err(|error| cannot(path, &error))
        });
        if done.is_err() {
            for (beside, _) in &staged {
                // Best effort: the first error is the one to tell.
                let _ = fs::remove_file(beside);
            }
            return done;
        }
        staged.iter().try_for_each(|(beside, place)| {
            fs::rename(beside, place).map_err(|error| cannot(&place.display().to_string(), &error))
        })
    }
}

/// Removes files.
pub fn remove(paths: &[PathBuf]) -> Result<(), Refusal> {
    paths.iter().try_for_each(|path| {
        fs::remove_file(path).map_err(|error| cannot(&path.display().to_string(), &error))
    })
}

fn read(root: &Path, path: &str) -> Result<(String, Vec<u8>), Refusal> {
    let bytes = fs::read(root.join(path))
        .map_err(|error| Refusal::file(path, format!("cannot be read ({error})")))?;
    Ok((path.to_owned(), bytes))
}

fn cannot(path: &str, error: &std::io::Error) -> Refusal {
    Refusal::file(path, format!("cannot be written ({error})"))
}
