//! Occupations in order of their score.

mod reals;

pub use kernel::Place;

/// What occupations are put in order by.
pub trait Score: Copy {
    /// All occupations, best first; equal scores in the catalogue's order.
    fn ranked(scores: &[Self]) -> Vec<Place>;
}

/// Of a tally, in parts of a nat.
impl Score for i32 {
    fn ranked(scores: &[Self]) -> Vec<Place> {
        kernel::places(scores)
    }
}

/// All occupations, best first; equal scores in the catalogue's order.
#[must_use]
pub fn ranked<S: Score>(scores: &[S]) -> Vec<Place> {
    S::ranked(scores)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_scores_share_a_rank() {
        let of = |places: Vec<Place>| places.iter().map(|p| (p.occupation, p.rank)).collect::<Vec<_>>();
        let expected = [(1, 1), (3, 1), (2, 3), (0, 4)];
        assert_eq!(of(ranked(&[1.0, 3.0, 2.0, 3.0])), expected);
        assert_eq!(of(ranked(&[1, 3, 2, 3])), expected);
    }
}
