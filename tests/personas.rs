//! Golden personas: what a few made-up people are shown, to be read by eye when it changes.
//!
//! `UPDATE_GOLDEN=1 cargo test --no-default-features --test personas` writes `tests/golden/personas.tsv` anew.

#![allow(clippy::expect_used, reason = "a test stops at once when what it stands on is not there")]

use std::fmt::Write as _;
use std::{env, fs};

use bearings::answers::Answers;
use bearings::catalog::Catalog;
use bearings::instrument::{Bank, Form, Item, Response, Section};
use bearings::riasec::Riasec;
use bearings::scoring::{Cutoffs, Scorer, ranked};

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/personas.tsv");
const SHOWN: usize = 10;

/// Somebody with clear likes: these areas, subjects and abilities high, the rest low or middling.
struct Persona {
    name: &'static str,
    areas: &'static [Riasec],
    subjects: &'static [&'static str],
    abilities: &'static [&'static str],
}

const PERSONAS: [Persona; 10] = [
    Persona {
        name: "realistic: tools and machines",
        areas: &[Riasec::Realistic],
        subjects: &["K14", "K13", "K08"],
        abilities: &["G10", "G13"],
    },
    Persona {
        name: "investigative: life science",
        areas: &[Riasec::Investigative],
        subjects: &["K18", "K17", "K15"],
        abilities: &["G04", "G06"],
    },
    Persona {
        name: "artistic: pictures and stories",
        areas: &[Riasec::Artistic],
        subjects: &["K27", "K12", "K33"],
        abilities: &["G09", "G10"],
    },
    Persona {
        name: "social: care and talk",
        areas: &[Riasec::Social],
        subjects: &["K19", "K23", "K20"],
        abilities: &["G01"],
    },
    Persona {
        name: "enterprising: lead and sell",
        areas: &[Riasec::Enterprising],
        subjects: &["K01", "K04", "K06"],
        abilities: &["G01", "G07"],
    },
    Persona {
        name: "conventional: money and order",
        areas: &[Riasec::Conventional],
        subjects: &["K03", "K02", "K15"],
        abilities: &["G06", "G08"],
    },
    Persona {
        name: "code and games",
        areas: &[Riasec::Investigative, Riasec::Artistic],
        subjects: &["K10", "K12", "K11", "K15"],
        abilities: &["G04", "G06"],
    },
    Persona {
        name: "kitchen",
        areas: &[Riasec::Realistic, Riasec::Enterprising],
        subjects: &["K09", "K05", "K08"],
        abilities: &["G10", "G13"],
    },
    Persona {
        name: "hospital desk",
        areas: &[Riasec::Conventional, Riasec::Social],
        subjects: &["K02", "K05", "K22", "K10"],
        abilities: &["G01", "G07"],
    },
    Persona {
        name: "law and debate",
        areas: &[Riasec::Enterprising, Riasec::Investigative],
        subjects: &["K31", "K25", "K28", "K29"],
        abilities: &["G01", "G04"],
    },
];

impl Persona {
    fn answers(&self, bank: &Bank) -> Answers {
        bank.form(Form::Full)
            .iter()
            .filter_map(|item| Some((item.id, Response::new(self.point(item))?)))
            .collect()
    }

    fn point(&self, item: &Item) -> u8 {
        let id = item.id.to_string();
        match item.section {
            Section::Interests if item.area().is_some_and(|area| self.areas.contains(&area)) => 5,
            Section::Interests => 2,
            Section::Subjects if self.subjects.contains(&id.as_str()) => 5,
            Section::Subjects => 2,
            Section::Abilities if self.abilities.contains(&id.as_str()) => 5,
            Section::Abilities => 3,
        }
    }
}

#[test]
fn personas_are_shown_what_they_were() {
    let bank = Bank::shipped().expect("the shipped bank");
    let catalog = Catalog::parse(include_bytes!("../public/catalog.bin")).expect("the shipped catalogue");
    let scorer = Scorer::new(&catalog, &bank);
    let mut table = "persona\trank\tcode\ttitle\tfit\n".to_owned();
    for persona in &PERSONAS {
        let tally = scorer.tally(&persona.answers(&bank));
        let cutoffs = Cutoffs::new(&scorer, &tally);
        for place in ranked(tally.scores()).iter().take(SHOWN) {
            let occupation = catalog.occupations().get(place.occupation).expect("an occupation");
            let fit = cutoffs.fit(place.score).map_or("", |fit| fit.key());
            let _ = writeln!(
                table,
                "{}\t{}\t{}\t{}\t{fit}",
                persona.name, place.rank, occupation.code, occupation.title
            );
        }
    }
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(GOLDEN, &table).expect("a place to write");
    }
    let golden = fs::read_to_string(GOLDEN).unwrap_or_default();
    assert_eq!(table, golden, "the lists changed: read them, then run with UPDATE_GOLDEN=1");
}
