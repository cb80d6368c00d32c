//! How stable each place is: the same person's answers on other days, drawn from the model.
//!
//! A day is drawn in three steps, each from what the answers make likely: who the person is (an occupation), how
//! the person differs from it (a latent value on each dimension), and what is answered (noise and slips anew).

use super::chance::Chance;
use super::nats::Says;
use super::posterior::posterior;
use super::scorer::Scorer;
use super::tally::Tally;
use crate::instrument::{MOST_POINTS, Response};

/// How many days are drawn for what is shown.
pub const DAYS: usize = 50;

/// The band leaves out this share of the days before it and a larger one behind (`docs/method.md`).
const BEFORE: f64 = 0.02;
const BEHIND: f64 = 0.16;

/// A career stays near the top when it is among the first this many ...
const NEAR_TOP: u16 = 20;
/// ... on this share of the days.
const MOST_DAYS: f64 = 0.9;

/// Two places are level unless one comes first on this share of the days.
const TOLD_APART: f64 = 0.8;

/// Ranks on the days drawn so far.
#[derive(Clone, Debug)]
pub struct Days {
    likely: Vec<f64>,
    chance: Chance,
    /// Day after day, the rank of each occupation.
    ranks: Vec<Vec<u16>>,
}

/// Where a career may stand on another day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The best rank of the band, 1 or more.
    pub from: u16,
    /// The last rank of the band.
    pub to: u16,
}

impl Days {
    /// No day yet; the same answers always draw the same days.
    #[must_use]
    pub fn new(tally: &Tally) -> Self {
        let answers = tally.answers.iter();
        let numbers = answers
            .flat_map(|(id, response)| id.to_string().into_bytes().into_iter().chain([response.point()]));
        Self { likely: posterior(tally.evidence()), chance: Chance::of(numbers), ranks: Vec::new() }
    }

    /// Draws one more day.
    pub fn draw(&mut self, scorer: &Scorer, tally: &Tally) {
        let person = self.chance.pick(self.likely.iter().copied());
        let mut said: Vec<(usize, Says)> = Vec::with_capacity(tally.observed.len());
        for observed in &tally.observed {
            let Some(scale) = scorer.scale(observed.dimension) else { continue };
            let level = scale.dimension.levels().get(person).copied().unwrap_or_default();
            let given = tally.on(observed).iter().map(|(_, response)| *response);
            let latent = scale.likelihood.latent(usize::from(level), given);
            let latent = self.chance.pick(latent.iter().copied());
            let answers = scale.likelihood.answers();
            let anew: Vec<Response> = tally
                .on(observed)
                .iter()
                .filter_map(|_| {
                    let chances = answers.iter().map(|chances| chances.get(latent).copied().unwrap_or(0.0));
                    Response::all(MOST_POINTS).nth(self.chance.pick(chances))
                })
                .collect();
            said.push((observed.dimension, scale.evidence(&anew)));
        }
        let parts: Vec<(usize, &Says)> = said.iter().map(|(at, says)| (*at, says)).collect();
        let evidence = scorer.add_up(&parts);
        let mut ranks = vec![0; evidence.len()];
        for (at, occupation) in (1..).zip(kernel::order(&scorer.kinship().lift(&evidence))) {
            if let Some(rank) = ranks.get_mut(occupation as usize) {
                *rank = at;
            }
        }
        self.ranks.push(ranks);
    }

    /// How many days there are.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.ranks.len()
    }

    /// Where an occupation stands on four of five days; `None` before the first.
    #[must_use]
    pub fn band(&self, occupation: usize) -> Option<Band> {
        let mut ranks: Vec<u16> = self.of(occupation).collect();
        ranks.sort_unstable();
        let last = ranks.len().checked_sub(1)? as f64;
        let at = |share: f64| ranks.get(libm::round(share * last) as usize).copied();
        Some(Band { from: at(BEFORE)?, to: at(1.0 - BEHIND)? })
    }

    /// Whether an occupation stays near the top however the answers are shaken.
    #[must_use]
    pub fn stays_near_top(&self, occupation: usize) -> bool {
        let days = self.of(occupation).filter(|rank| *rank <= NEAR_TOP).count();
        self.count() > 0 && days as f64 >= MOST_DAYS * self.count() as f64
    }

    /// Whether the days do not tell two occupations apart.
    #[must_use]
    pub fn level(&self, a: usize, b: usize) -> bool {
        let first = self.of(a).zip(self.of(b)).filter(|(a, b)| a < b).count() as f64;
        let most = TOLD_APART * self.count() as f64;
        first < most && self.count() as f64 - first < most
    }

    fn of(&self, occupation: usize) -> impl Iterator<Item = u16> + '_ {
        self.ranks.iter().filter_map(move |day| day.get(occupation).copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fifty days of two occupations: the first stands where its day says, the second right behind or, on `swapped`
    /// of them, right before it.
    fn days(first: impl Fn(u16) -> u16, swapped: u16) -> Days {
        let ranks = (0..50).map(|day| {
            let own = first(day);
            vec![own, if day < swapped { own - 1 } else { own + 1 }]
        });
        Days { likely: Vec::new(), chance: Chance::of([].into_iter()), ranks: ranks.collect() }
    }

    #[test]
    fn a_band_leaves_out_the_ends() {
        let days = days(|day| 10 * (day + 1), 0);
        assert_eq!(days.band(0), Some(Band { from: 20, to: 420 }));
        assert_eq!(days.band(2), None, "there is no such occupation");
    }

    #[test]
    fn near_the_top_is_among_the_first_twenty_on_most_days() {
        assert!(days(|day| if day < 45 { 20 } else { 300 }, 0).stays_near_top(0));
        assert!(!days(|day| if day < 44 { 20 } else { 300 }, 0).stays_near_top(0));
        assert!(!days(|_| 21, 0).stays_near_top(0));
    }

    #[test]
    fn two_places_are_level_until_one_comes_first_on_four_of_five_days() {
        assert!(days(|_| 5, 11).level(0, 1) && days(|_| 5, 11).level(1, 0));
        assert!(!days(|_| 5, 10).level(0, 1) && !days(|_| 5, 10).level(1, 0));
        assert!(!days(|_| 5, 40).level(0, 1));
    }

    #[test]
    fn before_the_first_day_nothing_stays_near_the_top() {
        let none = Days { likely: Vec::new(), chance: Chance::of([].into_iter()), ranks: Vec::new() };
        assert!(!none.stays_near_top(0));
        assert_eq!(none.band(0), None);
    }
}
