//! O*NET's own rule: Pearson's r of six sums with an occupation's six interest values.

use super::ranking::{Place, ranked};
use crate::catalog::Catalog;
use crate::riasec::PerArea;

/// O*NET's labels: the one-tailed .05 and .10 critical values for six points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnetFit {
    /// r of at least .729.
    Best,
    /// r of at least .608.
    Great,
    /// r of at least 0: listed.
    Good,
}

impl OnetFit {
    /// The label of a correlation; below 0 O*NET does not list the occupation.
    #[must_use]
    pub fn of(r: f64) -> Option<Self> {
        match r {
            r if r >= 0.729 => Some(Self::Best),
            r if r >= 0.608 => Some(Self::Great),
            r if r >= 0.0 => Some(Self::Good),
            _ => None,
        }
    }

    /// The name on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Great => "great",
            Self::Good => "good",
        }
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

/// All occupations in O*NET's order; `None` for a flat profile.
#[must_use]
pub fn onet_order(catalog: &Catalog, sums: &PerArea<f64>) -> Option<Vec<Place>> {
    correlations(catalog, sums).map(|r| ranked(&r))
}

/// Less their mean and of length 1, so that a dot product of two is Pearson's r.
fn centred(values: [f64; 6]) -> Option<[f64; 6]> {
    let mean = values.iter().sum::<f64>() / 6.0;
    let deviations = values.map(|value| value - mean);
    let length = libm::sqrt(deviations.iter().map(|value| value * value).sum());
    (length > 1e-9).then(|| deviations.map(|value| value / length))
}
