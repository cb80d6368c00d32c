//! An answer's number and word, for either language.

use super::answer_labels;
use crate::instrument::{Response, Section};

/// A point's number and word: of a line from 0 to 10 or of five words, both in half steps, or of five points.
#[must_use]
pub fn answer_words(section: Section, response: Response) -> (String, &'static str) {
    let labels = answer_labels(section);
    let word = |at: usize| labels.get(at).copied().unwrap_or_default();
    let halves = |halves: usize| {
        if halves.is_multiple_of(2) { (halves / 2).to_string() } else { format!("{}.5", halves / 2) }
    };
    let index = response.index();
    match section {
        Section::Interests => (halves(index + 2), word(index)),
        // Five words over twenty-one points: the nearest.
        Section::Subjects => (halves(index), word((index + 2) / 5)),
        Section::Abilities => (response.point().to_string(), word(index)),
    }
}
