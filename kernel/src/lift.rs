//! What an occupation's evidence comes to with the share that others pass on.

use crate::powers::{Exponentials, log_by, logs};

/// How many an occupation passes on to at most.
pub const RECEIVERS: usize = 10;

/// Whom each occupation passes on to; where there are fewer, the place behind the last occupation.
pub type Receivers = [u32; RECEIVERS];

/// The likelihoods for evidence in parts, that of the leader taken as 1.
#[must_use]
pub fn likelihoods(evidence: &[i32]) -> Vec<f64> {
    let highest = evidence.iter().copied().fold(i32::MIN, i32::max);
    let exponentials = Exponentials::shared();
    evidence.iter().map(|it| exponentials.below(highest.abs_diff(*it))).collect()
}

/// Each one's evidence together with a share of the likelihoods of those that pass on to it.
///
/// It is given and not fetched: as many steps for each, so that a processor need not guess where a list ends.
#[must_use]
pub fn lift(evidence: &[i32], receivers: &[Receivers], share: f64) -> Vec<i32> {
    let (likelihood, logs) = (likelihoods(evidence), logs());
    let mut received = vec![0.0; evidence.len() + 1];
    for (own, receivers) in likelihood.iter().zip(receivers) {
        for at in receivers {
            if let Some(sum) = received.get_mut(*at as usize) {
                *sum += own;
            }
        }
    }
    let mut lifted = Vec::with_capacity(evidence.len());
    lifted.extend(evidence.iter().zip(&likelihood).zip(&received).map(|((evidence, own), received)| {
        // Far below the leaders a likelihood is too small a number to compare with.
        let lift = if *own > f64::MIN_POSITIVE { log_by(logs, 1.0 + share * received / own) } else { 0 };
        evidence + lift
    }));
    lifted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn givers_lift_whom_they_give_to() {
        let mut receivers = [[4; RECEIVERS]; 4];
        receivers[0][..2].copy_from_slice(&[2, 3]);
        receivers[1][0] = 3;
        let lifted = lift(&[10_240, 3_072, 2_048, -921_600], &receivers, 0.01);
        let exact = 2_048.0 + 1_024.0 * libm::log(1.0 + 0.01 * libm::exp(8.0));
        assert_eq!(lifted[..2], [10_240, 3_072]);
        assert!((f64::from(lifted[2]) - exact).abs() < 1.0, "{lifted:?}");
        assert_eq!(lifted[3], -921_600);
        assert!(lift(&[], &[], 0.01).is_empty());
    }
}
