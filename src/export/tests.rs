use proptest::prelude::*;

use super::*;
use crate::answers::Answers;
use crate::instrument::{Form, Response};
use crate::scoring::{Band, Fit};
use crate::storage::{self, Day, Ledger, Loaded, MOST_RESULTS, NamedResult, Saved};

/// Written by the first three releases; has to be readable for ever.
const V1: &str = include_str!("../../tests/fixtures/exports/v1.json");
/// Written by the fourth.
const V2: &str = include_str!("../../tests/fixtures/exports/v2.json");

fn answers(pairs: &[(&str, u8)]) -> Answers {
    pairs.iter().map(|(id, at)| (id.parse().expect("a name"), Response::new(*at).expect("a point"))).collect()
}

fn today() -> Day {
    Day::new(2026, 12, 24).expect("a day")
}

fn result(name: &str, pairs: &[(&str, u8)]) -> NamedResult {
    let date = Day::new(2026, 11, 22).expect("a day");
    NamedResult { name: name.to_owned(), date, form: Form::Quick, answers: answers(pairs) }
}

/// What the fixture holds.
fn kept() -> Saved {
    Saved {
        form: Form::Full,
        answers: answers(&[("R01", 6), ("K02", 9)]),
        thought: vec!["29-2072.00".parse().expect("a code")],
        hidden: Vec::new(),
        class: None,
        results: vec![
            result("Before “the camp”", &[("R01", 3), ("K18", 8)]),
            result("In June", &[("B10", 1)]),
        ],
    }
}

#[test]
fn a_file_of_version_1_is_read_on_the_scales_it_had() {
    let mut saved = Saved::default();
    let taken = take_in(&mut saved, read(V1).expect("a file"), "From a file", today());
    assert_eq!(taken, Ok(TakenIn { added: 2, known: 0, present: true }));
    // Then as now: “like” was the fourth of five points and is the seventh of nine.
    assert_eq!(saved, Saved { answers: answers(&[("R01", 7), ("K02", 9)]), ..kept() });
}

#[test]
fn a_file_of_version_2_is_read_and_written_alike() {
    let mut saved = Saved::default();
    let taken = take_in(&mut saved, read(V2).expect("a file"), "From a file", today());
    assert_eq!(taken, Ok(TakenIn { added: 2, known: 0, present: true }));
    assert_eq!(saved, kept());
    assert_eq!(write(&saved), V2);
}

#[test]
fn the_same_result_never_comes_twice() {
    let mut saved = kept();
    if let Some(first) = saved.results.first_mut() {
        first.name = "Renamed".to_owned();
    }
    let before = saved.clone();
    let taken = take_in(&mut saved, read(V2).expect("a file"), "From a file", today());
    assert_eq!((taken, &saved), (Ok(TakenIn { added: 0, known: 2, present: false }), &before));
}

#[test]
fn present_answers_stay_and_those_of_the_file_get_a_name() {
    let mut saved = Saved { answers: answers(&[("R01", 1)]), ..Saved::default() };
    let taken = take_in(&mut saved, read(V2).expect("a file"), "From a file", today());
    assert_eq!(taken, Ok(TakenIn { added: 3, known: 0, present: false }));
    assert_eq!(saved.answers, answers(&[("R01", 1)]));
    let last = saved.results.last().expect("a result");
    assert_eq!((last.name.as_str(), last.date, &last.answers), ("From a file", today(), &kept().answers));
}

#[test]
fn too_many_results_change_nothing() {
    let results =
        (0..MOST_RESULTS as u8).map(|at| result("x", &[(&format!("R{:02}", at / 5), at % 5 + 1)])).collect();
    let mut saved = Saved { results, ..Saved::default() };
    let before = saved.clone();
    let error = take_in(&mut saved, read(V2).expect("a file"), "From a file", today()).expect_err("too many");
    assert_eq!(error, ImportError::TooMany { found: MOST_RESULTS + 2, most: MOST_RESULTS });
    assert_eq!(saved, before);
}

#[test]
fn as_many_results_as_there_may_be_are_taken_in() {
    let results = (0..MOST_RESULTS as u8 - 2)
        .map(|at| result("x", &[(&format!("R{:02}", at / 5), at % 5 + 1)]))
        .collect();
    let mut saved = Saved { results, ..Saved::default() };
    assert!(take_in(&mut saved, read(V2).expect("a file"), "From a file", today()).is_ok());
    assert_eq!(saved.results.len(), MOST_RESULTS);
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let changed = |from: &str, to: &str| {
        assert!(V2.contains(from), "{from}");
        V2.replacen(from, to, 1)
    };
    let point = Fault::Point("R01".parse().expect("a name"));
    for (text, error) in [
        (String::new(), ImportError::Empty),
        (" \n".to_owned(), ImportError::Empty),
        ("x".repeat(LARGEST + 1), ImportError::TooLarge),
        (" ".repeat(LARGEST), ImportError::Empty),
        (changed("\"version\":2", "\"version\":0"), ImportError::NotOurs),
        (V2[..V2.len() - 3].to_owned(), ImportError::NotJson { line: 1, column: V2.chars().count() }),
        ("%PDF-1.7".to_owned(), ImportError::NotJson { line: 1, column: 1 }),
        ("[]".to_owned(), ImportError::NotOurs),
        ("{}".to_owned(), ImportError::NotOurs),
        (changed("bearings-results", "other"), ImportError::NotOurs),
        (changed("\"version\":2", "\"version\":\"2\""), ImportError::NotOurs),
        (changed("\"version\":2", "\"version\":3"), ImportError::Newer),
        (changed("\"results\":[", "\"results\":2,\"x\":["), ImportError::NotOurs),
        (changed("In June", " \\n"), ImportError::Result { number: 2, fault: Fault::Name }),
        (changed("2026-11-22", "2026-11-31"), ImportError::Result { number: 1, fault: Fault::Date }),
        (changed("quick", "long"), ImportError::Result { number: 1, fault: Fault::Form }),
        (changed("{\"B10\":1}", "{}"), ImportError::Result { number: 2, fault: Fault::Answers }),
        (changed("\"R01\":3", "\"R01\":10"), ImportError::Result { number: 1, fault: point.clone() }),
        (V1.replace("\"R01\":2", "\"R01\":6"), ImportError::Result { number: 1, fault: point.clone() }),
        (changed("\"R01\":3", "\"R01\":0"), ImportError::Result { number: 1, fault: Fault::Answers }),
        (changed("\"R01\":6", "\"R01\":10"), ImportError::Present(point)),
        (changed("\"29-2072.00\"", "7"), ImportError::Present(Fault::Careers)),
    ] {
        let got = read(&text);
        match (&got, &error) {
            // Where exactly a cut-off text ends is serde's affair.
            (Err(ImportError::NotJson { line: 1, .. }), ImportError::NotJson { .. }) => {}
            _ => assert_eq!(got.as_ref(), Err(&error), "{}", text.chars().take(200).collect::<String>()),
        }
    }
}

#[test]
fn no_cell_is_a_formula() {
    for (text, expected) in [
        ("Registered Nurses", "Registered Nurses"),
        ("Clerks, Other", "\"Clerks, Other\""),
        ("a \"b\"", "\"a \"\"b\"\"\""),
        ("=1+1", "'=1+1"),
        (" +1", "' +1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
        ("\tx", "'\tx"),
        ("a\nb", "\"a\nb\""),
    ] {
        assert_eq!(cell(text), expected);
    }
}

#[test]
fn careers_are_a_table() {
    let code = "29-1141.00".parse().expect("a code");
    let row = CareerRow { rank: 1, code, title: "Registered Nurses", fit: None, band: None };
    let band = Some(Band { from: 1, to: 12 });
    let table = careers([CareerRow { fit: Some(Fit::Best), band, ..row }, CareerRow { rank: 2, ..row }]);
    assert_eq!(
        table,
        "rank,code,title,fit,band_from,band_to\r\n1,29-1141.00,Registered Nurses,best,1,12\r\n2,29-1141.00,Registered Nurses,,,\r\n"
    );
}

#[test]
fn a_saved_state_of_any_schema_is_taken_in() {
    for state in [
        include_str!("../../tests/fixtures/states/v1.json"),
        include_str!("../../tests/fixtures/states/v2.json"),
        include_str!("../../tests/fixtures/states/v3.json"),
    ] {
        let Loaded::Resumed(ledger) = storage::read(Some(state.to_owned())) else { panic!("{state}") };
        let kept = ledger.saved();
        let mut taken = Saved::default();
        take_in(&mut taken, read(state).unwrap(), "", Day::FIRST).unwrap();
        assert_eq!(Saved { class: kept.class.clone(), ..taken }, kept);
    }
    assert_eq!(read("{\"schema\":99}"), Err(ImportError::Newer));
    assert_eq!(read("{\"schema\":3,\"answers\":7}"), Err(ImportError::NotOurs));
}

proptest! {
    #[test]
    fn no_text_panics(text in any::<String>(), at in any::<prop::sample::Index>(), put in any::<char>()) {
        let _ = read(&text);
        let characters: Vec<char> = V2.chars().collect();
        let at = at.index(characters.len());
        let changed: String =
            characters.iter().enumerate().map(|(place, it)| if place == at { put } else { *it }).collect();
        let _ = read(&changed);
        prop_assert!(!cell(&text).starts_with(['=', '+', '-', '@']));
    }

    /// What one device writes another writes, too, after it has taken it in.
    #[test]
    fn a_second_export_is_the_first(
        sheets in prop::collection::vec((".{1,80}", prop::collection::btree_map(1_usize..30, 1_u8..=5, 1..20)), 0..8),
        present in prop::collection::btree_map(1_usize..30, 1_u8..=5, 0..20),
    ) {
        let answers = |points: std::collections::BTreeMap<usize, u8>| -> Answers {
            let pair = |(number, at): (usize, u8)| {
                Some((format!("B{number:02}").parse().ok()?, Response::new(at)?))
            };
            points.into_iter().filter_map(pair).collect()
        };
        let mut saved = Saved { answers: answers(present), ..Saved::default() };
        for (name, points) in sheets {
            let Some(name) = crate::storage::clean_name(&name) else { continue };
            let result = NamedResult { name, date: today(), form: Form::Full, answers: answers(points) };
            if saved.results.iter().all(|other| other.answers != result.answers) {
                saved.results.push(result);
            }
        }
        let first = write(&Ledger::of(&saved).saved());
        let mut other = Saved::default();
        take_in(&mut other, read(&first).expect("our own"), "From a file", today()).expect("few");
        prop_assert_eq!(write(&Ledger::of(&other).saved()), first);
    }
}
