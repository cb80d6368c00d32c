//! Files of results that are taken in.

use bearings::export::{ImportError, read, take_in, write};
use bearings::storage::{self, Day, LONGEST_NAME, Ledger, Loaded, MOST_RESULTS, Saved};

use crate::Target;
use crate::said::said;
use crate::target::text;

/// A file's text.
pub const IMPORT: Target =
    Target { name: "import", longest: 4_000, memory: 2_000_000, changed: 20_000, check, seeds };

const NAME: &str = "Taken in";

fn check(input: &[u8]) {
    let export = match read(&text(input)) {
        Ok(export) => export,
        Err(error) => return said(&error),
    };
    let mut saved = Saved::default();
    match take_in(&mut saved, export.clone(), NAME, Day::FIRST) {
        Ok(taken) => assert_eq!(taken.added, saved.results.len()),
        Err(error) => {
            assert!(matches!(error, ImportError::TooMany { found, most } if found > most));
            assert_eq!(saved, Saved::default(), "a file that was refused left something");
            return said(&error);
        }
    }
    assert!(saved.results.len() <= MOST_RESULTS);
    assert!(saved.results.iter().all(|result| result.is_sound()));
    assert!(saved.results.iter().all(|result| result.name.chars().count() <= LONGEST_NAME));

    let before = saved.clone();
    let taken = take_in(&mut saved, export, NAME, Day::FIRST).expect("it fitted before");
    assert_eq!((taken.added, taken.present), (0, false), "the same file brings something twice");
    assert_eq!(saved, before);

    let ledger = Ledger::of(&saved);
    let kept = storage::read(Some(storage::write(&ledger)));
    assert_eq!(kept, Loaded::Resumed(Box::new(ledger.clone())), "what was taken in cannot be kept");
    let kept = ledger.saved();
    assert_eq!((&kept.answers, &kept.thought, &kept.hidden), (&saved.answers, &saved.thought, &saved.hidden));

    let file = write(&kept);
    let mut elsewhere = Saved::default();
    let export = read(&file).expect("what was written can be read");
    take_in(&mut elsewhere, export, NAME, Day::FIRST).expect("it fitted before");
    assert_eq!(write(&Ledger::of(&elsewhere).saved()), file, "it is written otherwise elsewhere");
}

fn seeds() -> Vec<Vec<u8>> {
    let first = include_str!("../../../tests/fixtures/exports/v1.json");
    let second = include_str!("../../../tests/fixtures/exports/v2.json");
    let without = r#"{"format":"bearings-results","version":1,"results":[]}"#;
    let newer = without.replace(":1,", ":3,");
    vec![first.into(), second.into(), without.into(), newer.into()]
}
