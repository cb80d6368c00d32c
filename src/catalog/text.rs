//! What is written about a career: one record an occupation, corrected by hand under `data/text/`.
//!
//! ```text
//! # 29-2072.00 Medical Records Specialists
//! snapshot: one or two sentences
//! about: a paragraph
//! task: five of these
//! like: one sentence
//! in: two or three sentences
//! ```

mod file;
pub mod record;
mod snapshots;

pub use file::{TextFile, TextFileError};
pub use snapshots::{Snapshots, SnapshotsError};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::onet::SocCode;
use record::{Record, records};

/// How many tasks a record names.
pub const TASKS: usize = 5;

/// One career in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CareerText {
    /// O*NET-SOC 2019 code.
    pub code: SocCode,
    /// What the person does and for whom, one or two sentences.
    pub snapshot: String,
    /// The day: places, people, tools, what is hard, what satisfies.
    pub about: String,
    /// Five typical tasks, verb first.
    pub tasks: [String; TASKS],
    /// Ends “You might like this if”.
    pub like: String,
    /// How people usually start.
    pub getting_in: String,
    /// What the career's families of programmes are called, in the order of the career's file.
    /// None where that file has them in this language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub families: Vec<String>,
}

/// A text file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("line {line}: {why}")]
pub struct TextError {
    /// 1-based line.
    pub line: usize,
    /// What is wrong there.
    pub why: String,
}

/// Reads a file of records: each career's title in the heading, and its text.
///
/// # Errors
/// At the first line that cannot be read, or the heading of a record that lacks a field.
pub fn parse(text: &str) -> Result<Vec<(String, CareerText)>, TextError> {
    let records = records(text)?;
    records.iter().map(|record| Ok((record.title.to_owned(), CareerText::from_record(record)?))).collect()
}

impl CareerText {
    /// The text in a record whose id is a code.
    ///
    /// # Errors
    /// At its heading, when that has no code or a field is missing, doubled or out of order.
    pub fn from_record(record: &Record<'_>) -> Result<Self, TextError> {
        let code = record.id.parse().map_err(|why| record.error(format!("{why}")))?;
        match record.fields.as_slice() {
            [
                ("snapshot", snapshot),
                ("about", about),
                ("task", one),
                ("task", two),
                ("task", three),
                ("task", four),
                ("task", five),
                ("like", like),
                ("in", getting_in),
            ] => Ok(Self {
                code,
                snapshot: (*snapshot).to_owned(),
                about: (*about).to_owned(),
                tasks: [one, two, three, four, five].map(|task| (*task).to_owned()),
                like: (*like).to_owned(),
                getting_in: (*getting_in).to_owned(),
                families: Vec::new(),
            }),
            _ => Err(record.fields_error()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "# 29-2072.00 Medical Records Specialists\nsnapshot: S.\nabout: A.\ntask: 1\ntask: 2\ntask: 3\ntask: 4\ntask: 5\nlike: L.\nin: I. J.\n";

    #[test]
    fn a_record_is_read_whole() {
        let records = parse(GOOD).expect("a good record");
        assert_eq!(records.len(), 1);
        let (title, text) = &records[0];
        assert_eq!(title, "Medical Records Specialists");
        assert_eq!(text.tasks.join(""), "12345");
        assert_eq!(text.getting_in, "I. J.");
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        for (text, line) in [
            ("snapshot: S.\n", 1),
            ("# 29-2072 X\n", 1),
            ("# 29-2072.00\n", 1),
            (&GOOD.replace("task: 5\n", ""), 1),
            (&GOOD.replace("like: L.", "like L."), 9),
        ] {
            assert_eq!(parse(text).expect_err(text).line, line, "{text}");
        }
    }
}
