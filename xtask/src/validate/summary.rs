//! Means, medians and their standard errors.

/// A mean with its standard error.
pub fn mean(values: &[f64]) -> (f64, f64) {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let variance = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (count - 1.0).max(1.0);
    (mean, (variance / count).sqrt())
}

/// The share of values for which something holds, with its standard error.
pub fn share(values: &[f64], holds: impl Fn(f64) -> bool) -> (f64, f64) {
    mean(&values.iter().map(|value| f64::from(u8::from(holds(*value)))).collect::<Vec<_>>())
}

/// The median.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = |index: usize| sorted.get(index).copied().unwrap_or(f64::NAN);
    f64::midpoint(at(sorted.len().saturating_sub(1) / 2), at(sorted.len() / 2))
}

/// The mean rank of one occupation among all, ties sharing theirs; 1 is the best.
pub fn rank_of<S: PartialOrd>(scores: &[S], occupation: usize) -> f64 {
    let Some(own) = scores.get(occupation) else { return scores.len() as f64 };
    let above = scores.iter().filter(|score| *score > own).count() as f64;
    let level = scores.iter().filter(|score| *score == own).count() as f64;
    above + (level + 1.0) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_take_the_mean_rank() {
        assert_eq!(rank_of(&[3.0, 2.0, 2.0, 1.0], 0).to_bits(), 1.0_f64.to_bits());
        assert_eq!(rank_of(&[3.0, 2.0, 2.0, 1.0], 2).to_bits(), 2.5_f64.to_bits());
    }

    #[test]
    fn middle_and_spread() {
        assert_eq!(median(&[3.0, 1.0, 2.0]).to_bits(), 2.0_f64.to_bits());
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]).to_bits(), 2.5_f64.to_bits());
        let (mean, se) = mean(&[1.0, 3.0]);
        assert!((mean - 2.0).abs() < 1e-12 && (se - 1.0).abs() < 1e-12);
    }
}
