//! Programmes of study that lead to a career, by the Classification of Instructional Programs of 2020.

use serde::{Deserialize, Serialize};

/// One programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Its code, such as `51.0707`.
    pub cip: String,
    /// Its name.
    pub title: String,
}

/// The programmes that share the first four digits: colleges report what they award by these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeFamily {
    /// The four digits, such as `5107`.
    pub cip: String,
    /// Its name.
    pub name: String,
    /// Those of its programmes that lead to the career, codes ascending.
    pub programmes: Vec<Programme>,
}
