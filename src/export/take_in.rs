//! A file's results beside those that are here.

use super::error::ImportError;
use super::file::{Export, Present};
use crate::storage::{Day, MOST_RESULTS, NamedResult, Saved};

/// What came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// Results that are new here.
    pub added: usize,
    /// Results that were here already, under whatever name.
    pub known: usize,
    /// Whether the file's sheet has become the one to go on with, because nothing was answered here.
    pub present: bool,
}

/// Takes a file in; the same result never comes twice, and the answers of here stay.
///
/// A sheet without a name gets the one given, when there are answers here already.
///
/// # Errors
/// When there would be too many; nothing is taken in then.
pub fn take_in(saved: &mut Saved, export: Export, name: &str, today: Day) -> Result<TakenIn, ImportError> {
    let mut taken = TakenIn::default();
    let mut results = saved.results.clone();
    let Export { results: more, present } = export;
    let (mut more, mut sheet) = (more, None);
    if let Some(present) = present {
        if saved.answers.is_empty() {
            sheet = Some(present);
        } else if (present.form, &present.answers) != (saved.form, &saved.answers) {
            more.push(named(present, name, today));
        }
    }
    for result in more {
        if results.iter().any(|here| (here.form, &here.answers) == (result.form, &result.answers)) {
            taken.known += 1;
        } else {
            taken.added += 1;
            results.push(result);
        }
    }
    if results.len() > MOST_RESULTS {
        return Err(ImportError::TooMany { found: results.len(), most: MOST_RESULTS });
    }
    saved.results = results;
    if let Some(Present { form, answers, thought, hidden }) = sheet {
        taken.present = true;
        (saved.form, saved.answers, saved.thought, saved.hidden) = (form, answers, thought, hidden);
    }
    Ok(taken)
}

fn named(present: Present, name: &str, date: Day) -> NamedResult {
    NamedResult { name: name.to_owned(), date, form: present.form, answers: present.answers }
}
