//! What several answers on one dimension say, with the person's deviation integrated out.

use crate::CODES;

/// For each code, the sum over latent values of their weights there.
#[must_use]
pub fn weighed(latent: &[f64], weights: &[[f64; CODES]]) -> [f64; CODES] {
    let mut sums = [0.0; CODES];
    for (latent, weights) in latent.iter().zip(weights) {
        sums.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += weight * latent);
    }
    sums
}
