//! Colleges and what they award: the files `public/colleges/`, loaded when a career page asks for a state.
//!
//! A state has one file of colleges and one of awards for each two-digit field of study. A field that a
//! state's colleges do not teach has a file too, an empty one, so that both can be asked for at once.

mod awards;
mod credential;
mod places;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use thiserror::Error;

pub use awards::{Award, Awards, AwardsRow, Earnings};
pub use credential::{Credential, CredentialError};
pub use places::{College, Control, Places};

use super::us_state::UsState;

/// College files that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CollegesError {
    /// Not the list of colleges that was expected.
    #[error("The colleges of this state did not arrive whole; load them again.")]
    NotPlaces,
    /// Not the list of awards that was expected.
    #[error("What the colleges of this state teach did not arrive whole; load it again.")]
    NotAwards,
}

/// The files that hold these four-digit families (`5107`) in a state: its colleges, then its awards.
/// Without a state, the colleges whose state is not known.
#[must_use]
pub fn paths(state: impl Into<Option<UsState>>, families: &[&str]) -> (String, Vec<String>) {
    let folder = folder(state.into());
    let fields: BTreeSet<&str> = families.iter().map(|family| field(family)).collect();
    let awards = fields.into_iter().map(|field| format!("{folder}/{field}.json")).collect();
    (format!("{folder}/places.json"), awards)
}

/// The two-digit field that a four-digit family belongs to: `51` for `5107`.
#[must_use]
pub fn field(family: &str) -> &str {
    family.get(..2).unwrap_or(family)
}

/// Where a state's files lie below the site's own address.
#[must_use]
pub fn folder(state: Option<UsState>) -> String {
    format!("colleges/{}", state.map_or("--", UsState::code))
}

/// What the colleges of a state award in these families: most completers first, then where their number is
/// not known, then where there were none; level ones by college, family and credential.
#[must_use]
pub fn awards(files: &[&Awards], places: &Places, families: &[&str]) -> Vec<Award> {
    let families: BTreeSet<&str> = families.iter().copied().collect();
    let mut named: Vec<(&str, Award)> = files
        .iter()
        .flat_map(|file| families.iter().flat_map(|family| file.of(family)))
        .filter_map(|award| Some((places.college(award.college)?.name.as_str(), award)))
        .collect();
    named.sort_by(|(name, a), (other, b)| {
        order(a.completers)
            .cmp(&order(b.completers))
            .then_with(|| name.cmp(other))
            .then_with(|| (&a.family, a.credential, a.college).cmp(&(&b.family, b.credential, b.college)))
    });
    named.into_iter().map(|(_, award)| award).collect()
}

/// Known numbers come first, the largest at the top, and nobody comes last.
const fn order(completers: Option<u32>) -> (u8, Reverse<u32>) {
    match completers {
        Some(0) => (2, Reverse(0)),
        None => (1, Reverse(0)),
        Some(count) => (0, Reverse(count)),
    }
}

#[cfg(test)]
mod tests;
