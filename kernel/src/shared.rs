//! What several answers on one dimension say, with the person's deviation integrated out.

/// For each of sixteen codes, the sum over latent values of their weights there.
#[must_use]
pub fn weighed(latent: &[f64], weights: &[[f64; 16]]) -> [f64; 16] {
    let mut sums = [0.0; 16];
    for (latent, weights) in latent.iter().zip(weights) {
        sums.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += weight * latent);
    }
    sums
}
