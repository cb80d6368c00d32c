//! A form: the selection of items that one person is asked.

use serde::{Deserialize, Serialize};

use super::{Item, Section};

/// The forms of the quiz, each going on from the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// At most 30 questions: one interest an area, then subjects and abilities chosen by the answers before.
    Quick,
    /// 75 questions: three interests an area and each subject, then interests and abilities chosen by the answers.
    #[default]
    Full,
    /// Every item that is still asked, the same for everybody.
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

    /// How many questions of interests, subjects and abilities it asks, or asks at most.
    #[must_use]
    pub const fn lengths(self) -> [usize; 3] {
        match self {
            Self::Quick => [6, 20, 4],
            Self::Full => [26, 33, 16],
            Self::Detailed => [60, 33, 52],
        }
    }

    /// How many questions of one section it asks, or asks at most.
    #[must_use]
    pub const fn length(self, section: Section) -> usize {
        let [interests, subjects, abilities] = self.lengths();
        match section {
            Section::Interests => interests,
            Section::Subjects => subjects,
            Section::Abilities => abilities,
        }
    }

    /// How many questions it asks, or asks at most.
    #[must_use]
    pub const fn questions(self) -> usize {
        let [interests, subjects, abilities] = self.lengths();
        interests + subjects + abilities
    }

    /// Whether it may end before it has asked its most questions.
    #[must_use]
    pub const fn may_end_early(self) -> bool {
        matches!(self, Self::Quick)
    }

    /// Whether answers decide what it asks; else it asks all of its items.
    #[must_use]
    pub const fn is_adaptive(self) -> bool {
        !matches!(self, Self::Detailed)
    }

    /// Whether it asks everybody this item of its own.
    #[must_use]
    pub fn is_certain(self, item: &Item) -> bool {
        match (self, item.section) {
            (Self::Detailed, _) | (Self::Full, Section::Subjects) => true,
            (_, Section::Interests) => item.id.number() <= self.certain_interests(),
            (Self::Quick, Section::Subjects) | (_, Section::Abilities) => false,
        }
    }

    /// How many interests of each area it asks everybody.
    const fn certain_interests(self) -> u8 {
        match self {
            Self::Quick => 1,
            Self::Full => 3,
            Self::Detailed => 10,
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_goes_on_to_the_next_longer_one() {
        assert_eq!(Form::ALL.map(Form::next), [Some(Form::Full), Some(Form::Detailed), None]);
        for form in Form::ALL {
            assert!(form.next().is_none_or(|next| next.questions() > form.questions()));
        }
        assert_eq!(Form::ALL.map(Form::may_end_early), [true, false, false]);
    }
}
