//! What a teacher hands out: which form, in which language, with which parts, and a question of their own.

use std::collections::BTreeSet;

use thiserror::Error;

use super::tag::ClassTag;
use super::tidy::tidy;
use super::{characters, link_text};
use crate::instrument::{Form, Section};
use crate::language::Language;

/// The longest label, in characters.
pub const MOST_LABEL: usize = 40;
/// The longest question.
pub const MOST_QUESTION: usize = 120;
/// The longest answer to it.
pub const MOST_ANSWER: usize = 40;
/// The fewest and the most answers.
pub const ANSWERS: (usize, usize) = (2, 6);
/// The fields of work that a class can look at: SOC major groups, 11 to 55.
pub const MAJOR_GROUPS: [u32; 23] =
    [11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55];

/// A question of the teacher's, one answer to be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub text: String,
    /// What can be chosen.
    pub answers: Vec<String>,
}

/// A class: the link carries all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassLink {
    /// The form that the class takes.
    pub form: Form,
    /// The language that it takes the quiz in.
    pub language: Language,
    /// What the class is called; may be empty.
    pub label: String,
    /// Whether subjects are asked; the quick form always asks them.
    pub subjects: bool,
    /// Whether abilities are asked; the quick form always asks them.
    pub abilities: bool,
    /// Fields that the class looks at first: SOC major groups; none for all.
    pub focus: BTreeSet<u32>,
    /// The teacher's question, if there is one.
    pub question: Option<Question>,
}

impl Default for ClassLink {
    fn default() -> Self {
        Self {
            form: Form::default(),
            language: Language::default(),
            label: String::new(),
            subjects: true,
            abilities: true,
            focus: BTreeSet::new(),
            question: None,
        }
    }
}

/// A class that no link can carry, or a link that holds none.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ClassLinkError {
    /// The label is too long.
    #[error("The class name has {0} characters. At most {MOST_LABEL} fit in the link.")]
    Label(usize),
    /// The question is too long.
    #[error("Your question has {0} characters. At most {MOST_QUESTION} fit in the link.")]
    Question(usize),
    /// Answers without a question.
    #[error("Your question has answers but no words yet. Type the question, or clear its answers.")]
    NoQuestion,
    /// Too few or too many answers.
    #[error("Your question needs 2 to 6 answers to choose from.")]
    Answers,
    /// An answer is too long.
    #[error("Answer {0} is too long. At most {MOST_ANSWER} characters fit in the link.")]
    Answer(usize),
    /// Two answers are the same.
    #[error("Answer {0} is there twice. Change one of the two.")]
    Twice(usize),
    /// Nothing there.
    #[error("This class link is empty. Ask your teacher for the whole link.")]
    Empty,
    /// From a later release.
    #[error(
        "This class link was made by a newer Bearings than this page. Load the page again and open it once more."
    )]
    Newer,
    /// Cut off, or changed on the way.
    #[error(
        "This class link is not whole: a piece is missing or was changed on the way. Ask your teacher for the link once more."
    )]
    Damaged,
}

impl ClassLink {
    /// The text that stands in the link, of the tidied class.
    ///
    /// # Errors
    /// When something is longer than fits, or the question has not 2 to 6 different answers.
    pub fn to_text(&self) -> Result<String, ClassLinkError> {
        let tidied = self.tidied();
        tidied.check()?;
        Ok(link_text::write(&tidied))
    }

    /// The class of a link's text; spaces and small letters do no harm.
    ///
    /// # Errors
    /// A sentence when this is no link, a damaged one or one of a newer release.
    pub fn parse(text: &str) -> Result<Self, ClassLinkError> {
        let text = characters::plain(text);
        let link = link_text::read(&text)?;
        // What the page would not have written was written by nobody.
        if link.to_text().as_ref() == Ok(&text) { Ok(link) } else { Err(ClassLinkError::Damaged) }
    }

    /// The sections that are asked, in their order.
    #[must_use]
    pub fn sections(&self) -> Vec<Section> {
        let asked = |section: &Section| match section {
            Section::Interests => true,
            // The quick form chooses its questions across the sections.
            _ if self.form == Form::Quick => true,
            Section::Subjects => self.subjects,
            Section::Abilities => self.abilities,
        };
        Section::ALL.into_iter().filter(asked).collect()
    }

    /// By what hand-in codes of this class are known.
    #[must_use]
    pub fn tag(&self) -> Option<ClassTag> {
        self.to_text().ok().map(|text| ClassTag::of(&text))
    }

    /// The same as it reads: without what nobody sees, and without a question that has nothing in it.
    fn tidied(&self) -> Self {
        let question = self.question.as_ref().map(|question| Question {
            text: tidy(&question.text),
            answers: question.answers.iter().map(|it| tidy(it)).filter(|it| !it.is_empty()).collect(),
        });
        let question = question.filter(|it| !(it.text.is_empty() && it.answers.is_empty()));
        let quick = self.form == Form::Quick;
        Self {
            label: tidy(&self.label),
            subjects: quick || self.subjects,
            abilities: quick || self.abilities,
            question,
            ..self.clone()
        }
    }

    fn check(&self) -> Result<(), ClassLinkError> {
        let length = |text: &str| text.chars().count();
        if length(&self.label) > MOST_LABEL {
            return Err(ClassLinkError::Label(length(&self.label)));
        }
        let Some(Question { text, answers }) = &self.question else { return Ok(()) };
        let (fewest, most) = ANSWERS;
        if text.is_empty() {
            return Err(ClassLinkError::NoQuestion);
        }
        // Signs of four bytes each may fill the link sooner.
        if length(text) > MOST_QUESTION || text.len() > usize::from(u8::MAX) {
            return Err(ClassLinkError::Question(length(text)));
        }
        if !(fewest..=most).contains(&answers.len()) {
            return Err(ClassLinkError::Answers);
        }
        for (number, answer) in (1..).zip(answers) {
            if length(answer) > MOST_ANSWER {
                return Err(ClassLinkError::Answer(number));
            }
            if answers.iter().take(number - 1).any(|other| other == answer) {
                return Err(ClassLinkError::Twice(number));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
