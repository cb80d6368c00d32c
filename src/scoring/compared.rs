//! Two results beside each other: what both name, what moved, which answers differ.

use std::cmp::Reverse;

use super::Place;
use crate::answers::Answers;
use crate::instrument::{ItemId, Response};

/// A career's ranks in two lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ranks {
    /// Index in the catalogue.
    pub occupation: usize,
    /// Its rank in either list.
    pub ranks: [usize; 2],
}

/// What two lists say of their first places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// Careers among the first of both, the best in both together first.
    pub both: Vec<Ranks>,
    /// Careers among the first of one only, those that moved most first.
    pub moved: Vec<Ranks>,
}

impl Compared {
    /// Compares the careers that are among the first so many of either list.
    #[must_use]
    pub fn new(a: &[Place], b: &[Place], first: usize) -> Self {
        let rank = |places: &[Place], occupation| {
            places.iter().find(|place| place.occupation == occupation).map(|place| place.rank)
        };
        let mut all: Vec<usize> =
            a.iter().chain(b).filter(|it| it.rank <= first).map(|it| it.occupation).collect();
        all.sort_unstable();
        all.dedup();
        let ranked = all.into_iter().filter_map(|occupation| {
            Some(Ranks { occupation, ranks: [rank(a, occupation)?, rank(b, occupation)?] })
        });
        let (mut both, mut moved): (Vec<_>, Vec<_>) =
            ranked.partition(|it| it.ranks.iter().all(|rank| *rank <= first));
        both.sort_by_key(|it| it.ranks.iter().sum::<usize>());
        moved.sort_by_key(|it| {
            let [a, b] = it.ranks;
            Reverse(a.abs_diff(b))
        });
        Self { both, moved }
    }
}

/// Questions that both answered, and differently: the largest step on its scale first.
#[must_use]
pub fn changed_answers(a: &Answers, b: &Answers) -> Vec<(ItemId, [Response; 2])> {
    let mut changed: Vec<_> = a
        .iter()
        .filter_map(|(id, one)| Some((id, [one, b.get(id).filter(|other| *other != one)?])))
        .collect();
    // In thousandths of the scale, so that a step on five points and one on nine can be told apart.
    changed.sort_by_key(|(id, [one, other])| {
        let step = u32::from(one.point().abs_diff(other.point())) * 1_000;
        Reverse(step / u32::from(id.points().saturating_sub(1).max(1)))
    });
    changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::ranked;

    #[test]
    fn what_both_name_and_what_moved() {
        let a = ranked(&[9.0, 8.0, 7.0, 6.0, 5.0]);
        let b = ranked(&[7.0, 9.0, 5.0, 6.0, 8.0]);
        let compared = Compared::new(&a, &b, 3);
        let of = |it: &[Ranks]| it.iter().map(|it| (it.occupation, it.ranks)).collect::<Vec<_>>();
        assert_eq!(of(&compared.both), [(1, [2, 1]), (0, [1, 3])]);
        assert_eq!(of(&compared.moved), [(4, [5, 2]), (2, [3, 5])]);
        assert_eq!(Compared::new(&a, &a, 3).moved, []);
    }

    #[test]
    fn the_largest_change_comes_first() {
        let answers = |pairs: &[(&str, u8)]| -> Answers {
            pairs.iter().filter_map(|(id, at)| Some((id.parse().ok()?, Response::new(*at)?))).collect()
        };
        let a = answers(&[("B01", 3), ("K01", 1), ("R01", 1), ("R02", 4), ("R03", 2)]);
        let b = answers(&[("B01", 4), ("K01", 11), ("R01", 9), ("R02", 4), ("R04", 2)]);
        let changed: Vec<_> = changed_answers(&a, &b)
            .into_iter()
            .map(|(id, [a, b])| (id.to_string(), a.point(), b.point()))
            .collect();
        // All of the scale, half of the line, a quarter of the scale.
        let expected = [("R01", 1, 9), ("K01", 1, 11), ("B01", 3, 4)];
        assert_eq!(changed, expected.map(|(id, a, b)| (id.to_owned(), a, b)));
    }
}
