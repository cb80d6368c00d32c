//! A form: the selection of items that one person is asked.

use serde::{Deserialize, Serialize};

/// The forms of the quiz, each going on from the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// At most 30 of its items, each chosen by the answers before it (`scoring::next_question`).
    Quick,
    /// 24 interests, the 33 subjects, 18 abilities: the same for everybody.
    #[default]
    Full,
    /// Every item that is still asked.
    Detailed,
}

impl Form {
    /// All of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::Quick, Self::Full, Self::Detailed];

    /// The name used in tables and on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Quick => "quick",
            Self::Full => "full",
            Self::Detailed => "detailed",
        }
    }

    /// The form with this key, if there is one.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.key() == key)
    }

    /// The form that goes on from this one.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::Quick => Some(Self::Full),
            Self::Full => Some(Self::Detailed),
            Self::Detailed => None,
        }
    }
}
