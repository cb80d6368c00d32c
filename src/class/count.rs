//! Counts that tell of groups and never of a few people.

/// Fewer people than this are not told of.
pub const LEAST_GROUP: usize = 5;

/// How many, as far as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// So many.
    Exactly(usize),
    /// All but fewer than five: so many or more.
    AtLeast(usize),
    /// Fewer than five, or a number from which such a one could be worked out.
    Hidden,
}

/// The parts of a whole, each person in exactly one: hidden parts cannot be worked out from the others and the whole.
///
/// Small parts are hidden. Where the hidden ones together are a small group, or only one is hidden, the smallest of
/// the others are hidden, too. Nothing is hidden where every small part is empty: nobody is told of.
#[must_use]
pub fn parts(counts: &[usize]) -> Vec<Count> {
    let mut hidden: Vec<bool> = counts.iter().map(|count| *count < LEAST_GROUP).collect();
    loop {
        let of = |which: bool| hidden.iter().zip(counts).filter(move |(hidden, _)| **hidden == which);
        let sum: usize = of(true).map(|(_, count)| count).sum();
        let smallest = of(false).map(|(_, count)| *count).min();
        if sum == 0 {
            return counts.iter().copied().map(Count::Exactly).collect();
        }
        let few = of(true).count();
        // Parts that are all as large as a hidden one can be give themselves away by their sum.
        // (One alone is smaller than a group.)
        if sum >= LEAST_GROUP && sum != few * (LEAST_GROUP - 1) || smallest.is_none() {
            break;
        }
        // All of the same size: which of two was taken would tell of the one that was hidden first.
        for (hidden, count) in hidden.iter_mut().zip(counts) {
            *hidden |= Some(*count) == smallest;
        }
    }
    let told = |(count, hidden): (&usize, bool)| if hidden { Count::Hidden } else { Count::Exactly(*count) };
    counts.iter().zip(hidden).map(told).collect()
}

/// How many of a whole have something: neither they nor the others may be a small group.
#[must_use]
pub fn share(count: usize, of: usize) -> Count {
    let others = of.saturating_sub(count);
    if count < LEAST_GROUP {
        Count::Hidden
    } else if others < LEAST_GROUP {
        // Whether it is all of them or all but a few stays open.
        Count::AtLeast((of + 1 - LEAST_GROUP).max(LEAST_GROUP))
    } else {
        Count::Exactly(count)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// All ways to put so many people into so many parts.
    fn ways(people: usize, into: usize) -> Vec<Vec<usize>> {
        if into == 1 {
            return vec![vec![people]];
        }
        let first = |first: usize| {
            ways(people - first, into - 1).into_iter().map(move |rest| [vec![first], rest].concat())
        };
        (0..=people).flat_map(first).collect()
    }

    #[test]
    fn no_small_part_can_be_worked_out() {
        for (people, into) in [
            (4, 3),
            (5, 2),
            (9, 2),
            (12, 3),
            (16, 3),
            (22, 3),
            (30, 3),
            (12, 4),
            (18, 4),
            (24, 4),
            (30, 4),
            (14, 5),
            (20, 5),
        ] {
            // Whoever knows the rule can ask: which classes show this?
            let mut shown: BTreeMap<String, Vec<Vec<usize>>> = BTreeMap::new();
            for way in ways(people, into) {
                shown.entry(format!("{:?}", parts(&way))).or_default().push(way);
            }
            for (told, classes) in shown {
                let Some(one) = classes.first() else { continue };
                for (at, count) in one.iter().enumerate() {
                    let open = classes.iter().any(|class| class[at] != *count);
                    // A whole smaller than five is known to whoever knows the whole; its parts are not.
                    let small = (1..LEAST_GROUP).contains(count);
                    assert!(!small || open, "{people} in {into}: part {at} of {told} is {count}");
                }
                let hidden: usize = parts(one)
                    .iter()
                    .zip(one)
                    .filter(|(it, _)| **it == Count::Hidden)
                    .map(|(_, it)| it)
                    .sum();
                assert!(
                    hidden == 0 || hidden >= LEAST_GROUP.min(people),
                    "{told} tells of {hidden} together"
                );
            }
        }
    }

    #[test]
    fn large_parts_are_told() {
        use Count::{Exactly, Hidden};
        assert_eq!(parts(&[10, 20]), [Exactly(10), Exactly(20)]);
        assert_eq!(parts(&[0, 30]), [Exactly(0), Exactly(30)]);
        assert_eq!(parts(&[3, 4, 23]), [Hidden, Hidden, Exactly(23)]);
        assert_eq!(parts(&[3, 27]), [Hidden, Hidden]);
        assert_eq!(parts(&[8, 1, 0, 9, 12]), [Hidden, Hidden, Hidden, Exactly(9), Exactly(12)]);
        assert_eq!(parts(&[5, 20]), [Exactly(5), Exactly(20)]);
        assert_eq!(parts(&[]), []);
    }

    #[test]
    fn neither_those_who_have_it_nor_the_others_are_few() {
        assert_eq!(share(4, 30), Count::Hidden);
        assert_eq!(share(5, 30), Count::Exactly(5));
        assert_eq!(share(25, 30), Count::Exactly(25));
        for nearly in 26..=30 {
            assert_eq!(share(nearly, 30), Count::AtLeast(26));
        }
        assert_eq!(share(3, 3), Count::Hidden);
        assert_eq!(share(5, 5), Count::AtLeast(5));
        assert_eq!(share(7, 7), Count::AtLeast(5));
    }
}
