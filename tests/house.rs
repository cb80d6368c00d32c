//! Holds the house of `docs/architecture.md`: dependency arrows go one way, and one door leads to the browser.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once when what it stands on is not there"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Floors from the ground up; a file may use its own floor's room and the floors below.
const FLOORS: [&[&str]; 7] = [
    &["riasec", "onet", "table", "accuracy", "qr", "quoted", "sorted", "language"],
    &["instrument", "catalog"],
    &["answers"],
    &["scoring", "share", "storage", "export", "class", "check_word"],
    &["i18n"],
    &["platform"],
    // `ui` draws what it is given; `app` holds state; pages bring both together, and `app` mounts the pages.
    &["ui", "app", "pages"],
];

/// Rooms of the upper floors and the rooms each may enter on its own floor.
const SAME_FLOOR: [(&str, &[&str]); 3] = [("ui", &[]), ("app", &["pages"]), ("pages", &["ui", "app"])];

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
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

/// The room a file belongs to: `src/scoring/fit.rs` to `scoring`.
fn room(path: &Path) -> String {
    let inside = path.strip_prefix(source()).expect("a file of src");
    let first = inside.iter().next().expect("a name").to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn sources() -> Vec<(String, PathBuf, String)> {
    let mut files = Vec::new();
    rust_files(&source(), &mut files);
    files
        .into_iter()
        .filter(|path| !path.ends_with("src/lib.rs") && !path.ends_with("src/main.rs"))
        .map(|path| (room(&path), path.clone(), fs::read_to_string(&path).expect("a readable file")))
        .collect()
}

/// The rooms that a text names after `crate::`.
fn entered(text: &str) -> BTreeSet<String> {
    text.split("crate::")
        .skip(1)
        .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>())
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn arrows_go_one_way() {
    let mut seen = 0;
    for (room, path, text) in sources() {
        let own =
            floor(&room).unwrap_or_else(|| panic!("{}: no floor is named for “{room}”", path.display()));
        for other in entered(&text) {
            let Some(there) = floor(&other) else { panic!("{}: crate::{other} is no room", path.display()) };
            let allowed = other == room
                || there < own
                || SAME_FLOOR.iter().any(|(from, to)| *from == room && to.contains(&other.as_str()))
                // The ground floors have no order among themselves, but none may form a circle.
                || (own < 6 && there == own && !reaches(&other, &room));
            assert!(allowed, "{}: {room} may not use {other}", path.display());
            seen += 1;
        }
    }
    assert!(seen > 100, "only {seen} arrows were seen");
}

/// Whether any file of `from` names `to`.
fn reaches(from: &str, to: &str) -> bool {
    sources().iter().any(|(room, _, text)| room == from && entered(text).contains(to))
}

#[test]
fn one_door_leads_to_the_browser() {
    for (room, path, text) in sources() {
        let names = ["web_sys", "js_sys", "gloo_", "wasm_bindgen"];
        if let Some(name) = names.iter().find(|name| text.contains(*name)) {
            assert_eq!(room, "platform", "{} names {name}", path.display());
        }
    }
}

#[test]
fn parts_know_no_state() {
    for (room, path, text) in sources() {
        if room == "ui" {
            assert!(!text.contains("_context"), "{} asks for a context", path.display());
        }
    }
}

#[test]
fn no_file_grows_past_its_split() {
    for (_, path, text) in sources() {
        assert!(text.lines().count() <= 500, "{} has more than 500 lines", path.display());
    }
}

/// Tests that `docs/reliability.md` names, as `` `file.spec.ts: title` ``; a title stands there as in the file.
#[test]
fn each_test_that_the_table_of_faults_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(root.join("docs/reliability.md")).expect("the table");
    let named = table.split('`').skip(1).step_by(2).filter_map(|code| code.split_once(".spec.ts: "));
    let mut seen = 0;
    for (file, title) in named {
        let spec = root.join("tests/e2e").join(file).with_extension("spec.ts");
        let text = fs::read_to_string(&spec).unwrap_or_default();
        let is_there = ['"', '`'].iter().any(|quote| text.contains(&format!("({quote}{title}{quote},")));
        assert!(is_there, "docs/reliability.md names a test that is not there: {file}.spec.ts: {title}");
        seen += 1;
    }
    assert!(seen > 40, "only {seen} tests were seen");
}
