//! The landing pages show a made-up student's result: it has to be what the app would show.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at once when what it stands on is not there"
)]

use bearings::answers::Answers;
use bearings::catalog::Catalog;
use bearings::instrument::{Bank, Form, Item, Response, Section};
use bearings::riasec::Riasec;
use bearings::scoring::{Scorer, area_sums, ask, ranked};

const PAGE: &str = include_str!("../index.html");
const SPANISH_PAGE: &str = include_str!("../es.html");

/// A word's point: 1 for “strongly dislike” to 5 for “strongly like”.
fn word(number: u8) -> u8 {
    2 * number - 1
}

/// Likes to find things out and to make things; drawn to design, building, living things and maps.
fn point(item: &Item) -> u8 {
    let id = item.id.to_string();
    let nth = id[1..].parse::<usize>().expect("a number") - 1;
    match (item.section, item.area()) {
        (Section::Interests, Some(area)) => word(match area {
            Riasec::Realistic => [4, 3, 4, 4][nth % 4],
            Riasec::Investigative => [5, 4, 5, 5][nth % 4],
            Riasec::Artistic => [4, 5, 4, 4][nth % 4],
            Riasec::Social => [2, 3, 2, 2][nth % 4],
            Riasec::Enterprising => [2, 2, 1, 2][nth % 4],
            Riasec::Conventional => [3, 2, 3, 2][nth % 4],
        }),
        (Section::Interests, None) => unreachable!("an interest has an area"),
        (Section::Subjects, _) => match id.as_str() {
            "K21" | "K28" => 20,
            "K12" | "K13" | "K15" | "K20" => 18,
            "K18" => 16,
            _ => 6,
        },
        (Section::Abilities, _) if matches!(id.as_str(), "B18" | "B19") => 5,
        (Section::Abilities, _) => 3,
    }
}

#[test]
fn the_landing_page_shows_what_the_app_would_show() {
    let bank = Bank::shipped().expect("the shipped bank");
    let catalog = Catalog::parse(include_bytes!("../public/catalog.bin")).expect("the shipped catalogue");
    let scorer = Scorer::new(&catalog, &bank);
    let all: Answers = bank
        .form(Form::Full)
        .iter()
        .filter_map(|item| Some((item.id, Response::new(point(item))?)))
        .collect();
    let (answers, _) = ask(&scorer, &bank, Form::Full, &all);
    let sums = area_sums(&bank, &answers).expect("every area answered");
    for (area, sum) in sums.iter() {
        let shown = format!("data-area=\"{}\" data-sum=\"{sum:.0}\"", area.letter());
        for page in [PAGE, SPANISH_PAGE] {
            assert!(page.contains(&shown), "the rose on the landing page has to say {shown}");
        }
    }
    let tally = scorer.tally(&answers);
    let spanish = Catalog::parse(include_bytes!("../public/catalog-es.bin")).expect("the Spanish catalogue");
    for (page, catalog) in [(PAGE, &catalog), (SPANISH_PAGE, &spanish)] {
        let first: Vec<&str> = ranked(tally.scores())
            .iter()
            .take(3)
            .filter_map(|place| catalog.occupations().get(place.occupation).map(|it| it.title.as_str()))
            .collect();
        let shown = format!("data-places=\"{}\"", first.join("; "));
        assert!(page.contains(&shown), "the chart on the landing page has to show {shown}");
    }
}

#[test]
fn the_landing_page_counts_the_questions_right() {
    assert!(PAGE.contains(&format!("Answer {} short questions", Form::Full.questions())));
    assert!(SPANISH_PAGE.contains(&format!("Contesta {} preguntas cortas", Form::Full.questions())));
    for section in Section::ALL {
        let count = Form::Full.length(section);
        assert!(PAGE.contains(&format!("{count} questions")), "{count} {}", section.key());
        assert!(SPANISH_PAGE.contains(&format!("{count} preguntas")), "{count} {}", section.key());
    }
}
