//! The class at a glance: codes come in line by line, each sheet is scored once.

use std::collections::BTreeMap;

use super::line::{Code, LineError, code_in};
use super::measure::{Measured, Measurer};
use super::summary::{self, Doubled, Summary, Wrong};
use super::tag::ClassTag;

/// More lines than this are no school.
pub const MOST_LINES: usize = 20_000;

/// A code that counts, unless it turns out to be of another class.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    /// 1-based.
    pub line: usize,
    /// The class it was handed in for; nothing for a result alone.
    pub tag: Option<ClassTag>,
    /// The answer to the teacher's question, 1 for the first.
    pub answer: Option<u8>,
    /// What the sheet comes to.
    pub measured: Measured,
}

/// All lines so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Board {
    pub(super) entries: Vec<Entry>,
    pub(super) wrong: Vec<Wrong>,
    pub(super) doubled: Vec<Doubled>,
    /// Results by their code as it is written today, with the line on which each stood first.
    seen: BTreeMap<String, usize>,
    /// The codes that count, as they are kept.
    codes: Vec<String>,
    lines: usize,
}

impl Board {
    /// Takes in the next line; an empty one is only counted.
    pub fn add(&mut self, line: &str, measurer: &Measurer<'_>) {
        self.lines += 1;
        let number = self.lines;
        let is_heading = |error: &LineError| number == 1 && *error == LineError::NoCode;
        match code_in(line) {
            None => {}
            // The first line of a table names its columns.
            Some(Err(error)) if is_heading(&error) && line.contains([',', ';', '\t']) => {}
            Some(Err(error)) => self.refuse(error),
            Some(Ok((code, text))) => self.take(code, text, measurer),
        }
    }

    fn refuse(&mut self, reason: LineError) {
        self.wrong.push(Wrong { line: self.lines, reason });
    }

    fn take(&mut self, code: Code, text: String, measurer: &Measurer<'_>) {
        let line = self.lines;
        let known_by = code.known_by();
        if let Some(first) = self.seen.get(&known_by) {
            self.doubled.push(Doubled { line, first: *first });
            return;
        }
        let (tag, answer, result) = match code {
            Code::HandIn(it) => (Some(it.tag), it.answer, it.result),
            Code::Plain(result) => (None, None, result),
        };
        self.seen.insert(known_by, line);
        match measurer.measure(&result) {
            Some(measured) => {
                self.entries.push(Entry { line, tag, answer, measured });
                self.codes.push(text);
            }
            None => self.refuse(LineError::TooLittle),
        }
    }

    /// How many lines were taken in.
    #[must_use]
    pub const fn lines(&self) -> usize {
        self.lines
    }

    /// The codes that count, each as it was handed in, for whoever wants to keep the board.
    #[must_use]
    pub fn codes(&self) -> &[String] {
        &self.codes
    }

    /// The numbers of a class: of the one that is asked for, or else of the one that most codes are of.
    ///
    /// A result alone belongs to any class: whoever pastes it means it. `answers` is how many can be chosen for the
    /// teacher's question, 0 without one.
    #[must_use]
    pub fn summary(&self, class: Option<ClassTag>, answers: usize) -> Summary {
        summary::of(self, class.or_else(|| self.commonest()), answers)
    }

    fn commonest(&self) -> Option<ClassTag> {
        let mut counts: BTreeMap<ClassTag, usize> = BTreeMap::new();
        for tag in self.entries.iter().filter_map(|entry| entry.tag) {
            *counts.entry(tag).or_default() += 1;
        }
        counts.into_iter().max_by_key(|(_, count)| *count).map(|(tag, _)| tag)
    }
}

#[cfg(test)]
mod tests;
