//! Keeping the first answers on a device, until what keeps everything is here.

use leptos::prelude::*;

use super::doors::{Arrival, Door};
use super::effects::follow;
use super::state::{Keeping, State};
use crate::platform::keep::{self, KeepError};
use crate::storage::{FirstAnswers, StorageKey};

/// Whether an earlier visit, or another tab, has left something that has to be read before anything is shown.
///
/// Where storage is blocked, nothing has.
pub fn is_something_kept() -> bool {
    [StorageKey::State, StorageKey::Place, StorageKey::Kept]
        .into_iter()
        .any(|key| keep::read(key).is_ok_and(|text| text.is_some()))
}

/// Whether the browser keeps anything at all.
pub fn keeping() -> Keeping {
    keep::read(StorageKey::State).map_or_else(Keeping::from, |_| Keeping::Kept)
}

/// Keeps each answer as it is given, and brings what keeps everything, for what another tab tells, too.
///
/// A tab that is killed before that has come must not have lost more than the answer under the finger.
pub fn keep_answers(state: State) {
    let mut begun = false;
    follow(Box::new(move || {
        let form = state.form.get();
        state.answers.track();
        state.thought.track();
        if begun && untrack(|| state.doors.arrival(Door::Keeping)) != Arrival::Here {
            state.answers.with_untracked(|answers| {
                // With it come the parts of the quiz that are met next; the first question waits for neither.
                if !answers.is_empty() {
                    state.doors.open(state, Door::Course);
                }
                state.visit.first.update_value(|(first, _)| first.note(form, answers));
            });
            write(state);
        }
        begun = true;
    }));
    keep::on_change_elsewhere(move |_| {
        if is_something_kept() {
            state.doors.open(state, Door::Keeping);
        }
    });
}

fn write(state: State) {
    let kept = state.visit.first.try_update_value(|(first, written)| {
        let kept = put(first, written);
        keep::leave_unkept(kept.is_err().then(|| first.text()).as_deref());
        kept
    });
    let keeping = match kept {
        Some(Err(error)) => Keeping::from(error),
        Some(Ok(())) | None => Keeping::Kept,
    };
    if state.keeping.get_untracked() != keeping {
        state.keeping.set(keeping);
    }
}

fn put(first: &FirstAnswers, written: &mut Option<String>) -> Result<(), KeepError> {
    // What stands there and is not of this visit has to be read first.
    if keep::read(StorageKey::State)? == *written {
        let text = first.text();
        keep::write_text(StorageKey::State, &text)?;
        *written = Some(text);
    }
    Ok(())
}

impl From<KeepError> for Keeping {
    fn from(error: KeepError) -> Self {
        match error {
            KeepError::Blocked => Self::Blocked,
            KeepError::Full => Self::Full,
        }
    }
}
