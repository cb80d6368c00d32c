//! O*NET's own rule: Pearson's r of six sums with an occupation's six interest values.

use super::fit::Fit;
use crate::catalog::Catalog;
use crate::riasec::PerArea;

/// O*NET's label of a correlation; below 0 O*NET does not list the occupation.
///
/// Best and Great are the one-tailed .05 and .10 critical values for six points.
#[must_use]
pub fn onet_fit(r: f64) -> Option<Fit> {
    match r {
        r if r >= 0.729 => Some(Fit::Best),
        r if r >= 0.608 => Some(Fit::Great),
        r if r >= 0.0 => Some(Fit::Good),
        _ => None,
    }
}

/// Pearson's r with every occupation; `None` for a flat profile, which has none.
#[must_use]
pub fn correlations(catalog: &Catalog, sums: &PerArea<f64>) -> Option<Vec<f64>> {
    let person = centred(*sums.values())?;
    let r = catalog.occupations().iter().map(|occupation| {
        let values = occupation.interests.values().map(f64::from);
        centred(values).map_or(0.0, |values| person.iter().zip(values).map(|(a, b)| a * b).sum())
    });
    Some(r.collect())
}

/// Less their mean and of length 1, so that a dot product of two is Pearson's r.
fn centred(values: [f64; 6]) -> Option<[f64; 6]> {
    let mean = values.iter().sum::<f64>() / 6.0;
    let deviations = values.map(|value| value - mean);
    let length = libm::sqrt(deviations.iter().map(|value| value * value).sum());
    (length > 1e-9).then(|| deviations.map(|value| value / length))
}
