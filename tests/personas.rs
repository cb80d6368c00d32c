//! Golden personas: what a few made-up people are shown, to be read by eye when it changes.
//!
//! Six have one interest area each, four a mixture, and ten answer just as one real occupation would have it.
//! `UPDATE_GOLDEN=1 cargo test --no-default-features --test personas` writes `tests/golden/personas.tsv` anew;
//! what is odd in it is noted in `tests/golden/personas.md`.

#![allow(clippy::expect_used, reason = "a test stops at once when what it stands on is not there")]

use std::fmt::Write as _;
use std::{env, fs};

use bearings::answers::Answers;
use bearings::catalog::Catalog;
use bearings::instrument::{Bank, Form, Item, Response, Section};
use bearings::riasec::Riasec;
use bearings::scoring::{Cutoffs, Scorer, ask, families, ranked};

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
        abilities: &["B24", "B34"],
    },
    Persona {
        name: "investigative: life science",
        areas: &[Riasec::Investigative],
        subjects: &["K18", "K17", "K15"],
        abilities: &["B12", "B16"],
    },
    Persona {
        name: "artistic: pictures and stories",
        areas: &[Riasec::Artistic],
        subjects: &["K27", "K12", "K33"],
        abilities: &["B19", "B24"],
    },
    Persona {
        name: "social: care and talk",
        areas: &[Riasec::Social],
        subjects: &["K19", "K23", "K20"],
        abilities: &["B04", "B20"],
    },
    Persona {
        name: "enterprising: lead and sell",
        areas: &[Riasec::Enterprising],
        subjects: &["K01", "K04", "K06"],
        abilities: &["B04", "B21"],
    },
    Persona {
        name: "conventional: money and order",
        areas: &[Riasec::Conventional],
        subjects: &["K03", "K02", "K15"],
        abilities: &["B12", "B17"],
    },
    Persona {
        name: "code and games",
        areas: &[Riasec::Investigative, Riasec::Artistic],
        subjects: &["K10", "K12", "K11", "K15"],
        abilities: &["B12", "B16"],
    },
    Persona {
        name: "kitchen",
        areas: &[Riasec::Realistic, Riasec::Enterprising],
        subjects: &["K09", "K05", "K08"],
        abilities: &["B24", "B34"],
    },
    Persona {
        name: "hospital desk",
        areas: &[Riasec::Conventional, Riasec::Social],
        subjects: &["K02", "K05", "K22", "K10"],
        abilities: &["B04", "B21"],
    },
    Persona {
        name: "law and debate",
        areas: &[Riasec::Enterprising, Riasec::Investigative],
        subjects: &["K31", "K25", "K28", "K29"],
        abilities: &["B04", "B05"],
    },
];

impl Persona {
    fn answers(&self, bank: &Bank, scorer: &Scorer) -> Answers {
        asked(bank, scorer, |item| Response::new(self.point(item)))
    }

    fn point(&self, item: &Item) -> u8 {
        let id = item.id.to_string();
        match item.section {
            Section::Interests if item.area().is_some_and(|area| self.areas.contains(&area)) => 9,
            Section::Interests => 3,
            Section::Subjects if self.subjects.contains(&id.as_str()) => 20,
            Section::Subjects => 6,
            Section::Abilities if self.abilities.contains(&id.as_str()) => 5,
            Section::Abilities => 3,
        }
    }
}

/// Real occupations whose profile is answered to the letter.
const OCCUPATIONS: [&str; 10] = [
    "29-2072.00",
    "29-1141.00",
    "15-1252.00",
    "47-2111.00",
    "25-2021.00",
    "35-1011.00",
    "23-1011.00",
    "27-1024.00",
    "33-2011.00",
    "53-3032.00",
];

/// Each item answered by how many of the jobs have less of what it asks about.
fn answers_like(bank: &Bank, scorer: &Scorer, occupation: usize) -> Answers {
    let point = |item: &Item| {
        let share = scorer.dimension(item.id)?.share_below(occupation);
        let points = item.section.points();
        Response::new(((share * f64::from(points)) as u8 + 1).min(points))
    };
    asked(bank, scorer, point)
}

/// What the full form asks a person who has an answer to everything.
fn asked(bank: &Bank, scorer: &Scorer, answer: impl Fn(&Item) -> Option<Response>) -> Answers {
    let all = bank.form(Form::Full).into_iter().filter_map(|item| Some((item.id, answer(item)?))).collect();
    ask(scorer, bank, Form::Full, &all).0
}

#[test]
fn personas_are_shown_what_they_were() {
    let bank = Bank::shipped().expect("the shipped bank");
    let catalog = Catalog::parse(include_bytes!("../public/catalog.bin")).expect("the shipped catalogue");
    let scorer = Scorer::new(&catalog, &bank);
    let title = |at: usize| &catalog.occupations().get(at).expect("an occupation").title;
    let mut people: Vec<(String, Answers)> =
        PERSONAS.iter().map(|persona| (persona.name.to_owned(), persona.answers(&bank, &scorer))).collect();
    for code in OCCUPATIONS {
        let at = catalog.find(code.parse().expect("a code")).expect("an occupation");
        people.push((format!("like {code}: {}", title(at)), answers_like(&bank, &scorer, at)));
    }
    let mut table = "persona\trank\tcode\ttitle\tfit\tmuch like it\n".to_owned();
    for (name, answers) in people {
        let tally = scorer.tally(&answers);
        let cutoffs = Cutoffs::new(&scorer, &tally);
        let places = ranked(tally.scores());
        for family in families(&places, |at| catalog.family(at), |_| true).iter().take(SHOWN) {
            let place = family.best;
            let occupation = catalog.occupations().get(place.occupation).expect("an occupation");
            let fit = cutoffs.fit(place.score).map_or("", |fit| fit.key());
            let near = family.others.iter().filter(|other| other.rank <= 50).count();
            let _ = writeln!(
                table,
                "{name}\t{}\t{}\t{}\t{fit}\t{near} in the first 50",
                place.rank, occupation.code, occupation.title
            );
        }
    }
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(GOLDEN, &table).expect("a place to write");
    }
    let golden = fs::read_to_string(GOLDEN).unwrap_or_default();
    assert_eq!(table, golden, "the lists changed: read them, then run with UPDATE_GOLDEN=1");
}
