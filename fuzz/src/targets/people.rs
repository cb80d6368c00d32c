//! Files of people, as `cargo xtask rank` reads them.

use std::collections::BTreeSet;

use bearings::instrument::{Form, ItemId};
use bearings::riasec::Riasec;

use crate::Target;
use crate::said::said;
use crate::world::WORLD;

#[allow(missing_docs, dead_code, reason = "the command's own module")]
#[path = "../../../xtask/src/rank/people.rs"]
mod file;

use file::{People, Sheet};

/// A file's bytes, read for each form.
pub const PEOPLE: Target =
    Target { name: "people", longest: 2_000, memory: 500_000, changed: 2_000, check, seeds };

const NAME: &str = "people.csv";

fn check(input: &[u8]) {
    for form in Form::ALL {
        match People::parse(NAME, input, &WORLD.bank, form) {
            Ok(people) => {
                let ids: BTreeSet<&str> = people.0.iter().map(|(id, _)| id.as_str()).collect();
                assert!(ids.len() == people.0.len() && !people.0.is_empty() && !ids.contains(""));
                let again = People::parse(NAME, &written(&people), &WORLD.bank, form);
                assert_eq!(again.as_ref(), Ok(&people), "it comes back otherwise");
            }
            Err(error) => {
                said(&error);
                assert!(error.to_string().starts_with(NAME), "{error} does not name the file");
            }
        }
    }
}

/// The file that these people would be written as: every question that anybody has answered, or the six sums.
fn written(people: &People) -> Vec<u8> {
    let mut items = BTreeSet::new();
    let mut header = vec!["id".to_owned()];
    for (_, sheet) in &people.0 {
        match sheet {
            Sheet::Answers(answers) => items.extend(answers.iter().map(|(id, _)| id)),
            Sheet::Sums(_) => header = Riasec::ALL.map(|area| area.letter().to_string()).into(),
        }
    }
    if header.len() > 1 {
        header.insert(0, "id".to_owned());
    } else {
        // A file of people who have answered nothing has a question, too.
        items.extend("R01".parse::<ItemId>());
        header.extend(items.iter().map(ToString::to_string));
    }
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(&header).expect("a row");
    for (id, sheet) in &people.0 {
        let cells: Vec<String> = match sheet {
            Sheet::Sums(sums) => sums.values().iter().map(ToString::to_string).collect(),
            Sheet::Answers(answers) => {
                let point =
                    |id| answers.get(id).map_or_else(String::new, |response| response.point().to_string());
                items.iter().map(|id| point(*id)).collect()
            }
        };
        file.write_record(std::iter::once(id).chain(&cells)).expect("a row");
    }
    file.into_inner().expect("bytes")
}

fn seeds() -> Vec<Vec<u8>> {
    vec![
        "\u{feff}id,R01,B01,K33\nann,5,4,\nbo, 1 ,,3\n".into(),
        "id,R,I,A,S,E,C,cip4\nx,27,13,23,25,14,14,1101\n\"y, z\",0,0.5,1,2,3,40,\n".into(),
    ]
}
