//! The numbers of the answering model, each with its source.
//!
//! A person's latent value on a dimension is the occupation's standardised value plus an individual deviation.
//! An answer is that value, seen through the item's loading and noise, cut into five points.

use crate::instrument::Section;
use crate::riasec::{PerArea, Riasec};

/// Where the latent answer is cut into five points, in standard deviations (`shared/validation.md`).
pub const CUTS: [f64; 4] = [-1.2, -0.4, 0.4, 1.2];

/// The chance that an answer is a slip, uniform over the five points (`shared/validation.md`).
pub const SLIP: f64 = 0.05;

/// What a section's self-ratings are taken to be worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worth {
    /// Correlation of one answer with the person's own latent value.
    pub load: f64,
    /// Share of the variance between people that lies between occupations.
    pub icc: f64,
}

impl Worth {
    /// Loads as published for self-ratings; iccs midway between the near and the far workers of the simulation.
    #[must_use]
    pub const fn of(section: Section) -> Self {
        match section {
            Section::Interests => Self { load: 0.65, icc: 0.5 },
            Section::Subjects => Self { load: 0.70, icc: 0.5 },
            // Self-rated with tested ability: r about .30 (N = 36,833).
            Section::Abilities => Self { load: 0.31, icc: 0.4 },
        }
    }
}

/// Mean and spread of each interest scale, 1 to 5, over 117,000 people (Open Psychometrics, `norms.csv`).
pub const NORMS: PerArea<(f64, f64)> = PerArea::new([
    (2.086, 0.887),
    (3.002, 1.046),
    (2.877, 1.027),
    (3.259, 0.935),
    (2.564, 0.889),
    (2.380, 0.980),
]);

/// How much of the norms' popularity of an area our own items are taken to share (`docs/decisions.md`).
const NORM_SHARE: f64 = 0.5;

/// How far most people's answers to an area's items lie above the middle, in standard deviations.
#[must_use]
pub fn popularity(area: Riasec) -> f64 {
    let (mean, spread) = NORMS.get(area);
    NORM_SHARE * (mean - 3.0) / spread
}
