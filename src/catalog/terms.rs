//! What the terms on a career page mean, each opened by “Know more”; corrected by hand under `data/text/`.
//!
//! ```text
//! # 1.A.1.a.1 Oral Comprehension
//! means: one or two sentences
//! example: from everyday life
//! low: what little of it looks like
//! high: what a lot of it looks like
//! ```

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::text::TextError;
use super::text::record::{Record, records};
use crate::language::Language;

/// One term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// O*NET element id, key of a characteristic, or a word of our own.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub means: String,
    /// An example from everyday life.
    pub example: String,
    /// What little of it looks like.
    pub low: String,
    /// What a lot of it looks like.
    pub high: String,
}

impl Term {
    /// The term in a record.
    ///
    /// # Errors
    /// At its heading, when a field is missing, doubled or out of order.
    pub fn from_record(record: &Record<'_>) -> Result<Self, TextError> {
        match record.fields.as_slice() {
            [("means", means), ("example", example), ("low", low), ("high", high)] => Ok(Self {
                id: record.id.to_owned(),
                name: record.title.to_owned(),
                means: (*means).to_owned(),
                example: (*example).to_owned(),
                low: (*low).to_owned(),
                high: (*high).to_owned(),
            }),
            _ => Err(record.fields_error()),
        }
    }
}

/// Reads the records of `data/text/en/terms.txt`.
///
/// # Errors
/// At the first line that cannot be read, or the heading of a record that lacks a field.
pub fn parse(text: &str) -> Result<Vec<Term>, TextError> {
    records(text)?.iter().map(Term::from_record).collect()
}

/// All terms, as the app loads them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// The terms, in the order they were written in.
    pub terms: Vec<Term>,
}

/// Terms that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("The explanations did not arrive whole; load the page again.")]
pub struct TermsError;

impl Terms {
    /// Where they are in a language, below the site's own address.
    #[must_use]
    pub fn path(language: Language) -> String {
        format!("texts/{}/terms.json", language.key())
    }

    /// Reads the file.
    ///
    /// # Errors
    /// When it is not whole.
    pub fn parse(text: &str) -> Result<Self, TermsError> {
        serde_json::from_str(text).map_err(|_| TermsError)
    }

    /// The term with this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::characteristic::CHARACTERISTICS;
    use crate::catalog::elements;

    const GOOD: &str = "# fit Fit\nmeans: M.\nexample: E.\nlow: L.\nhigh: H.\n";

    #[test]
    fn every_element_and_characteristic_is_explained() {
        let terms = Terms::parse(include_str!("../../public/texts/en/terms.json")).expect("the shipped file");
        for element in elements::all() {
            assert_eq!(terms.find(element.id).map(|term| term.name.as_str()), Some(element.name));
        }
        for characteristic in &CHARACTERISTICS {
            let name = terms.find(characteristic.key).map(|term| term.name.as_str());
            assert_eq!(name, Some(characteristic.name));
        }
        assert_eq!(terms.find("9.Z"), None);
    }

    #[test]
    fn a_record_is_read_whole_and_a_wrong_one_named_with_its_line() {
        let terms = parse(GOOD).expect("a good record");
        assert_eq!(terms.first().map(|term| (term.id.as_str(), term.high.as_str())), Some(("fit", "H.")));
        assert_eq!(parse(&GOOD.replace("low: L.\n", "")).expect_err("no low").line, 1);
        assert_eq!(parse(&format!("{GOOD}low\n")).expect_err("no colon").line, 6);
        assert_eq!(Terms::parse("{}"), Err(TermsError));
    }

    #[test]
    fn each_language_has_its_explanations() {
        for language in Language::ALL {
            let text =
                std::fs::read_to_string(format!("public/{}", Terms::path(language))).expect("a shipped file");
            assert!(Terms::parse(&text).is_ok());
        }
    }
}
