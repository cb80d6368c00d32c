//! Holds the two languages of `src/i18n` together: the same names, the same signatures, the same numbers.
//!
//! A build has one language in it, so the compiler alone finds a missing name only in the language that it builds.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once when what it stands on is not there"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A constant or a function that a page can name.
struct Entry {
    signature: String,
    /// The texts in it.
    texts: Vec<String>,
}

/// What a language says, by the page that it is for and its name; a page's parts may use a name again.
type Language = BTreeMap<(String, String), Vec<Entry>>;

fn language(name: &str) -> Language {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n");
    let top = root.join(format!("{name}.rs"));
    let spaces: BTreeSet<String> = fs::read_to_string(&top)
        .expect("the language's file")
        .lines()
        .filter_map(|line| Some(line.strip_prefix("pub mod ")?.trim_end_matches(';').to_owned()))
        .collect();
    let mut files = vec![top];
    rust_files(&root.join(name), &mut files);
    let mut language = Language::new();
    for path in files {
        let inside = path.strip_prefix(root.join(name)).ok().and_then(|it| it.iter().next());
        let first =
            inside.map_or_else(String::new, |it| it.to_string_lossy().trim_end_matches(".rs").to_owned());
        let space = if spaces.contains(&first) { first } else { String::new() };
        let text = fs::read_to_string(&path).expect("a readable file");
        for (name, entry) in entries(text.split("#[cfg(test)]").next().unwrap_or_default()) {
            language.entry((space.clone(), name)).or_default().push(entry);
        }
    }
    language
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The public constants and functions of a file.
fn entries(text: &str) -> Vec<(String, Entry)> {
    // An entry ends where the next line begins with a letter, a comment or an attribute.
    let mut pieces: Vec<String> = Vec::new();
    for line in text.lines() {
        match pieces.last_mut() {
            Some(piece) if line.is_empty() || line.starts_with([' ', '}', ')', ']']) => {
                piece.push(' ');
                piece.push_str(line.trim());
            }
            _ => pieces.push(line.to_owned()),
        }
    }
    pieces.iter().filter_map(|piece| entry(piece)).collect()
}

fn entry(piece: &str) -> Option<(String, Entry)> {
    let declared = ["pub const fn ", "pub fn ", "pub const "].iter().find_map(|it| piece.strip_prefix(it))?;
    let name: String = declared.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect();
    let end = declared.find([" {", " ="].iter().find(|it| declared.contains(**it)).copied()?)?;
    let signature: String = declared.get(..end)?.chars().filter(|it| !it.is_whitespace()).collect();
    let texts = declared.split('"').skip(1).step_by(2).map(ToOwned::to_owned).collect();
    // What a language does not need of an argument, it calls `_argument`; a last comma is a matter of the line's length.
    Some((
        name,
        Entry { signature: signature.replace("(_", "(").replace(",_", ",").replace(",)", ")"), texts },
    ))
}

/// A text without its placeholders.
fn plain(text: &str) -> String {
    let pieces: Vec<&str> = text.split('{').map(|it| it.rsplit('}').next().unwrap_or_default()).collect();
    pieces.join(" ")
}

/// The numbers in some texts, without one, which is often a word.
fn numbers(entries: &[Entry]) -> BTreeSet<String> {
    let texts: Vec<String> = entries.iter().flat_map(|entry| &entry.texts).map(|text| plain(text)).collect();
    texts
        .iter()
        .flat_map(|text| text.split(|it: char| !it.is_ascii_digit() && it != ',' && it != '.'))
        .map(|number| number.trim_matches(['.', ',']).to_owned())
        .filter(|number| !number.is_empty() && number != "1")
        .collect()
}

#[test]
fn both_languages_have_the_same_names_and_signatures() {
    let (english, spanish) = (language("en"), language("es"));
    assert!(english.len() > 500, "only {} names were read", english.len());
    let told = |language: &Language| -> BTreeSet<String> {
        let all = language.iter().flat_map(|((space, _), entries)| entries.iter().map(move |it| (space, it)));
        all.map(|(space, entry)| format!("{space}: {}", entry.signature)).collect()
    };
    let (english, spanish) = (told(&english), told(&spanish));
    let only = |one: &BTreeSet<String>, other| one.difference(other).cloned().collect::<Vec<_>>().join("\n");
    let (here, there) = (only(&english, &spanish), only(&spanish, &english));
    assert!(here.is_empty() && there.is_empty(), "English alone has\n{here}\n\nSpanish alone has\n{there}");
}

#[test]
fn numbers_are_the_same_in_both_languages() {
    let spanish = language("es");
    for (key, entries) in language("en") {
        let Some(there) = spanish.get(&key) else { continue };
        let (here, there) = (numbers(&entries), numbers(there));
        let lost: Vec<_> = here.difference(&there).collect();
        assert!(lost.is_empty(), "{key:?}: Spanish has no {lost:?}");
        // English writes small numbers as words where Spanish does not.
        let new: Vec<_> =
            there.difference(&here).filter(|it| it.parse::<u32>().is_ok_and(|it| it > 10)).collect();
        assert!(new.is_empty(), "{key:?}: English has no {new:?}");
    }
}

#[test]
fn no_sentence_is_left_in_english() {
    let spanish = language("es");
    for (key, entries) in language("en") {
        let Some(there) = spanish.get(&key) else { continue };
        let said: BTreeSet<&String> = there.iter().flat_map(|entry| &entry.texts).collect();
        for text in entries.iter().flat_map(|entry| &entry.texts) {
            let words = plain(text).split(|it: char| !it.is_alphabetic()).filter(|it| it.len() > 2).count();
            assert!(words < 3 || !said.contains(text), "{key:?}: “{text}” stands in both languages");
        }
    }
}
