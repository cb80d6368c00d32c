//! Occupations in order of their score.

/// One occupation's place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Index in the catalogue.
    pub occupation: usize,
    /// 1 for the best; equal scores share a rank.
    pub rank: usize,
    /// The score.
    pub score: f64,
}

/// All occupations, best first; equal scores in the catalogue's order.
#[must_use]
pub fn ranked(scores: &[f64]) -> Vec<Place> {
    let mut order: Vec<(usize, f64)> = scores.iter().copied().enumerate().collect();
    order.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    let mut places: Vec<Place> = Vec::with_capacity(order.len());
    for (at, (occupation, score)) in order.into_iter().enumerate() {
        let rank = match places.last() {
            Some(last) if last.score == score => last.rank,
            _ => at + 1,
        };
        places.push(Place { occupation, rank, score });
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_scores_share_a_rank() {
        let got: Vec<_> = ranked(&[1.0, 3.0, 2.0, 3.0]).iter().map(|p| (p.occupation, p.rank)).collect();
        assert_eq!(got, [(1, 1), (3, 1), (2, 3), (0, 4)]);
    }
}
