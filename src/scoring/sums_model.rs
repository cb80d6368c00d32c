//! Our own ranking from the six interest sums alone.

mod weights;

pub use weights::{SumsWeights, WeightsError, standings};

use super::fit::{Cutoffs, Moments};
use super::model::NORMS;
use super::sums::MOST;
use crate::catalog::Catalog;
use crate::riasec::PerArea;

/// Random scores are taken to spread this much wider than they do, so that any few thousand random people have at
/// most one Best on average: that average is made of a few people with many.
const CAUTION: f64 = 1.03;

/// Six sums against what occupations are like, by weights that were fitted to degree holders.
///
/// Sums are read against what most people answer (`NORMS`), then against the person's own mean, since people differ
/// in how much they like anything at all. The weights say what each area's value speaks for, in an occupation's
/// interests and subjects.
#[derive(Clone, Debug)]
pub struct SumsModel {
    /// What each of the person's six values counts for each occupation.
    profiles: Vec<[f64; 6]>,
}

impl SumsModel {
    /// The model that is shipped; `None` if the catalogue lacks an interest or a subject.
    #[must_use]
    pub fn new(catalog: &Catalog) -> Option<Self> {
        Self::weighted(catalog, &SumsWeights::shipped().ok()?)
    }

    /// The model with other weights; `None` if the catalogue lacks one of their elements.
    #[must_use]
    pub fn weighted(catalog: &Catalog, weights: &SumsWeights) -> Option<Self> {
        let mut profiles = vec![[0.0; 6]; catalog.len()];
        for (element, row) in weights.rows() {
            for (profile, value) in profiles.iter_mut().zip(standings(element, catalog)?) {
                for (cell, weight) in profile.iter_mut().zip(row) {
                    *cell += weight * value;
                }
            }
        }
        Some(Self { profiles })
    }

    /// A score for every occupation; `None` for a flat profile, which names none.
    #[must_use]
    pub fn scores(&self, sums: &PerArea<f64>) -> Option<Vec<f64>> {
        let [first, rest @ ..] = sums.values();
        if rest.iter().all(|sum| sum == first) {
            return None;
        }
        let person = relative(sums);
        Some(self.profiles.iter().map(|profile| dot(&person, profile)).collect())
    }

    /// The labels, for sums of ten items an area answered at random.
    #[must_use]
    pub fn cutoffs(&self) -> Cutoffs {
        // One item answered at random has mean 3 and variance 2; ten have a tenth of the variance.
        let mean = relative(&PerArea::new([MOST / 2.0; 6]));
        let moments: Vec<Moments> = self
            .profiles
            .iter()
            .map(|profile| {
                let weights = centred(*profile);
                let variance: f64 =
                    weights.iter().zip(NORMS.values()).map(|(w, (_, sd))| w * w * 0.2 / (sd * sd)).sum();
                Moments { mean: dot(&mean, profile), variance: variance * CAUTION * CAUTION }
            })
            .collect();
        Cutoffs::solve(&moments)
    }
}

/// Six sums against what most people answer and against their own mean.
#[must_use]
pub fn relative(sums: &PerArea<f64>) -> [f64; 6] {
    let mut values = *sums.values();
    for (value, (mean, spread)) in values.iter_mut().zip(NORMS.values()) {
        *value = (*value / MOST * 4.0 + 1.0 - mean) / spread;
    }
    centred(values)
}

fn centred(values: [f64; 6]) -> [f64; 6] {
    let mean = values.iter().sum::<f64>() / 6.0;
    values.map(|value| value - mean)
}

fn dot(a: &[f64; 6], b: &[f64; 6]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests;
