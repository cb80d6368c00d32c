//! Our own ranking from the six interest sums alone.

use super::fit::{Cutoffs, Moments};
use super::model::NORMS;
use super::sums::MOST;
use crate::catalog::Catalog;
use crate::instrument::Section;
use crate::riasec::{PerArea, Riasec};
use crate::scoring::{Dimension, DimensionKey};

use super::dimension;

/// Standardised sums against standardised interest values.
///
/// Sums are read against what most people answer (`NORMS`), then against the person's own mean, since people differ
/// in how much they like anything at all.
#[derive(Clone, Debug)]
pub struct SumsModel {
    /// Six standardised values for each occupation.
    profiles: Vec<[f64; 6]>,
}

impl SumsModel {
    /// Standardises the catalogue's interest values; `None` if it has none.
    #[must_use]
    pub fn new(catalog: &Catalog) -> Option<Self> {
        let mut profiles = vec![[0.0; 6]; catalog.len()];
        for area in Riasec::ALL {
            let key =
                DimensionKey { section: Section::Interests, elements: vec![area.element_id().to_owned()] };
            let column = Dimension::new(key, catalog)?;
            for (profile, level) in profiles.iter_mut().zip(column.levels()) {
                if let Some(value) = profile.get_mut(area.index()) {
                    *value = dimension::value(usize::from(*level));
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
        let person = centred(standardised(sums));
        Some(self.profiles.iter().map(|profile| dot(&person, profile)).collect())
    }

    /// The labels, for sums of ten items an area answered at random.
    #[must_use]
    pub fn cutoffs(&self) -> Cutoffs {
        // One item answered at random has mean 3 and variance 2; ten have a tenth of the variance.
        let mean = centred(standardised(&PerArea::new([MOST / 2.0; 6])));
        let moments: Vec<Moments> = self
            .profiles
            .iter()
            .map(|profile| {
                let weights = centred(*profile);
                let variance =
                    weights.iter().zip(NORMS.values()).map(|(w, (_, sd))| w * w * 0.2 / (sd * sd)).sum();
                Moments { mean: dot(&mean, profile), variance }
            })
            .collect();
        Cutoffs::solve(&moments)
    }
}

fn standardised(sums: &PerArea<f64>) -> [f64; 6] {
    let mut values = *sums.values();
    for (value, (mean, spread)) in values.iter_mut().zip(NORMS.values()) {
        *value = (*value / MOST * 4.0 + 1.0 - mean) / spread;
    }
    values
}

fn centred(values: [f64; 6]) -> [f64; 6] {
    let mean = values.iter().sum::<f64>() / 6.0;
    values.map(|value| value - mean)
}

fn dot(a: &[f64; 6], b: &[f64; 6]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
