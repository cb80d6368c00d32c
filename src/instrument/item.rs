//! One question of the bank.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Form, Height, Response};
use crate::quoted::quoted;

/// The three parts of the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Statements of an activity, from strongly dislike to strongly like.
    Interests,
    /// O*NET's 33 knowledge areas.
    Subjects,
    /// Self-estimates against people of one's own age.
    Abilities,
}

impl Section {
    /// In the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::Interests, Self::Subjects, Self::Abilities];

    /// The name used in tables and on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Interests => "interests",
            Self::Subjects => "subjects",
            Self::Abilities => "abilities",
        }
    }

    /// How many points its answers have.
    ///
    /// Interests have five words and a place between each two, subjects are placed on a line from 0 to 10 in half
    /// steps: both tell more than five points do (`docs/method.md`). Abilities have a word for each of five points.
    #[must_use]
    pub const fn points(self) -> u8 {
        match self {
            Self::Interests => 9,
            Self::Subjects => 21,
            Self::Abilities => 5,
        }
    }

    /// Whether an answer lies between two of the words that stand for most answers.
    #[must_use]
    pub const fn is_between(self, response: Response) -> bool {
        matches!(self, Self::Interests) && response.point().is_multiple_of(2)
    }

    /// The answer that a number key gives: 1 to 5 for the words, 0 to 9 on the line.
    #[must_use]
    pub const fn by_key(self, key: u8) -> Option<Response> {
        match (self, key) {
            (Self::Interests, 1..=5) => Response::new(2 * key - 1),
            (Self::Subjects, 0..=9) => Response::new(2 * key + 1),
            (Self::Abilities, 1..=5) => Response::new(key),
            _ => None,
        }
    }

    /// The section with this key, if there is one.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.key() == key)
    }
}

/// An item's name for ever: a letter and two digits, such as `R01`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ItemId {
    letter: u8,
    number: u8,
}

impl ItemId {
    /// The item of this letter and number, if one can be named so.
    #[must_use]
    pub const fn named(letter: u8, number: u8) -> Option<Self> {
        if letter.is_ascii_uppercase() && number < 100 { Some(Self { letter, number }) } else { None }
    }

    /// Letter and number.
    pub(super) const fn parts(self) -> (u8, u8) {
        (self.letter, self.number)
    }

    /// Its number, 1 for the first of its letter.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.number
    }

    /// The section that items of this letter belong to, which a letter keeps for ever.
    #[must_use]
    pub const fn section(self) -> Section {
        match self.letter {
            b'R' | b'I' | b'A' | b'S' | b'E' | b'C' => Section::Interests,
            b'K' => Section::Subjects,
            _ => Section::Abilities,
        }
    }

    /// How many points its answers have.
    #[must_use]
    pub const fn points(self) -> u8 {
        self.section().points()
    }
}

/// Text that is no item's name.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("“{0}” is not a question's name: one looks like R01")]
pub struct ItemIdError(String);

impl FromStr for ItemId {
    type Err = ItemIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.as_bytes() {
            &[letter, tens, ones] if tens.is_ascii_digit() && ones.is_ascii_digit() => {
                Self::named(letter, (tens - b'0') * 10 + (ones - b'0'))
            }
            _ => None,
        }
        .ok_or_else(|| ItemIdError(quoted(text)))
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{:02}", char::from(self.letter), self.number)
    }
}

impl fmt::Debug for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl TryFrom<String> for ItemId {
    type Error = ItemIdError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<ItemId> for String {
    fn from(id: ItemId) -> Self {
        id.to_string()
    }
}

/// One question: what it asks and what it observes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its name.
    pub id: ItemId,
    /// The part of the quiz in which it is asked.
    pub section: Section,
    /// O*NET element ids it observes; an interest item's area comes first.
    pub elements: Vec<String>,
    /// The forms it belongs to.
    pub forms: Vec<Form>,
    /// The question, at most 12 words.
    pub text: String,
    /// A concrete example.
    pub example: String,
    /// The same thing as a phrase, for use inside a sentence.
    pub phrase: String,
}

impl Item {
    /// Where an answer to it lies on its scale.
    #[must_use]
    pub const fn height(&self, response: Response) -> Height {
        response.height(self.section.points())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_prints_as_it_was_read() {
        for text in ["R01", "K33", "B52"] {
            assert_eq!(text.parse::<ItemId>().map(|id| id.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "R1", "r01", "R001", "R0x", "É1"] {
            assert!(text.parse::<ItemId>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_letter_keeps_its_section() {
        for (letters, section) in
            [("RIASEC", Section::Interests), ("K", Section::Subjects), ("BG", Section::Abilities)]
        {
            for letter in letters.bytes() {
                assert_eq!(ItemId::named(letter, 1).map(ItemId::section), Some(section));
            }
        }
    }

    #[test]
    fn keys_give_words_and_whole_numbers() {
        let points = |section: Section| -> Vec<Option<u8>> {
            (0..=10).map(|key| section.by_key(key).map(Response::point)).collect()
        };
        let nothing = [None; 5];
        let words = |points: [u8; 5]| [&[None], &points.map(Some)[..], &nothing].concat();
        assert_eq!(points(Section::Interests), words([1, 3, 5, 7, 9]));
        assert_eq!(points(Section::Abilities), words([1, 2, 3, 4, 5]));
        let line: Vec<Option<u8>> = (0..10).map(|key| Some(2 * key + 1)).collect();
        assert_eq!(points(Section::Subjects), [&line[..], &[None]].concat());
        for section in Section::ALL {
            let keyed = (0..=9).filter_map(|key| section.by_key(key));
            assert!(keyed.into_iter().all(|response| !section.is_between(response)));
        }
    }

    #[test]
    fn a_number_has_two_digits() {
        assert_eq!(ItemId::named(b'R', 99).map(|id| format!("{id:?}")), Some("R99".to_owned()));
        assert_eq!(ItemId::named(b'R', 100), None);
    }
}
