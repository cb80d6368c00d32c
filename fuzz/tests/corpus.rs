//! Every target on its whole corpus, its seeds, and random changes of both: what the stable compiler can hold at each
//! change. `cargo xtask fuzz` looks further.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at once when what it stands on is not there"
)]

mod changes;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::{fs, panic};

use bearings_fuzz::{Target, targets};
use changes::Changes;

/// Memory is counted for the whole program, so one target is held at a time.
static ALONE: Mutex<()> = Mutex::new(());

fn hold(target: &Target) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut inputs = (target.seeds)();
    inputs.extend(corpus(target));
    assert!(!inputs.is_empty(), "nothing to begin with");
    inputs.iter().for_each(|input| tried(target, input));
    let mut changes = Changes::new(&inputs, target.longest);
    for _ in 0..target.changed {
        tried(target, &changes.next());
    }
}

/// Names the input that something does not hold of, so that it can be put into the corpus.
fn tried(target: &Target, input: &[u8]) {
    if let Err(why) = panic::catch_unwind(|| target.hold(input)) {
        eprintln!("{}: {:?}", target.name, String::from_utf8_lossy(input));
        eprintln!("as bytes: {input:?}");
        panic::resume_unwind(why);
    }
}

fn corpus(target: &Target) -> Vec<Vec<u8>> {
    let folder = folder().join(target.name);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    files.iter().map(|file| fs::read(file).expect("a readable file")).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// One test for each target.
macro_rules! held {
    ($($test:ident: $target:ident,)*) => {
        $(#[test]
        fn $test() {
            hold(&targets::$target);
        })*

        #[test]
        fn every_target_is_held_and_has_its_fuzzer() {
            let held = [$(stringify!($test),)*];
            assert_eq!(held.len(), targets::ALL.len());
            for target in targets::ALL {
                assert!(held.contains(&target.name), "{} is not held here", target.name);
                let fuzzer = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz_targets").join(target.name);
                assert!(fuzzer.with_extension("rs").exists(), "{} has no fuzzer", target.name);
            }
        }
    };
}

held! {
    answers: ANSWERS,
    catalog: CATALOG,
    career_file: CAREER_FILE,
    class_link: CLASS_LINK,
    class_list: CLASS_LIST,
    class_made: CLASS_MADE,
    colleges: COLLEGES,
    conditions: CONDITIONS,
    hand_in: HAND_IN,
    import: IMPORT,
    kept_classes: KEPT_CLASSES,
    onet_digits: ONET_DIGITS,
    people: PEOPLE,
    qr_picture: QR_PICTURE,
    query: QUERY,
    records: RECORDS,
    result_code: RESULT_CODE,
    route: ROUTE,
    saved_state: SAVED_STATE,
    texts: TEXTS,
    titles: TITLES,
    wages: WAGES,
}

#[test]
fn the_corpora_are_small() {
    let sizes = targets::ALL.iter().flat_map(corpus).map(|input| input.len());
    let all: usize = sizes.sum();
    assert!(all < 1_000_000, "{all} bytes of corpora in the repository");
}
