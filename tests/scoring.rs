//! Properties of the scoring, on the catalogue that is shipped.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at once when what it stands on is not there"
)]

mod shipped;

use bearings::answers::Answers;
use bearings::instrument::{Form, ItemId, Response, Section};
use bearings::riasec::Riasec;
use bearings::scoring::{Cutoffs, Fit, Standing, area_sums, nats, ranked, standing};
use proptest::prelude::*;
use shipped::{BANK, SCORER};

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
    let mut answers = sheet(&[3; FULL]);
    for item in BANK.form(Form::Full).iter().filter(|item| item.area() == Some(Riasec::Artistic)) {
        answers.set(item.id, Response::new(5));
    }
    let sums = area_sums(&BANK, &answers).expect("all areas answered");
    assert_eq!(sums.values().map(|sum| sum.round() as u8), [20, 20, 40, 20, 20, 20]);
}
