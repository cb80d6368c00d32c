//! Careers in words, as the app loads them: descriptions, snapshots, terms.

use bearings::catalog::terms::Terms;
use bearings::catalog::text::{Snapshots, TextFile};

use crate::Target;
use crate::said::said;
use crate::target::text;

/// `public/texts/`: each text is read as each kind of file.
pub const TEXTS: Target =
    Target { name: "texts", longest: 4_000, memory: 500_000, changed: 20_000, check, seeds };

fn check(input: &[u8]) {
    let text = text(input);
    match TextFile::parse(&text) {
        Ok(file) => {
            let written = serde_json::to_string(&file).expect("what was read can be written");
            assert!(file.texts.iter().all(|it| file.find(it.code) == Some(it)));
            assert_eq!(TextFile::parse(&written), Ok(file));
        }
        Err(error) => said(&error),
    }
    match Snapshots::parse(&text) {
        Ok(file) => {
            let written = serde_json::to_string(&file).expect("what was read can be written");
            assert_eq!(Snapshots::parse(&written), Ok(file));
        }
        Err(error) => said(&error),
    }
    match Terms::parse(&text) {
        Ok(file) => {
            let written = serde_json::to_string(&file).expect("what was read can be written");
            assert!(file.terms.iter().all(|it| file.find(&it.id).is_some()));
            assert_eq!(Terms::parse(&written), Ok(file));
        }
        Err(error) => said(&error),
    }
}

/// The first of each shipped kind, with and without families.
fn seeds() -> Vec<Vec<u8>> {
    let mut texts =
        TextFile::parse(include_str!("../../../public/texts/es/51-1.json")).expect("the shipped texts");
    texts.texts.truncate(1);
    let mut terms =
        Terms::parse(include_str!("../../../public/texts/en/terms.json")).expect("the shipped terms");
    terms.terms.truncate(2);
    vec![
        serde_json::to_vec(&texts).expect("JSON"),
        serde_json::to_vec(&terms).expect("JSON"),
        br#"{"11-1011.00":"They lead.","29-2072.00":"They keep records."}"#.to_vec(),
    ]
}
