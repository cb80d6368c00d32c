//! Properties of the scoring, on the catalogue that is shipped.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at once when what it stands on is not there"
)]

mod shipped;

use std::collections::BTreeSet;

use bearings::answers::Answers;
use bearings::instrument::{Form, ItemId, Response, Section};
use bearings::riasec::Riasec;
use bearings::scoring::{
    Cutoffs, Fit, Model, Says, Scorer, Standing, area_sums, ask, nats, next_of_section, ranked, standing,
};
use proptest::prelude::*;
use shipped::{BANK, CATALOG, SCORER};

fn full_form() -> Vec<ItemId> {
    BANK.form(Form::Full).iter().map(|item| item.id).collect()
}

/// How many items the full form chooses from.
const FULL: usize = 125;

/// Points for each item of the full form, each cut to its scale; 0 is no answer.
fn sheet(points: &[u8]) -> Answers {
    full_form()
        .into_iter()
        .zip(points)
        .filter_map(|(id, point)| Some((id, Response::new(point % (id.points() + 1))?)))
        .collect()
}

fn points() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), FULL)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_answering_changes_nothing(points in points(), order in Just((0..FULL).collect::<Vec<_>>()).prop_shuffle()) {
        let items = full_form();
        let mut answered = Answers::new();
        for at in order {
            answered.set(items[at], Response::new(5));
            answered.set(items[at], Response::new(points[at] % (items[at].points() + 1)));
        }
        prop_assert_eq!(SCORER.tally(&answered), SCORER.tally(&sheet(&points)));
    }

    #[test]
    fn liking_more_never_lowers_what_has_more_of_it(points in points(), at in 0_usize..FULL, a in 0_usize..923, b in 0_usize..923) {
        let items = full_form();
        let levels = SCORER.dimension(items[at]).expect("a dimension").levels();
        let (more, less) = if levels[a] >= levels[b] { (a, b) } else { (b, a) };
        let ahead = |point: u8| {
            let mut answers = sheet(&points);
            answers.set(items[at], Response::new(point));
            let scores = SCORER.tally(&answers).evidence().to_vec();
            // All other answers speak for both as before: this is the occupation against its twin.
            scores[more] - scores[less]
        };
        for point in 1..items[at].points() {
            prop_assert!(ahead(point + 1) >= ahead(point));
        }
    }

    #[test]
    fn reasons_add_up_to_the_score(points in points(), occupation in 0_usize..923) {
        let tally = SCORER.tally(&sheet(&points));
        let sum: f64 = SCORER.reasons(&tally, occupation).iter().map(|reason| reason.weight).sum();
        prop_assert!((sum - nats(tally.evidence()[occupation])).abs() < 1e-9);
        prop_assert!(tally.lift(occupation) >= 0.0);
        prop_assert!((sum + tally.lift(occupation) - nats(tally.scores()[occupation])).abs() < 1e-9);
    }

    #[test]
    fn labels_fall_with_the_rank(points in points()) {
        let tally = SCORER.tally(&sheet(&points));
        let cutoffs = Cutoffs::new(&SCORER, &tally);
        let fits: Vec<u8> = ranked(tally.scores())
            .iter()
            .map(|place| match cutoffs.fit(place.score) {
                Some(Fit::Best) => 0,
                Some(Fit::Great) => 1,
                Some(Fit::Good) => 2,
                None => 3,
            })
            .collect();
        prop_assert!(fits.is_sorted());
    }

    #[test]
    fn sums_stay_on_their_scale(points in points()) {
        if let Some(sums) = area_sums(&BANK, &sheet(&points)) {
            prop_assert!(sums.values().iter().all(|sum| (0.0..=40.0).contains(sum)));
        }
    }
}

#[test]
fn every_item_of_the_bank_is_scored() {
    for item in BANK.items() {
        assert!(SCORER.dimension(item.id).is_some(), "{} observes nothing", item.id);
    }
}

#[test]
fn no_result_is_made_of_nothing() {
    assert_eq!(standing(&BANK, Form::Full, &Answers::new()), Standing::Nothing);
    assert_eq!(
        standing(&BANK, Form::Full, &sheet(&[4; 5])),
        Standing::TooLittle { answered: 5, missing: 10 }
    );
    for point in 1..=5 {
        assert_eq!(standing(&BANK, Form::Full, &sheet(&[point; FULL])), Standing::AllSame);
    }
    let ends: Answers =
        full_form().into_iter().filter_map(|id| Some((id, Response::new(id.points())?))).collect();
    assert_eq!(standing(&BANK, Form::Full, &ends), Standing::AllSame, "the top of each scale");
    let mut points = [3; FULL];
    points[0] = 4;
    assert_eq!(standing(&BANK, Form::Full, &sheet(&points)), Standing::Ready { hexagon: true, open: 0 });
    let subjects: Answers = BANK
        .items()
        .iter()
        .filter(|item| item.section == Section::Subjects)
        .zip((1..=9).cycle())
        .filter_map(|(item, point)| Some((item.id, Response::new(point)?)))
        .collect();
    assert_eq!(standing(&BANK, Form::Full, &subjects), Standing::Ready { hexagon: false, open: 42 });
    assert_eq!(area_sums(&BANK, &subjects), None);
}

#[test]
fn four_items_an_area_are_scaled_to_forty() {
    let mut answers = sheet(&[5; FULL]);
    for item in BANK.form(Form::Full).iter().filter(|item| item.area() == Some(Riasec::Artistic)) {
        answers.set(item.id, Response::new(9));
    }
    let sums = area_sums(&BANK, &answers).expect("all areas answered");
    assert_eq!(sums.values().map(|sum| sum.round() as u8), [20, 20, 40, 20, 20, 20]);
}

/// What each answer to each item says under a model, beside what it says under the shipped one.
fn said_under(model: &Model) -> Vec<(Section, u8, Says, Says)> {
    let scorer = Scorer::with_model(&CATALOG, &BANK, model);
    let answers =
        BANK.items().iter().flat_map(|item| Response::all(item.id.points()).map(move |it| (item, it)));
    answers
        .filter_map(|(item, response)| {
            let (ours, theirs) = (*SCORER.says(item.id, response)?, *scorer.says(item.id, response)?);
            Some((item.section, response.point(), ours, theirs))
        })
        .collect()
}

#[test]
fn half_the_weight_says_half() {
    for (at, weighed) in Section::ALL.into_iter().enumerate() {
        let mut tempering = [1.0; 3];
        tempering[at] = 0.5;
        for (section, _, ours, theirs) in said_under(&Model { tempering, ..Model::SHIPPED }) {
            let share = if section == weighed { 0.5 } else { 1.0 };
            assert_eq!(theirs, ours.map(|it| (f64::from(it) * share).round() as i16));
        }
    }
}

#[test]
fn a_surplus_that_does_not_count_speaks_against_nothing() {
    for (section, point, ours, theirs) in said_under(&Model { surplus_counts: false, ..Model::SHIPPED }) {
        // The two lowest of five points are less than a job may ask for.
        let surplus = section == Section::Abilities && point >= 3;
        assert_eq!(theirs, if surplus { ours.map(|it| it.max(0)) } else { ours }, "{section:?} {point}");
    }
}

#[test]
fn answers_taken_alone_add_up() {
    let scorer = Scorer::with_model(&CATALOG, &BANK, &Model { joint: false, ..Model::SHIPPED });
    let answers: Answers = [("R01", 9), ("R02", 1), ("R03", 6), ("K01", 20)]
        .into_iter()
        .filter_map(|(id, point)| Some((id.parse().ok()?, Response::new(point)?)))
        .collect();
    let tally = scorer.tally(&answers);
    let alone = |occupation: usize| -> i32 {
        let said = answers.iter().filter_map(|(id, response)| {
            let code = scorer.dimension(id)?.codes()[occupation];
            Some(i32::from(scorer.says(id, response)?[usize::from(code)]))
        });
        said.sum()
    };
    assert_eq!(tally.evidence(), (0..CATALOG.len()).map(alone).collect::<Vec<_>>());
}

#[test]
fn the_same_occupations_twice_over_score_the_same_twice() {
    let answers = sheet(&(0..FULL).map(|at| (at * 7 % 21) as u8 + 1).collect::<Vec<_>>());
    let (once, twice) = (SCORER.tally(&answers), SCORER.repeated(2).tally(&answers));
    assert_eq!(twice.evidence(), once.evidence().repeat(2));
    // The rank of a relative among all may round a lift by a part of a nat.
    assert_eq!(twice.scores(), once.scores().repeat(2));
}

#[test]
fn another_program_can_work_out_the_same_from_the_tables() {
    let answers = sheet(&(0..FULL).map(|at| (at * 11 % 21) as u8 + 1).collect::<Vec<_>>());
    let (tables, tally) = (SCORER.tables(), SCORER.tally(&answers));
    assert_eq!(tables.occupations, CATALOG.len());
    // Six models of interests, one for each area, one of subjects, one of abilities.
    assert_eq!(tables.likelihoods.len(), 8);
    let mut evidence = vec![0; tables.occupations];
    for (at, dimension) in tables.dimensions.iter().enumerate() {
        let given: Vec<Response> = tables
            .items
            .iter()
            .filter(|(_, place)| *place == at)
            .filter_map(|(id, _)| answers.get(*id))
            .collect();
        // Of several answers the chances are multiplied, then weighed; the kernel has that in common with the app.
        let likelihood = &tables.likelihoods[dimension.likelihood];
        let says: Vec<i32> = match given[..] {
            [] => continue,
            [response] => dimension.single[response.index()].iter().map(|it| i32::from(*it)).collect(),
            _ => {
                let at_code = |level: &u8| -> f64 {
                    let latent = likelihood.deviations.iter().enumerate().map(|(at, row)| {
                        let chances = given.iter().map(|response| likelihood.answers[response.index()][at]);
                        chances.product::<f64>() * row[usize::from(*level)]
                    });
                    latent.sum()
                };
                let chances: Vec<f64> = dimension.values.iter().map(at_code).collect();
                let mean: f64 =
                    chances.iter().zip(dimension.shares).map(|(chance, share)| chance * share).sum();
                chances.iter().map(|chance| (1024.0 * (chance / mean).ln()).round() as i32).collect()
            }
        };
        evidence.iter_mut().zip(dimension.codes).for_each(|(sum, code)| *sum += says[usize::from(*code)]);
    }
    let off = evidence.iter().zip(tally.evidence()).map(|(a, b)| (a - b).abs()).max();
    // Six areas are rounded from code to code.
    assert!(off <= Some(6 * 16), "{off:?} parts of a nat");
    let lifted = kernel::lift(tally.evidence(), tables.receivers, tables.kin_share);
    assert_eq!(lifted, tally.scores());
}

#[test]
fn what_is_passed_over_counts_as_asked() {
    let mut person = sheet(&[4; FULL]);
    for item in BANK.items().iter().filter(|item| item.section == Section::Abilities) {
        person.set(item.id, None);
    }
    let (answers, asked) = ask(&SCORER, &BANK, Form::Full, &person);
    assert_eq!((answers.len(), asked), (59, 75));
}

#[test]
fn no_subject_follows_an_ability_in_the_quick_form() {
    let mut answers = Answers::new();
    let none = BTreeSet::new();
    let next =
        |section, answers: &Answers| next_of_section(&SCORER, &BANK, Form::Quick, section, answers, &none);
    for (section, count) in [(Section::Interests, 6), (Section::Subjects, 8)] {
        for at in 0..count {
            let item = next(section, &answers).expect("a question");
            answers.set(item, Response::new(1 + at * 3 % item.points()));
        }
    }
    assert!(next(Section::Subjects, &answers).is_some(), "the first ten have not settled");
    let ability = next(Section::Abilities, &answers).expect("a question");
    answers.set(ability, Response::new(4));
    assert_eq!(next(Section::Subjects, &answers), None);
}

#[test]
fn a_quicker_way_to_add_up_is_asked_first_and_may_decline() {
    let all: Answers = full_form().into_iter().filter_map(|id| Some((id, Response::new(4)?))).collect();
    let plain = SCORER.tally(&all);
    let declining = SCORER.clone().adding_up_by(|_, _| false);
    assert_eq!(declining.tally(&all), plain);
    let quick = SCORER.clone().adding_up_by(|parts, sums| {
        sums.fill(parts.len() as i32);
        true
    });
    let tally = quick.tally(&all);
    assert!(tally.evidence().iter().all(|sum| *sum == tally.dimensions() as i32));
    assert_ne!(tally.evidence(), plain.evidence());
}

#[test]
fn another_adder_is_given_the_codes_of_every_dimension() {
    let rows: Vec<&[u8]> = SCORER.codes().collect();
    assert!(rows.iter().all(|row| row.len() == CATALOG.occupations().len()));
    for item in BANK.items() {
        let own = SCORER.dimension(item.id).expect("a dimension").codes();
        assert!(rows.contains(&own), "{}", item.id);
    }
}
