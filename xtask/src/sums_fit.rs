//! The ranking from six sums, fitted to degree holders and measured on them by cross-validation.

mod eigen;
mod features;
mod folds;
mod holders;
mod logit;
mod matrix;
mod measure;

use bearings::catalog::Catalog;
use bearings::scoring::{SumsWeights, relative};

use features::Features;
use logit::{Case, Logit};

pub use folds::{cross_validated, held_out, parts};
pub use holders::{DegreeHolder, read};
pub use measure::{Gains, gains, ranks};

/// How much the fit is free to do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Freedom {
    /// Principal components of the subjects, beside the six interests.
    pub components: usize,
    /// Pull of the weights towards the plain rule.
    pub ridge: f64,
}

/// What is shipped; `cargo xtask fit-sums --compare` prints what else was tried.
pub const SHIPPED: Freedom = Freedom { components: 3, ridge: 0.4 };

/// Fits weights to any group of people, with one freedom.
pub struct Fitter {
    features: Features,
    logit: Logit,
}

impl Fitter {
    /// Works out what occupations are described by.
    ///
    /// # Errors
    /// When the catalogue lacks an interest or a subject.
    pub fn new(catalog: &Catalog, freedom: Freedom) -> Result<Self, String> {
        let features = Features::new(catalog, freedom.components)?;
        let logit = Logit::new(&features.values, freedom.ridge);
        Ok(Self { features, logit })
    }

    /// The weights that make these people's targets likeliest.
    ///
    /// # Errors
    /// When the equations have no one solution.
    pub fn fit(&self, people: &[&DegreeHolder]) -> Result<SumsWeights, String> {
        let cases: Vec<Case> = people
            .iter()
            .map(|person| Case { person: relative(&person.sums), targets: &person.targets })
            .collect();
        Ok(self.features.collapsed(&self.logit.fit(&cases)?))
    }
}
