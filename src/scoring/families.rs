//! Near-duplicates together, so that ten places show ten ideas.

use std::collections::BTreeMap;

use super::ranking::Place;

/// One idea: its best career and what is much like it.
#[derive(Clone, Debug, PartialEq)]
pub struct Family {
    /// The member that comes first.
    pub best: Place,
    /// The other members, in their order.
    pub others: Vec<Place>,
}

/// Puts places together by family; a family stands where its best member does.
///
/// What is not `shown` is left out, and what comes after it moves up.
#[must_use]
pub fn families(
    places: &[Place],
    family_of: impl Fn(usize) -> usize,
    shown: impl Fn(usize) -> bool,
) -> Vec<Family> {
    let mut at: BTreeMap<usize, usize> = BTreeMap::new();
    let mut families: Vec<Family> = Vec::new();
    for place in places.iter().copied().filter(|place| shown(place.occupation)) {
        let next = families.len();
        let known = *at.entry(family_of(place.occupation)).or_insert(next);
        match families.get_mut(known) {
            Some(family) => family.others.push(place),
            None => families.push(Family { best: place, others: Vec::new() }),
        }
    }
    families
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::ranked;

    /// Five occupations; the first, third and fifth are one idea.
    const FAMILY: [usize; 5] = [2, 1, 2, 3, 2];
    const SCORES: [f64; 5] = [1.0, 4.0, 5.0, 3.0, 2.0];

    fn grouped(shown: impl Fn(usize) -> bool) -> Vec<Vec<usize>> {
        families(&ranked(&SCORES), |at| FAMILY[at], shown)
            .into_iter()
            .map(|family| [family.best].into_iter().chain(family.others).map(|it| it.occupation).collect())
            .collect()
    }

    #[test]
    fn families_stand_where_their_best_member_does() {
        assert_eq!(grouped(|_| true), [vec![2, 4, 0], vec![1], vec![3]]);
    }

    #[test]
    fn the_next_member_stands_for_one_that_is_left_out() {
        assert_eq!(grouped(|at| at != 2), [vec![1], vec![3], vec![4, 0]]);
        assert_eq!(grouped(|_| false), Vec::<Vec<usize>>::new());
    }

    #[test]
    fn ranks_stay_those_of_the_whole_list() {
        let places = ranked(&SCORES);
        let left = families(&places, |at| FAMILY[at], |at| at != 2);
        assert_eq!(left.iter().map(|family| family.best.rank).collect::<Vec<_>>(), [2, 3, 4]);
    }
}
