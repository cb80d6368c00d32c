//! From answers to ranked occupations: one sum of log-likelihoods, and what follows from it.

mod dimension;
mod fit;
mod likelihood;
mod model;
mod normal;
mod onet_rule;
mod ranking;
mod reasons;
mod scorer;
mod sufficiency;
mod sums;
mod sums_model;

pub use dimension::{Dimension, DimensionKey};
pub use fit::{Cutoffs, Fit};
pub use onet_rule::{correlations, onet_fit};
pub use ranking::{Place, ranked};
pub use reasons::{Direction, Reason};
pub use scorer::{Scorer, Tally};
pub use sufficiency::{Standing, standing};
pub use sums::{MOST, area_sums};
pub use sums_model::SumsModel;
