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

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::onet::SocCode;

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

/// A record as it stands in the file: its heading and its fields in order.
struct Record<'a> {
    line: usize,
    code: SocCode,
    title: &'a str,
    fields: Vec<(&'a str, &'a str)>,
}

/// Reads a file of records: each career's title in the heading, and its text.
///
/// # Errors
/// At the first line that cannot be read, or the heading of a record that lacks a field.
pub fn parse(text: &str) -> Result<Vec<(String, CareerText)>, TextError> {
    let mut records: Vec<Record<'_>> = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let error = |why: &str| TextError { line: at + 1, why: why.to_owned() };
        if let Some(heading) = line.strip_prefix("# ") {
            let (code, title) =
                heading.split_once(' ').ok_or_else(|| error("a heading needs a code and a title"))?;
            let code = code.parse().map_err(|why| error(&format!("{why}")))?;
            records.push(Record { line: at + 1, code, title, fields: Vec::new() });
        } else if !line.trim().is_empty() {
            let (key, value) =
                line.split_once(": ").ok_or_else(|| error("a line is a field, a colon and its text"))?;
            let record = records.last_mut().ok_or_else(|| error("the first line has to be a heading"))?;
            record.fields.push((key, value.trim()));
        }
    }
    records.iter().map(|record| Ok((record.title.to_owned(), record.read()?))).collect()
}

impl Record<'_> {
    fn read(&self) -> Result<CareerText, TextError> {
        let error = |why: String| TextError { line: self.line, why };
        let keys: Vec<&str> = self.fields.iter().map(|(key, _)| *key).collect();
        match self.fields.as_slice() {
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
            ] => Ok(CareerText {
                code: self.code,
                snapshot: (*snapshot).to_owned(),
                about: (*about).to_owned(),
                tasks: [one, two, three, four, five].map(|task| (*task).to_owned()),
                like: (*like).to_owned(),
                getting_in: (*getting_in).to_owned(),
            }),
            _ => Err(error(format!("{} has the fields {}", self.code, keys.join(", ")))),
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
