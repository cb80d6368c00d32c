//! How likely each occupation is, all taken as equally likely before the first answer.

/// Shares of 1, in the order of the log-likelihoods.
#[must_use]
pub fn posterior(evidence: &[f64]) -> Vec<f64> {
    let mut shares = likelihoods(evidence);
    let total: f64 = shares.iter().sum();
    shares.iter_mut().for_each(|share| *share /= total);
    shares
}

/// The likelihoods, that of the leader taken as 1.
pub(super) fn likelihoods(evidence: &[f64]) -> Vec<f64> {
    let higher = |highest, it: &f64| if *it > highest { *it } else { highest };
    let highest = evidence.iter().fold(f64::NEG_INFINITY, higher);
    evidence.iter().map(|it| libm::exp(it - highest)).collect()
}

/// The share of the ten likeliest together, 0 to 1.
#[must_use]
pub fn first_ten(posterior: &[f64]) -> f64 {
    let mut shares = posterior.to_vec();
    let ten = shares.len().min(10);
    if ten > 0 && ten < shares.len() {
        shares.select_nth_unstable_by(ten - 1, |a, b| b.total_cmp(a));
    }
    shares.iter().take(ten).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn level_evidence_gives_level_shares() {
        let shares = posterior(&[-3.0; 40]);
        assert!(shares.iter().all(|share| (share - 0.025).abs() < 1e-12));
        assert!((first_ten(&shares) - 0.25).abs() < 1e-12);
    }

    #[test]
    fn evidence_counts_by_its_exponential() {
        let shares = posterior(&[2.0, 2.0 + libm::log(3.0), -1000.0]);
        assert!((shares[1] - 0.75).abs() < 1e-12 && shares[2] == 0.0);
        assert!((first_ten(&shares) - 1.0).abs() < 1e-12);
    }
}
