//! How sure a list is and what would tell more, on the catalogue that is shipped, against the plain way to work it out.

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
use bearings::scoring::{Band, DAYS, Days, Tally, nats, next_question, ranked, tiers};
use shipped::{BANK, CATALOG, SCORER};

fn find(code: &str) -> usize {
    CATALOG.find(code.parse().expect("a code")).expect("an occupation")
}

/// What somebody would say whose profile is an occupation's.
fn point_like(item: ItemId, occupation: usize) -> Response {
    let share = SCORER.dimension(item).expect("a dimension").share_below(occupation);
    let point = ((share * f64::from(item.points())) as u8 + 1).min(item.points());
    Response::new(point).expect("a point")
}

fn like(form: Form, occupation: usize) -> Answers {
    BANK.form(form).iter().map(|item| (item.id, point_like(item.id, occupation))).collect()
}

fn bands(tally: &Tally) -> Vec<Band> {
    let mut days = Days::new(tally);
    (0..DAYS).for_each(|_| days.draw(&SCORER, tally));
    (0..CATALOG.len()).map(|at| days.band(at).expect("a band")).collect()
}

#[test]
fn the_same_answers_draw_the_same_days_and_others_do_not() {
    let nurse = find("29-1141.00");
    let answers = like(Form::Full, nurse);
    let tally = SCORER.tally(&answers);
    let drawn = bands(&tally);
    assert_eq!(drawn, bands(&SCORER.tally(&answers)));
    assert!(drawn.iter().all(|band| 1 <= band.from && band.from <= band.to && usize::from(band.to) <= 923));
    let mut other = answers;
    other.set("R01".parse().expect("a name"), Response::new(9));
    assert_ne!(drawn, bands(&SCORER.tally(&other)));
    // Who answers as a nurse would stands nearer to nurses on other days than to those who crush and grind.
    let middle = |at: usize| drawn[at].from + drawn[at].to;
    assert!(middle(nurse) < middle(find("51-9021.00")));
}

#[test]
fn the_change_that_is_told_moves_a_career_most() {
    let answers = like(Form::Full, find("47-2111.00"));
    let tally = SCORER.tally(&answers);
    for occupation in [find("29-1141.00"), find("17-2071.00"), find("47-2111.00")] {
        let rank = |tally: &Tally| {
            let own = tally.evidence()[occupation];
            1 + tally.evidence().iter().filter(|other| **other > own).count()
        };
        let told = SCORER.changes(&tally, occupation);
        let mut ranks = Vec::new();
        for (item, given) in answers.iter() {
            for to in Response::all(item.points()).filter(|to| *to != given) {
                let mut changed = answers.clone();
                changed.set(item, Some(to));
                ranks.push(rank(&SCORER.tally(&changed)));
            }
        }
        assert_eq!(told.rank, rank(&tally));
        assert_eq!(
            told.up.map_or(told.rank, |up| up.rank),
            told.rank.min(*ranks.iter().min().expect("a rank"))
        );
        assert_eq!(
            told.down.map_or(told.rank, |it| it.rank),
            told.rank.max(*ranks.iter().max().expect("a rank"))
        );
    }
}

/// Mutual information of an item's answer and the occupation, by its definition.
fn information(item: ItemId, posterior: &[f64]) -> f64 {
    let tables = SCORER.tables();
    let (_, at) = tables.items.iter().find(|(id, _)| *id == item).expect("a dimension");
    let dimension = &tables.dimensions[*at];
    let mut sum = 0.0;
    for chances in &tables.likelihoods[dimension.likelihood].single {
        let chance = |occupation: usize| chances[usize::from(dimension.levels[occupation])];
        let mean: f64 = posterior.iter().enumerate().map(|(at, share)| share * chance(at)).sum();
        sum += posterior
            .iter()
            .enumerate()
            .map(|(at, share)| share * chance(at) * (chance(at) / mean).ln())
            .sum::<f64>();
    }
    sum
}

/// How likely the own occupation is to be among the first ten once an item is answered.
fn expected_first_ten(item: ItemId, posterior: &[f64]) -> f64 {
    let tables = SCORER.tables();
    let at = tables.items.iter().find(|(id, _)| *id == item).expect("a dimension").1;
    let dimension = &tables.dimensions[at];
    let mut sum = 0.0;
    for chances in &tables.likelihoods[dimension.likelihood].single {
        let shares = posterior.iter().zip(dimension.levels);
        let mut shares: Vec<f64> =
            shares.map(|(share, level)| share * chances[usize::from(*level)]).collect();
        shares.sort_by(|a, b| b.total_cmp(a));
        sum += shares.iter().take(10).sum::<f64>();
    }
    sum
}

#[test]
fn the_quick_form_asks_what_tells_most_and_stops_when_the_list_has_settled() {
    let (mut answers, passed) = (Answers::new(), BTreeSet::new());
    let developer = find("15-1252.00");
    let section = |id: ItemId| BANK.get(id).expect("an item").section;
    let mut ended = false;
    while let Some(next) = next_question(&SCORER, &BANK, Form::Quick, &answers, &passed) {
        if section(next) != Section::Interests {
            let evidence: Vec<f64> = SCORER.tally(&answers).evidence().iter().map(|it| nats(*it)).collect();
            let highest = evidence.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let weights: Vec<f64> = evidence.iter().map(|it| (it - highest).exp()).collect();
            let total: f64 = weights.iter().sum();
            let posterior: Vec<f64> = weights.iter().map(|weight| weight / total).collect();
            let subjects = answers.iter().filter(|(id, _)| section(*id) == Section::Subjects).count();
            let worth = if subjects < 8 { information } else { expected_first_ten };
            let most = |wanted: Section| {
                let open = BANK.form(Form::Quick).into_iter().map(|item| item.id);
                let open = open.filter(|id| section(*id) == wanted && answers.get(*id).is_none());
                let mut telling: Vec<(f64, ItemId)> =
                    open.map(|id| (information(id, &posterior), id)).collect();
                telling.sort_by(|(a, _), (b, _)| b.total_cmp(a));
                let weighed = telling.iter().take(if subjects < 8 { 1 } else { 6 });
                weighed.map(|(_, id)| worth(*id, &posterior)).fold(0.0, f64::max)
            };
            if subjects >= 8 {
                let mut shares = posterior.clone();
                shares.sort_by(|a, b| b.total_cmp(a));
                let helps = most(Section::Subjects) - shares.iter().take(10).sum::<f64>() >= 0.011;
                if section(next) == Section::Subjects {
                    assert!(helps, "{next} is asked of a list that has settled");
                } else if !answers.iter().any(|(id, _)| section(id) == Section::Abilities) {
                    assert!(!helps || subjects == 20, "subjects end before the list has settled");
                    ended = true;
                }
            }
            let most = most(section(next));
            assert!((worth(next, &posterior) - most).abs() < 1e-12, "{next} is worth less than another");
        }
        answers.set(next, Some(point_like(next, developer)));
    }
    let count = |wanted: Section| answers.iter().filter(|(id, _)| section(*id) == wanted).count();
    assert_eq!((count(Section::Interests), count(Section::Abilities), ended), (6, 4, true));
    // So clear a profile settles before the last subject.
    assert!(
        count(Section::Subjects) >= 8 && answers.len() < Form::Quick.questions(),
        "{} questions",
        answers.len()
    );
}

/// Mutual information of an item's answer and the occupation, after answers on the same dimension, by its definition.
fn information_after(item: ItemId, given: &[Response], posterior: &[f64]) -> f64 {
    let tables = SCORER.tables();
    let at = tables.items.iter().find(|(id, _)| *id == item).expect("a dimension").1;
    let dimension = &tables.dimensions[at];
    let model = &tables.likelihoods[dimension.likelihood];
    // The chance of each answer for each occupation: over the latent values that the answers so far leave likely.
    let chances: Vec<Vec<f64>> = dimension
        .levels
        .iter()
        .map(|level| {
            let weight = |latent: usize| -> f64 {
                let before: f64 = given.iter().map(|it| model.answers[it.index()][latent]).product();
                model.deviations[latent][usize::from(*level)] * before
            };
            let weights: Vec<f64> = (0..model.deviations.len()).map(weight).collect();
            let total: f64 = weights.iter().sum();
            let chance = |answers: &&[f64]| answers.iter().zip(&weights).map(|(a, w)| a * w / total).sum();
            model.answers.iter().map(chance).collect()
        })
        .collect();
    let mean = |answer: usize| -> f64 {
        posterior.iter().zip(&chances).map(|(share, own)| share * own[answer]).sum()
    };
    let term = |share: &f64, own: &Vec<f64>| -> f64 {
        (0..own.len()).map(|answer| share * own[answer] * (own[answer] / mean(answer)).ln()).sum()
    };
    posterior.iter().zip(&chances).map(|(share, own)| term(share, own)).sum()
}

#[test]
fn the_full_form_asks_on_where_an_area_tells_most() {
    let (mut answers, passed) = (Answers::new(), BTreeSet::new());
    let developer = find("15-1252.00");
    let area = |id: ItemId| BANK.get(id).expect("an item").area();
    let mut chosen = 0;
    while let Some(next) = next_question(&SCORER, &BANK, Form::Full, &answers, &passed) {
        let Some(own) = area(next) else { break };
        if answers.len() >= 18 {
            let evidence: Vec<f64> = SCORER.tally(&answers).evidence().iter().map(|it| nats(*it)).collect();
            let highest = evidence.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let weights: Vec<f64> = evidence.iter().map(|it| (it - highest).exp()).collect();
            let total: f64 = weights.iter().sum();
            let posterior: Vec<f64> = weights.iter().map(|weight| weight / total).collect();
            let tells = |wanted: Riasec| {
                let of = |(id, _): &(ItemId, Response)| area(*id) == Some(wanted);
                let given: Vec<Response> = answers.iter().filter(of).map(|(_, response)| response).collect();
                let open = BANK.form(Form::Full).into_iter().map(|item| item.id);
                let item = open.into_iter().find(|id| area(*id) == Some(wanted)).expect("an item");
                information_after(item, &given, &posterior)
            };
            let most = Riasec::ALL.into_iter().map(tells).fold(0.0, f64::max);
            assert!((tells(own) - most).abs() < 1e-9, "{next} tells less than another area");
            chosen += 1;
        }
        answers.set(next, Some(point_like(next, developer)));
    }
    assert_eq!(chosen, 8);
}

#[test]
fn a_tier_ends_where_the_days_tell_a_place_from_its_first() {
    let tally = SCORER.tally(&like(Form::Full, find("29-1141.00")));
    let mut days = Days::new(&tally);
    (0..DAYS).for_each(|_| days.draw(&SCORER, &tally));
    let places: Vec<_> = ranked(tally.scores()).into_iter().take(60).collect();
    let tiers = tiers(&places, &days);
    assert!((2..60).contains(&tiers.len()), "{} tiers", tiers.len());
    let at = |place: usize| places[place - 1].occupation;
    let mut next = 1;
    for tier in tiers {
        assert_eq!(tier.from, next);
        assert!((tier.from + 1..=tier.to).all(|place| days.level(at(tier.from), at(place))));
        next = tier.to + 1;
        assert!(next > places.len() || !days.level(at(tier.from), at(next)));
    }
    assert_eq!(next, places.len() + 1);
}
