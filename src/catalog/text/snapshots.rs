//! Every career in a sentence or two, for lists.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::language::Language;
use crate::onet::SocCode;

/// The snapshot of each career.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Snapshots {
    by_code: BTreeMap<SocCode, String>,
}

/// Snapshots that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("The short descriptions of the careers did not arrive whole; load the page again.")]
pub struct SnapshotsError;

impl Snapshots {
    /// Where they are in a language, below the site's own address.
    #[must_use]
    pub fn path(language: Language) -> String {
        format!("texts/{}/snapshots.json", language.key())
    }

    /// Reads the file.
    ///
    /// # Errors
    /// When it is not whole.
    pub fn parse(text: &str) -> Result<Self, SnapshotsError> {
        serde_json::from_str(text).map_err(|_| SnapshotsError)
    }

    /// The snapshot of the career with this code.
    #[must_use]
    pub fn find(&self, code: SocCode) -> Option<&str> {
        self.by_code.get(&code).map(String::as_str)
    }

    /// How many careers have one.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_code.len()
    }

    /// True when no career has one.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_code.is_empty()
    }
}

impl FromIterator<(SocCode, String)> for Snapshots {
    fn from_iter<I: IntoIterator<Item = (SocCode, String)>>(snapshots: I) -> Self {
        Self { by_code: snapshots.into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_career_has_one() {
        let snapshots = Snapshots::parse(include_str!("../../../public/texts/en/snapshots.json"));
        let snapshots = snapshots.expect("the shipped file");
        assert_eq!(snapshots.len(), 923);
        assert!(snapshots.find("29-2072.00".parse().expect("a code")).is_some_and(|text| text.len() > 20));
        assert_eq!(snapshots.find("29-2071.00".parse().expect("a code")), None);
    }

    #[test]
    fn they_are_kept_by_code_and_lie_beside_the_texts() {
        assert_eq!(Snapshots::path(Language::English), "texts/en/snapshots.json");
        assert_eq!(Snapshots::path(Language::Spanish), "texts/es/snapshots.json");
        let code: SocCode = "29-2072.00".parse().expect("a code");
        let one: Snapshots = std::iter::once((code, "In a sentence.".to_owned())).collect();
        assert_eq!((one.len(), one.is_empty(), one.find(code)), (1, false, Some("In a sentence.")));
    }

    #[test]
    fn what_is_something_else_is_refused() {
        for text in ["", "[]", r#"{"29-2072":"a code that is none"}"#, r#"{"29-2072.00":1}"#] {
            assert_eq!(Snapshots::parse(text), Err(SnapshotsError));
        }
        assert_eq!(Snapshots::parse("{}").map(|snapshots| snapshots.is_empty()), Ok(true));
    }
}
