//! What is kept on the device: its schema, how it is read, and how two tabs agree on it.
//!
//! Pure text in and out; the browser's storage itself stands behind `platform`.
//!
//! Schema 4 is one JSON object. Whatever can change carries a stamp, a number that grows with every change in any
//! tab, so that of two texts the newer entry of each question, career and result wins:
//!
//! | Member | What |
//! |---|---|
//! | `schema` | `4` |
//! | `form` | `[stamp, "quick" or "full" or "detailed"]` |
//! | `class` | `[stamp, the class link's text or null]`, when there is one |
//! | `answers` | `[cleared, {question: [stamp, point or null]}]`; `null` was taken back, and whatever is not newer than `cleared` is gone |
//! | `thought`, `hidden` | the same, with careers and `true` |
//! | `results` | the same, with the results that were saved under a name |
//!
//! Schema 3 was the same with five points for interests.
//! Schema 1 had answers only, schema 2 form, answers, thought and hidden as plain values.

mod day;
mod earlier;
mod first;
mod kept;
mod key;
mod ledger;
mod named;
mod shelf;
mod stamped;
mod text;

pub use day::{Day, DayError};
pub use first::FirstAnswers;
pub use kept::with_change;
pub use key::StorageKey;
pub use ledger::Ledger;
pub use named::{LONGEST_NAME, MOST_RESULTS, NamedResult, clean_name};
pub use shelf::ShelfError;
pub use text::{Loaded, SCHEMA, read, write};

use crate::answers::Answers;
use crate::instrument::Form;
use crate::onet::SocCode;

/// What a person has told so far, and has to find again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// The form that is being answered.
    pub form: Form,
    /// The answers, to items of any form.
    pub answers: Answers,
    /// Careers the person had in mind before the quiz, at most five.
    pub thought: Vec<SocCode>,
    /// Careers that are not for this person.
    pub hidden: Vec<SocCode>,
    /// The text of the class link that the person came by.
    pub class: Option<String>,
    /// Results saved under a name, the oldest first.
    pub results: Vec<NamedResult>,
}

#[cfg(test)]
mod tests;
