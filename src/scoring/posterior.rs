//! How likely each occupation is, all taken as equally likely before the first answer.

use kernel::likelihoods;

const TEN: usize = 10;

/// Shares of 1, in the order of the log-likelihoods.
#[must_use]
pub fn posterior(evidence: &[i32]) -> Vec<f64> {
    let mut shares = likelihoods(evidence);
    let total: f64 = shares.iter().sum();
    shares.iter_mut().for_each(|share| *share /= total);
    shares
}

/// The share of the ten likeliest together, 0 to 1.
#[must_use]
pub fn first_ten(posterior: &[f64]) -> f64 {
    let mut shares = posterior.to_vec();
    if shares.len() > TEN {
        shares.select_nth_unstable_by(TEN, |a, b| b.total_cmp(a));
    }
    shares.iter().take(TEN).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn level_evidence_gives_level_shares() {
        let shares = posterior(&[-3072; 40]);
        assert!(shares.iter().all(|share| (share - 0.025).abs() < 1e-12));
        assert!((first_ten(&shares) - 0.25).abs() < 1e-12);
    }

    #[test]
    fn evidence_counts_by_its_exponential() {
        let shares = posterior(&[2048, 2048 + 1024, -1_000_000]);
        let e = std::f64::consts::E;
        assert!((shares[1] - e / (1.0 + e)).abs() < 1e-12 && shares[2] == 0.0);
        assert!((first_ten(&shares) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn the_first_ten_are_the_largest_wherever_they_stand() {
        let shares: Vec<f64> = (0..23).map(|at| f64::from(at * 7 % 23)).collect();
        assert_eq!(first_ten(&shares), (13..23).map(f64::from).sum::<f64>());
        assert_eq!(first_ten(&shares[..10]), shares[..10].iter().sum::<f64>());
        assert_eq!(first_ten(&[]), 0.0);
    }
}
