//! Keeping what the reader tells as it is told, together with what is told in other tabs.

use leptos::prelude::*;

use super::asking;
use super::state::{Keeping, State};
use crate::platform::keep::{self, KeepError};
use crate::storage::{self, Ledger, Loaded, Saved, StorageKey};

/// What an earlier visit left, and whether new answers can be kept.
pub fn load() -> (Ledger, Keeping) {
    match stored() {
        Ok((ledger, keeping)) => (ledger.unwrap_or_default(), keeping),
        Err(keeping) => (Ledger::default(), keeping),
    }
}

/// Keeps each change, and takes in what other tabs have kept.
pub fn start(state: State, ledger: Ledger) {
    let ledger = StoredValue::new(ledger);
    Effect::new(move |before: Option<Saved>| {
        let now = state.saved();
        if before.is_some_and(|before| before != now) {
            agree(state, ledger, &now);
        }
        now
    });
    keep::on_change_elsewhere(move |key| {
        if key.is_none_or(|key| key == StorageKey::State.name()) {
            agree(state, ledger, &untrack(|| state.saved()));
        }
    });
}

/// Brings what stands here and what stands in storage together: in each place the newer entry of both.
fn agree(state: State, ledger: StoredValue<Ledger>, now: &Saved) {
    let kept = stored().and_then(|(theirs, keeping)| {
        ledger.update_value(|ledger| ledger.meet(now, theirs.as_ref().unwrap_or(&Ledger::default())));
        // Only what is news is written, so that two tabs do not answer each other for ever.
        let same = ledger.with_value(|ledger| theirs.as_ref() == Some(ledger));
        if !same {
            let text = ledger.with_value(storage::write);
            keep::write_text(StorageKey::State, &text).map_err(trouble)?;
        }
        Ok(keeping)
    });
    if kept.is_err() {
        ledger.update_value(|ledger| ledger.note(now));
    }
    let (Ok(keeping) | Err(keeping)) = kept;
    let told = state.keeping.get_untracked();
    // That something was put aside stays said for the rest of the visit.
    if keeping != told && (told, keeping) != (Keeping::PutAside, Keeping::Kept) {
        state.keeping.set(keeping);
    }
    let agreed = ledger.with_value(Ledger::saved);
    if agreed != *now {
        state.show(agreed);
        asking::take_in(state);
    }
}

/// What stands in storage, after whatever cannot be read there was put aside.
fn stored() -> Result<(Option<Ledger>, Keeping), Keeping> {
    match storage::read(keep::read(StorageKey::State).map_err(trouble)?) {
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
        match keep::read(key).map_err(trouble)? {
            Some(aside) if aside == raw => return Ok(()),
            Some(_) => {}
            None => return keep::write_text(key, raw).map_err(trouble),
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

const fn trouble(error: KeepError) -> Keeping {
    match error {
        KeepError::Blocked => Keeping::Blocked,
        KeepError::Full => Keeping::Full,
    }
}
