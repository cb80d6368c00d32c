//! Software and machines that a career works with.

use std::ops::Not;

use serde::{Deserialize, Serialize};

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Technology {
    /// The product, such as `Microsoft Excel`.
    pub name: String,
    /// What it is for, such as `Spreadsheet software`.
    pub kind: String,
    /// Employers of all kinds ask for it in job postings.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub hot: bool,
    /// Employers often ask for it in this occupation.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub in_demand: bool,
}
