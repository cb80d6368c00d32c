//! What a reader is told of an input that is refused.

use bearings::i18n::Sentence;

/// Longest thing that a person is told, in characters.
const LONGEST: usize = 400;

/// Holds an error to a sentence: there, on one line, and no longer than somebody reads.
pub fn said(error: &impl Sentence) {
    let sentence = error.sentence();
    assert!(!sentence.trim().is_empty(), "an error without a word");
    assert!(sentence.chars().count() <= LONGEST, "an error of a page: {sentence}");
    assert!(!sentence.contains(['\n', '\r']), "an error on several lines: {sentence:?}");
}
