//! The numbers of the answering model, each with its source.
//!
//! A person's latent value on a dimension is the occupation's standardised value plus an individual deviation.
//! An answer is that value, seen through the item's loading and noise, cut into points.

use crate::catalog::codebook::CODES;
use crate::instrument::Section;
use crate::riasec::{PerArea, Riasec};

/// Where the latent answer is cut into five points, in standard deviations (`shared/validation.md`).
const FIVE: [f64; 4] = [-1.2, -0.4, 0.4, 1.2];

/// Nine equally likely points.
const NINE: [f64; 8] = [
    -1.220_640_348_847_349_6,
    -0.764_709_673_786_387_2,
    -0.430_727_299_295_457_44,
    -0.139_710_298_881_862_1,
    0.139_710_298_881_862_1,
    0.430_727_299_295_457_33,
    0.764_709_673_786_387_2,
    1.220_640_348_847_349_4,
];

/// Twenty-one equally likely points (`shared/validation.md`).
const TWENTY_ONE: [f64; 20] = [
    -1.668_391_193_947_078_8,
    -1.309_171_716_785_777_3,
    -1.067_570_523_878_141_7,
    -0.876_142_849_246_841,
    -0.712_443_032_389_489_1,
    -0.565_948_821_932_863_1,
    -0.430_727_299_295_457_44,
    -0.302_980_448_056_206_55,
    -0.180_012_369_792_705_1,
    -0.059_717_099_785_322_886,
    0.059_717_099_785_322_886,
    0.180_012_369_792_704_93,
    0.302_980_448_056_206_55,
    0.430_727_299_295_457_33,
    0.565_948_821_932_863_1,
    0.712_443_032_389_488_8,
    0.876_142_849_246_841,
    1.067_570_523_878_141_4,
    1.309_171_716_785_777_3,
    1.668_391_193_947_078_6,
];

/// Where the latent answer is cut into the points of a section's items.
#[must_use]
pub const fn cuts(section: Section) -> &'static [f64] {
    match section {
        Section::Interests => &NINE,
        Section::Subjects => &TWENTY_ONE,
        Section::Abilities => &FIVE,
    }
}

/// The choices of the answering model, each measured against its alternatives (`cargo xtask validate --choices`).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Model {
    /// The chance that an answer is a slip, uniform over the points.
    pub slip: f64,
    /// How much of the norms' popularity of an area our own items are taken to share.
    pub norm_share: f64,
    /// What the self-ratings of interests, subjects and abilities are taken to be worth.
    pub worth: [Worth; 3],
    /// What each section's evidence counts for, 1 for all of it.
    pub tempering: [f64; 3],
    /// How much of an occupation's likelihood passes on to each primary related one.
    pub kin_share: f64,
    /// Whether items on one dimension share the person's deviation; else each is taken alone.
    pub joint: bool,
    /// Whether an ability that a job asks less for speaks against the job in the order.
    pub surplus_counts: bool,
    /// How many different values occupations have on a dimension, at most; no more than [`CODES`].
    pub values: usize,
}

/// What a section's self-ratings are taken to be worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worth {
    /// Correlation of one answer with the person's own latent value.
    pub load: f64,
    /// Share of the variance between people that lies between occupations.
    pub icc: f64,
}

impl Model {
    /// The model that the app uses.
    ///
    /// Loads are those published for self-ratings (abilities: self-rated with tested, r about .30, N = 36,833);
    /// iccs lie midway between the near and the far workers of the simulation.
    pub const SHIPPED: Self = Self {
        slip: 0.05,
        norm_share: 0.125,
        worth: [
            Worth { load: 0.65, icc: 0.5 },
            Worth { load: 0.70, icc: 0.5 },
            Worth { load: 0.31, icc: 0.4 },
        ],
        tempering: [1.0; 3],
        kin_share: 0.004,
        joint: true,
        surplus_counts: true,
        values: CODES,
    };

    /// What a section's self-ratings are taken to be worth.
    #[must_use]
    pub const fn worth(&self, section: Section) -> Worth {
        let [interests, subjects, abilities] = self.worth;
        match section {
            Section::Interests => interests,
            Section::Subjects => subjects,
            Section::Abilities => abilities,
        }
    }

    /// What a section's evidence counts for.
    #[must_use]
    pub const fn tempering(&self, section: Section) -> f64 {
        let [interests, subjects, abilities] = self.tempering;
        match section {
            Section::Interests => interests,
            Section::Subjects => subjects,
            Section::Abilities => abilities,
        }
    }

    /// How far most people's answers to an area's items lie above the middle, in standard deviations.
    #[must_use]
    pub fn popularity(&self, area: Riasec) -> f64 {
        let (mean, spread) = NORMS.get(area);
        self.norm_share * (mean - 3.0) / spread
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::normal::cdf;

    #[test]
    fn a_section_has_one_cut_less_than_points() {
        for section in Section::ALL {
            assert_eq!(cuts(section).len() + 1, usize::from(section.points()));
        }
    }

    #[test]
    fn nine_points_and_the_line_s_are_equally_likely() {
        for cuts in [&NINE[..], &TWENTY_ONE] {
            for (at, cut) in (1..).zip(cuts) {
                let share = f64::from(at) / (cuts.len() + 1) as f64;
                assert!((cdf(*cut) - share).abs() < 1e-12, "{cut}");
            }
        }
    }
}
