//! How far places move when answers are supposed to be others.

use super::ranking::Place;

/// Two orders of the same occupations: by the real answers and by the supposed ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Moves {
    /// The supposed order.
    pub places: Vec<Place>,
    /// The real rank of each occupation, in the catalogue's order.
    own_ranks: Vec<usize>,
}

impl Moves {
    /// Compares the two.
    #[must_use]
    pub fn new(own: &[Place], supposed: Vec<Place>) -> Self {
        let mut own_ranks = vec![0; own.len()];
        for place in own {
            if let Some(rank) = own_ranks.get_mut(place.occupation) {
                *rank = place.rank;
            }
        }
        Self { places: supposed, own_ranks }
    }

    /// An occupation's rank by the real answers.
    #[must_use]
    pub fn own_rank(&self, occupation: usize) -> usize {
        self.own_ranks.get(occupation).copied().unwrap_or_default()
    }

    /// How many places it has moved up; fewer than none when it has moved down.
    #[must_use]
    pub fn up(&self, place: Place) -> i32 {
        let rank = |rank: usize| i32::try_from(rank).unwrap_or(i32::MAX);
        rank(self.own_rank(place.occupation)) - rank(place.rank)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::ranked;

    #[test]
    fn what_rises_has_moved_up() {
        let moves = Moves::new(&ranked(&[3.0, 2.0, 1.0]), ranked(&[3.0, 1.0, 2.0]));
        let ups: Vec<_> = moves.places.iter().map(|place| (place.occupation, moves.up(*place))).collect();
        assert_eq!(ups, [(0, 0), (2, 1), (1, -1)]);
        assert_eq!(moves.own_rank(2), 3);
    }
}
