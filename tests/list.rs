//! The list that is shown: ideas and level places, on the catalogue that is shipped.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at once when what it stands on is not there"
)]

mod shipped;

use std::collections::BTreeSet;

use bearings::answers::Answers;
use bearings::instrument::{Form, Response};
use bearings::scoring::{Days, Place, Tally, families, ranked, tier_of, tiers};
use shipped::{BANK, CATALOG, SCORER};

/// The first occupation's own answers, as far as they matter here: high where it stands high.
fn list() -> (Tally, Vec<Place>) {
    let answers: Answers = BANK
        .form(Form::Full)
        .iter()
        .filter_map(|item| {
            let share = SCORER.dimension(item.id)?.share_below(0);
            let point = 1 + (share * f64::from(item.id.points() - 1)).round() as u8;
            Some((item.id, Response::new(point)?))
        })
        .collect();
    let tally = SCORER.tally(&answers);
    let places = ranked(tally.scores());
    (tally, places)
}

#[test]
fn every_occupation_is_in_one_idea() {
    let (_, places) = list();
    let ideas = families(&places, |at| CATALOG.family(at), |_| true);
    let all: Vec<usize> = ideas
        .iter()
        .flat_map(|it| [it.best].into_iter().chain(it.others.clone()))
        .map(|it| it.occupation)
        .collect();
    assert_eq!(all.len(), CATALOG.len());
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), CATALOG.len());
    assert!(ideas.is_sorted_by_key(|it| it.best.rank), "ideas stand in the order of their best members");
    let named: BTreeSet<usize> = ideas.iter().map(|it| CATALOG.family(it.best.occupation)).collect();
    assert_eq!(named.len(), ideas.len(), "no idea stands twice");
}

#[test]
fn hidden_ones_are_left_out_and_the_rest_keeps_its_ranks() {
    let (_, places) = list();
    let hidden: BTreeSet<usize> = places.iter().take(3).map(|place| place.occupation).collect();
    let ideas = families(&places, |at| CATALOG.family(at), |at| !hidden.contains(&at));
    let shown: Vec<Place> =
        ideas.iter().flat_map(|it| [it.best].into_iter().chain(it.others.clone())).collect();
    assert_eq!(shown.len(), CATALOG.len() - 3);
    assert!(shown.iter().all(|place| places.contains(place) && !hidden.contains(&place.occupation)));
}

#[test]
fn tiers_hold_every_place_once() {
    let (tally, places) = list();
    let mut days = Days::new(&tally);
    for _ in 0..10 {
        days.draw(&SCORER, &tally);
    }
    let tiers = tiers(&places, &days);
    assert_eq!(tiers.iter().map(|tier| tier.to + 1 - tier.from).sum::<usize>(), places.len());
    for place in 1..=places.len() {
        assert!(tier_of(&tiers, place).is_some_and(|tier| tier.from <= place && place <= tier.to));
    }
    for tier in &tiers {
        let first = places[tier.from - 1].occupation;
        assert!(places[tier.from..tier.to].iter().all(|place| days.level(first, place.occupation)));
    }
}
