//! The files `public/texts/*/*.json`, one for each group of careers.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::CareerText;
use crate::catalog::career::CareerGroup;
use crate::language::Language;
use crate::onet::SocCode;

/// The texts of one group of careers, codes ascending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextFile {
    /// The texts.
    pub texts: Vec<CareerText>,
}

/// A file of texts that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TextFileError {
    /// Not the JSON that was expected.
    #[error("The description of this career did not arrive whole; load it again.")]
    NotTexts,
    /// Codes out of order or doubled.
    #[error("The descriptions of this field are out of order; load the page again.")]
    Order,
}

impl TextFile {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is not whole, or its codes do not ascend.
    pub fn parse(text: &str) -> Result<Self, TextFileError> {
        let file: Self = serde_json::from_str(text).map_err(|_| TextFileError::NotTexts)?;
        if file.texts.is_sorted_by(|a, b| a.code < b.code) { Ok(file) } else { Err(TextFileError::Order) }
    }

    /// Where the texts of this group are in a language, below the site's own address.
    #[must_use]
    pub fn path(language: Language, group: CareerGroup) -> String {
        format!("texts/{}/{group}.json", language.key())
    }

    /// The text of the career with this code, if it is in the file.
    #[must_use]
    pub fn find(&self, code: SocCode) -> Option<&CareerText> {
        let at = self.texts.binary_search_by_key(&code, |text| text.code).ok()?;
        self.texts.get(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEED_GROUP: &str = include_str!("../../../public/texts/en/29-2.json");

    #[test]
    fn the_shipped_file_has_the_seed_occupation() {
        let code: SocCode = "29-2072.00".parse().expect("a code");
        assert_eq!(TextFile::path(Language::English, CareerGroup::of(code)), "texts/en/29-2.json");
        let file = TextFile::parse(SEED_GROUP).expect("the shipped file");
        assert!(file.find(code).is_some_and(|text| text.code == code && !text.about.is_empty()));
        assert_eq!(file.find("11-1011.00".parse().expect("a code")), None);
    }

    #[test]
    fn what_is_no_file_of_texts_is_refused_with_a_sentence() {
        for text in ["", "{}", "<!doctype html>", r#"{"texts":[{}]}"#] {
            assert_eq!(TextFile::parse(text), Err(TextFileError::NotTexts));
        }
        let mut file = TextFile::parse(SEED_GROUP).expect("the shipped file");
        file.texts.reverse();
        let turned = serde_json::to_string(&file).expect("JSON");
        assert_eq!(TextFile::parse(&turned), Err(TextFileError::Order));
        file.texts.truncate(1);
        file.texts.extend(file.texts.clone());
        let doubled = serde_json::to_string(&file).expect("JSON");
        assert_eq!(TextFile::parse(&doubled), Err(TextFileError::Order));
    }
}
