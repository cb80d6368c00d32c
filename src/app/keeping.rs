//! Keeping what the reader tells as it is told, together with what is told in other tabs.
//!
//! All of this is behind the door that `first` opens.

use leptos::prelude::*;

use super::lasting::Lasting;
use super::route::{Route, Step};
use super::state::{Keeping, State};
use super::{asking, class};
use crate::instrument::Form;
use crate::platform::address;
use crate::platform::keep;
use crate::storage::{self, Ledger, Loaded, Saved, StorageKey};

impl State {
    /// Everything that is kept; follows it.
    #[must_use]
    pub fn saved(&self) -> Saved {
        let library = self.library();
        Saved {
            form: self.form.get(),
            answers: self.answers.get(),
            thought: self.thought.get(),
            hidden: library.hidden.get(),
            class: library.class.get(),
            results: library.results.get(),
        }
    }

    /// Takes over what is kept; whatever stays the same wakes nobody.
    pub fn show(self, saved: Saved) {
        fn set<T: PartialEq + Send + Sync + 'static>(signal: Lasting<T>, value: T) {
            if signal.with_untracked(|now| *now != value) {
                signal.set(value);
            }
        }
        class::set(self, saved.class);
        set(self.form, saved.form);
        set(self.answers, saved.answers);
        set(self.thought, saved.thought);
        set(self.library().hidden, saved.hidden);
        set(self.library().results, saved.results);
    }
}

/// Takes in what an earlier visit left, keeps each change, and takes in what other tabs have kept.
pub fn start(state: State) {
    let now = untrack(|| state.saved());
    let raw = keep::read(StorageKey::State).ok().flatten();
    let fresh = now == Saved::default();
    let own = raw.is_some() && state.visit.first.with_value(|(_, text)| *text == raw);
    let (ledger, keeping) = match understood(raw) {
        Ok((ledger, keeping)) if fresh || own => (ledger.unwrap_or_default(), keeping),
        // What has been told in this visit is newer than what stands there.
        Ok((_, keeping)) | Err(keeping) => (Ledger::default(), keeping),
    };
    let saved = ledger.saved();
    let desk = StoredValue::new(Desk { ledger, text: None });
    if !fresh {
        agree(state, desk, &now);
    } else if state.keeping.get_untracked() != Keeping::Blocked {
        tell(state, keeping);
        if state.begins_here {
            take_over(state, saved, now.form);
        } else {
            // Nothing is on the screen yet.
            let form = saved.form;
            state.show(saved);
            asking::choose(state, form);
        }
    }
    class::look_at_focus(state);
    Effect::new(move |before: Option<Saved>| {
        let now = state.saved();
        if before.is_some_and(|before| before != now) {
            agree(state, desk, &now);
        }
        now
    });
    keep::on_change_elsewhere(move |key| {
        if key.is_none_or(|key| key == StorageKey::State.name()) {
            agree(state, desk, &untrack(|| state.saved()));
        }
    });
}

/// What this tab knows of storage.
struct Desk {
    /// What is kept, with its stamps.
    ledger: Ledger,
    /// The text that this tab has written last: as long as it stands there, no other tab has written.
    text: Option<String>,
}

impl Desk {
    /// Brings what stands here and what stands in storage together: in each place the newer entry of both.
    fn meet(&mut self, now: &Saved) -> Result<Keeping, Keeping> {
        let raw = keep::read(StorageKey::State)?;
        let (theirs, keeping) = if raw.is_some() && raw == self.text {
            (Some(self.ledger.clone()), Keeping::Kept)
        } else {
            understood(raw)?
        };
        let theirs = theirs.unwrap_or_default();
        self.ledger.meet(now, &theirs);
        // Only what is news is written, so that two tabs do not answer each other for ever.
        if theirs != self.ledger {
            let text = storage::write(&self.ledger);
            keep::write_text(StorageKey::State, &text)?;
            self.text = Some(text);
        }
        Ok(keeping)
    }
}

fn agree(state: State, desk: StoredValue<Desk>, now: &Saved) {
    let met = desk.try_update_value(|desk| {
        let kept = desk.meet(now);
        if kept.is_err() {
            desk.text = None;
            desk.ledger.note(now);
        }
        keep::leave_unkept(kept.is_err().then(|| storage::write(&desk.ledger)).as_deref());
        (kept, desk.ledger.saved())
    });
    let Some((kept, agreed)) = met else { return };
    let (Ok(keeping) | Err(keeping)) = kept;
    tell(state, keeping);
    if agreed != *now {
        take_over(state, agreed, now.form);
    }
}

/// Tells whether answers are kept.
fn tell(state: State, keeping: Keeping) {
    let told = state.keeping.get_untracked();
    // That something was put aside stays said for the rest of the visit.
    if keeping != told && (told, keeping) != (Keeping::PutAside, Keeping::Kept) {
        state.keeping.set(keeping);
    }
}

/// Shows what another tab has told.
fn take_over(state: State, agreed: Saved, before: Form) {
    let form = agreed.form;
    state.show(agreed);
    if form == before {
        asking::take_in(state);
        return;
    }
    // The numbers of another form mean other questions: the one on the screen must not be answered by its number.
    asking::choose(state, form);
    if matches!(state.route.get_untracked(), Route::Quiz(Step::Question(_))) {
        let route = asking::resume(state);
        address::replace(&route.href());
        state.route.set(route);
    }
}

/// What stands in storage, after whatever cannot be read there was put aside.
fn understood(raw: Option<String>) -> Result<(Option<Ledger>, Keeping), Keeping> {
    match storage::read(raw) {
        Loaded::Fresh => Ok((None, Keeping::Kept)),
        Loaded::Resumed(ledger) => Ok((Some(*ledger), Keeping::Kept)),
        Loaded::Newer => Err(Keeping::Newer),
        Loaded::Damaged { raw } => put_aside(&raw).map(|()| (None, Keeping::PutAside)),
    }
}

/// Puts a damaged text into the first free place, unless it lies aside already.
///
/// Without a place nothing may be written over it.
fn put_aside(raw: &str) -> Result<(), Keeping> {
    for key in StorageKey::ASIDE {
        match keep::read(key)? {
            Some(aside) if aside == raw => return Ok(()),
            Some(_) => {}
            None => return Ok(keep::write_text(key, raw)?),
        }
    }
    Err(Keeping::NoPlaceAside)
}

/// The texts that were put aside, the oldest first.
pub fn texts_aside() -> Vec<String> {
    StorageKey::ASIDE.into_iter().filter_map(|key| keep::read(key).ok().flatten()).collect()
}

/// Forgets what was put aside.
pub fn forget_aside() {
    for key in StorageKey::ASIDE {
        keep::remove(key);
    }
}
