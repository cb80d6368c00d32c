//! Holds the two languages together: what one says, the other says, too, with the same figures and in its own words.
//!
//! The compiler finds a missing name when it builds with the feature `es`; this finds it in every run, and figures
//! besides, which no compiler reads.

#![allow(clippy::expect_used, reason = "a test stops at once when what it stands on is not there")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A name with its public module, such as `results::LEAD`, and the figures in its sentences.
type Sentences = BTreeMap<String, Vec<String>>;

/// Where Spanish has a word for the figure: “noveno grado” for “grade 9”.
const IN_WORDS: [&str; 1] = ["saved::NAME_HINT"];

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            rust_files(&path, files);
        } else {
            files.push(path);
        }
    }
}

fn sentences(language: &str) -> Sentences {
    let rooms = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n");
    let root = fs::read_to_string(rooms.join(format!("{language}.rs"))).expect("a readable file");
    let mut files = Vec::new();
    rust_files(&rooms.join(language), &mut files);
    let mut all = Sentences::new();
    take_in(&mut all, "", &root);
    for path in files {
        let inside = path.strip_prefix(rooms.join(language)).expect("a file of the language");
        let first = inside.iter().next().expect("a name").to_string_lossy();
        let module = first.trim_end_matches(".rs");
        // What a private module has is passed on without its name.
        let public = root.contains(&format!("pub mod {module};"));
        let text = fs::read_to_string(&path).expect("a readable file");
        take_in(&mut all, if public { module } else { "" }, &text);
    }
    all
}

/// Adds each public constant and function of a file.
fn take_in(all: &mut Sentences, module: &str, text: &str) {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let code: String =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    for item in code.split("\npub ").skip(1) {
        let mut words =
            item.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
        let (kind, mut name) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        if name == "fn" {
            name = words.next().unwrap_or_default();
        }
        if matches!(kind, "const" | "fn") {
            let mut found = figures(item);
            found.sort();
            all.insert(format!("{module}::{name}"), found);
        }
    }
}

/// The figures in a text's string literals; “1” is left out, since a language may say it in a word or an ending.
fn figures(code: &str) -> Vec<String> {
    let plain = literals(code).join(" ");
    let numbers = plain.split(|c: char| !c.is_ascii_digit()).filter(|it| !it.is_empty() && *it != "1");
    numbers.map(str::to_owned).collect()
}

/// The string literals of some code, without their placeholders.
fn literals(code: &str) -> Vec<String> {
    // Every other piece between quotation marks is a literal; none of ours holds an escaped mark.
    let literals = code.split('"').skip(1).step_by(2);
    let plain =
        |literal: &str| literal.split('{').map(|it| it.rsplit('}').next().unwrap_or_default()).collect();
    literals.map(plain).collect()
}

#[test]
fn spanish_has_every_name_of_english() {
    let (en, es) = (sentences("en"), sentences("es"));
    assert!(en.len() > 400, "only {} names were seen", en.len());
    let missing: Vec<&String> = en.keys().filter(|name| !es.contains_key(*name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn both_languages_have_the_same_figures() {
    let (en, es) = (sentences("en"), sentences("es"));
    // Names that the tables have in English are found by ids, whose digits nobody reads.
    let read =
        en.iter().filter(|(name, _)| !name.starts_with("names::") && !IN_WORDS.contains(&name.as_str()));
    let differ: Vec<_> = read
        .filter_map(|(name, figures)| Some((name, figures, es.get(name)?)))
        .filter(|(_, en, es)| en != es)
        .collect();
    assert!(differ.is_empty(), "{differ:#?}");
}

#[test]
fn no_sentence_is_left_in_english() {
    let sentences = |language: &str| -> BTreeSet<String> {
        let rooms = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n");
        let mut files = vec![rooms.join(format!("{language}.rs"))];
        rust_files(&rooms.join(language), &mut files);
        let text = files.iter().map(|path| fs::read_to_string(path).expect("a readable file"));
        let code = text.map(|text| text.split("#[cfg(test)]").next().unwrap_or_default().to_owned());
        code.flat_map(|code| literals(&code)).filter(|it| it.split_whitespace().count() > 2).collect()
    };
    let same: Vec<String> = sentences("en").intersection(&sentences("es")).cloned().collect();
    assert!(same.is_empty(), "{same:#?}");
}
