//! A result that was saved under a name.

use serde::{Deserialize, Serialize};

use super::Day;
use crate::answers::Answers;
use crate::instrument::{Form, mark};

/// How many results are kept.
pub const MOST_RESULTS: usize = 100;

/// Characters of the longest name.
pub const LONGEST_NAME: usize = 60;

/// Form and answers with the name and the day under which they were saved.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct NamedResult {
    /// What the person calls it.
    pub name: String,
    /// When it was saved.
    pub date: Day,
    /// The form that was answered.
    pub form: Form,
    /// The answers.
    pub answers: Answers,
}

impl NamedResult {
    /// A mark of form and answers: the same for the same result, whatever it is called.
    ///
    /// 64 bits of FNV-1a in hexadecimal digits; it names the result in addresses.
    #[must_use]
    pub fn id(&self) -> String {
        id_of(self.form, &self.answers)
    }

    /// Whether it can be what this app has saved: a clean name, an answer at least, and each on its scale.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        clean_name(&self.name).as_deref() == Some(&self.name)
            && !self.answers.is_empty()
            && on_scale(&self.answers)
    }
}

/// The mark of a form and answers; the same for ever, as addresses have it.
#[must_use]
pub fn id_of(form: Form, answers: &Answers) -> String {
    let texts = answers.iter().map(|(id, response)| format!("{id}{}", mark(id, response)));
    let bytes = std::iter::once(form.key().to_owned()).chain(texts).flat_map(String::into_bytes);
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// Whether each answer is one of its question's points.
pub fn on_scale(answers: &Answers) -> bool {
    answers.iter().all(|(id, response)| response.point() <= id.points())
}

/// A name as it is kept: one line, no blanks around it, not too long; `None` when nothing is left.
#[must_use]
pub fn clean_name(typed: &str) -> Option<String> {
    let words: Vec<&str> = typed.split(|it: char| it.is_whitespace() || it.is_control()).collect();
    let line: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let name: String = line.join(" ").chars().take(LONGEST_NAME).collect();
    let name = name.trim_end().to_owned();
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_clean_line() {
        assert_eq!(clean_name("  before \n the\tcamp "), Some("before the camp".to_owned()));
        assert_eq!(clean_name(" \u{7}\n "), None);
        let long = clean_name(&"año ".repeat(40)).expect("a name");
        assert!(long.chars().count() <= LONGEST_NAME && !long.ends_with(' '));
        assert_eq!(clean_name(&long), Some(long));
    }
}
