//! Places that other days do not tell apart stand level.

use super::bands::Days;
use super::ranking::Place;

/// Places that stand level, first and last; one alone has the same twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tier {
    /// The first place, 1 for the best.
    pub from: usize,
    /// The last one.
    pub to: usize,
}

/// The tiers of a list, best first: a new one begins where the days tell a place from the first of its tier.
#[must_use]
pub fn tiers(places: &[Place], days: &Days) -> Vec<Tier> {
    let mut tiers: Vec<Tier> = Vec::new();
    let mut first = None;
    for (at, place) in (1..).zip(places) {
        match (first, tiers.last_mut()) {
            (Some(first), Some(tier)) if days.level(first, place.occupation) => tier.to = at,
            _ => {
                first = Some(place.occupation);
                tiers.push(Tier { from: at, to: at });
            }
        }
    }
    tiers
}

/// The tier in which a place stands.
#[must_use]
pub fn tier_of(tiers: &[Tier], rank: usize) -> Option<Tier> {
    let at = tiers.partition_point(|tier| tier.to < rank);
    tiers.get(at).copied().filter(|tier| tier.from <= rank)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_stands_in_one_tier() {
        let tiers = [Tier { from: 1, to: 4 }, Tier { from: 5, to: 5 }, Tier { from: 6, to: 9 }];
        let found = |rank| tier_of(&tiers, rank).map(|tier| tier.from);
        assert_eq!(
            [0, 1, 4, 5, 6, 9, 10].map(found),
            [None, Some(1), Some(1), Some(5), Some(6), Some(6), None]
        );
    }
}
