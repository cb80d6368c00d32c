//! What the colleges of a state award in one two-digit field of study.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{CollegesError, Credential};

/// What people earn who hold an award.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earnings {
    /// Half of them earn less, in dollars a year.
    pub dollars: u32,
    /// How many years after they completed it: 1 or 4.
    pub years_after: u8,
}

/// A programme of study at a college, with the credential it ends with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Award {
    /// Its college's number, see [`Places::college`](super::Places::college).
    pub college: u32,
    /// Its four-digit family, `5107`.
    pub family: String,
    /// What it ends with.
    pub credential: Credential,
    /// How many complete it in a year; absent when that is not known.
    pub completers: Option<u32>,
    /// What they earn then; absent when that is not published.
    pub earnings: Option<Earnings>,
    /// Half of those who borrowed owe less, in dollars; absent when that is not published.
    pub debt: Option<u32>,
}

/// An award in its file: college, credential, completers, dollars and years after, debt.
pub type AwardsRow = (u32, Credential, Option<u32>, Option<(u32, u8)>, Option<u32>);

/// The awards of one field in one state: rows by four-digit family.
///
/// Rows name colleges by number, so that a list of colleges of another release hides some but mixes up none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Awards(pub BTreeMap<String, Vec<AwardsRow>>);

impl Awards {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is not whole.
    pub fn parse(text: &str) -> Result<Self, CollegesError> {
        serde_json::from_str(text).map_err(|_| CollegesError::NotAwards)
    }

    /// The awards of one family, in the file's order.
    pub fn of(&self, family: &str) -> impl Iterator<Item = Award> {
        let found = self.0.get_key_value(family);
        found.into_iter().flat_map(|(family, rows)| rows.iter().map(|row| award(family, *row)))
    }
}

fn award(family: &str, (college, credential, completers, earnings, debt): AwardsRow) -> Award {
    let earnings = earnings.map(|(dollars, years_after)| Earnings { dollars, years_after });
    Award { college, family: family.to_owned(), credential, completers, earnings, debt }
}
