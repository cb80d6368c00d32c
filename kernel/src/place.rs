//! Where occupations stand.

use crate::NAT;
use crate::order::order;

/// One occupation's place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Index in the catalogue.
    pub occupation: usize,
    /// 1 for the best; equal scores share a rank.
    pub rank: usize,
    /// The score, of a tally in nats.
    pub score: f64,
}

/// All occupations by scores in parts of a nat, best first; equal scores in the catalogue's order.
#[must_use]
pub fn places(scores: &[i32]) -> Vec<Place> {
    let (mut before, mut rank) = (None, 0);
    let mut places = Vec::with_capacity(scores.len());
    places.extend((1..).zip(order(scores)).map(|(at, occupation)| {
        let occupation = occupation as usize;
        let score = scores.get(occupation).copied();
        if score != before {
            (before, rank) = (score, at);
        }
        Place { occupation, rank, score: f64::from(score.unwrap_or(0)) / f64::from(NAT) }
    }));
    places
}
