//! Whether there is enough to work a result out from.

use std::collections::BTreeSet;

use crate::answers::Answers;
use crate::instrument::{Bank, Form, Section};
use crate::riasec::Riasec;

/// The least number of answers that a list of occupations is made from.
pub const LEAST: usize = 15;

/// What a person's answers are good for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing is answered.
    Nothing,
    /// Too little for a list: how many answers are missing.
    TooLittle {
        /// Answered so far.
        answered: usize,
        /// How many more it takes.
        missing: usize,
    },
    /// Every answer is the same, which says nothing about what fits.
    AllSame,
    /// A list can be made.
    Ready {
        /// Whether each interest area has an answer, so that the hexagon can be drawn.
        hexagon: bool,
        /// Questions of the form still open.
        open: usize,
    },
}

/// What can be made of these answers to a form.
#[must_use]
pub fn standing(bank: &Bank, form: Form, answers: &Answers) -> Standing {
    let items = bank.form(form);
    let given: Vec<_> =
        items.iter().filter_map(|item| answers.get(item.id).map(|response| (item, response))).collect();
    if given.is_empty() {
        return Standing::Nothing;
    }
    if given.len() < LEAST {
        return Standing::TooLittle { answered: given.len(), missing: LEAST - given.len() };
    }
    // Sections use the scale for different things, but the same key throughout is no answer in any of them.
    if given.iter().map(|(_, response)| response).collect::<BTreeSet<_>>().len() == 1 {
        return Standing::AllSame;
    }
    let hexagon = Riasec::ALL.into_iter().all(|area| {
        given.iter().any(|(item, _)| item.section == Section::Interests && item.area() == Some(area))
    });
    Standing::Ready { hexagon, open: items.len() - given.len() }
}
