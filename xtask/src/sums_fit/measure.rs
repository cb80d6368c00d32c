//! How much better a ranking does for the right person than for another one.

use bearings::scoring::ranked;
use rand::seq::SliceRandom;

use super::DegreeHolder;
use crate::validate::generator;

const PERMUTATIONS: usize = 300;

/// How a ranking does on people's targets.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Gains {
    /// Mean percentile of the targets.
    pub percentile: f64,
    /// The same, less that over permuted people.
    pub gain: f64,
    /// Share of people with a target in the first 10, and how many times as many as over permuted people.
    pub ten: f64,
    pub ten_times: f64,
    /// The same for the first 50.
    pub fifty: f64,
    pub fifty_times: f64,
}

impl Gains {
    /// The mean of several.
    pub fn mean(all: &[Self]) -> Self {
        let mean = |figure: fn(&Self) -> f64| all.iter().map(figure).sum::<f64>() / all.len() as f64;
        Self {
            percentile: mean(|it| it.percentile),
            gain: mean(|it| it.gain),
            ten: mean(|it| it.ten),
            ten_times: mean(|it| it.ten_times),
            fifty: mean(|it| it.fifty),
            fifty_times: mean(|it| it.fifty_times),
        }
    }
}

/// Every occupation's rank, 1 the best; all scores level for somebody who has none.
pub fn ranks(scores: Option<&[f64]>, occupations: usize) -> Vec<usize> {
    let level = vec![0.0; occupations];
    let mut ranks = vec![0; occupations];
    for (at, place) in ranked(scores.unwrap_or(&level)).iter().enumerate() {
        if let Some(rank) = ranks.get_mut(place.occupation) {
            *rank = at + 1;
        }
    }
    ranks
}

/// Measures ranks, one list a person in the order of the people.
pub fn gains(people: &[&DegreeHolder], ranks: &[Vec<usize>]) -> Gains {
    let own = average(ranks.iter().zip(people).map(|(ranks, person)| outcome(ranks, &person.targets)));
    let mut rng = generator(0, 0);
    let mut order = people.to_vec();
    let by_chance = average((0..PERMUTATIONS).map(|_| {
        order.shuffle(&mut rng);
        average(ranks.iter().zip(&order).map(|(ranks, person)| outcome(ranks, &person.targets)))
    }));
    let ([percentile, ten, fifty], [percentile_chance, ten_chance, fifty_chance]) = (own, by_chance);
    Gains {
        percentile,
        gain: percentile - percentile_chance,
        ten,
        ten_times: ten / ten_chance,
        fifty,
        fifty_times: fifty / fifty_chance,
    }
}

/// Mean percentile of the targets, and whether one is in the first 10 and 50.
type Outcome = [f64; 3];

fn outcome(ranks: &[usize], targets: &[usize]) -> Outcome {
    let of_targets = || targets.iter().filter_map(|at| ranks.get(*at)).copied();
    let last = ranks.len().saturating_sub(1).max(1) as f64;
    let percentiles = of_targets().map(|rank| 100.0 * (1.0 - (rank as f64 - 1.0) / last)).sum::<f64>();
    let within = |most: usize| f64::from(u8::from(of_targets().any(|rank| rank <= most)));
    [percentiles / targets.len() as f64, within(10), within(50)]
}

fn average(outcomes: impl Iterator<Item = Outcome>) -> Outcome {
    let (mut sum, mut count) = ([0.0; 3], 0.0);
    for outcome in outcomes {
        count += 1.0;
        for (total, value) in sum.iter_mut().zip(outcome) {
            *total += value;
        }
    }
    sum.map(|total| total / count)
}
