//! The state and the careers that a reader has chosen, from visit to visit and from tab to tab.

use leptos::prelude::*;

use super::State;
use crate::catalog::us_state::UsState;
use crate::onet::SocCode;
use crate::platform::keep;
use crate::storage::{self, StorageKey};

/// What is kept when number keys are to answer nothing.
const OFF: &str = "off";

/// Takes in what was chosen on an earlier visit, and keeps each choice as it is made.
///
/// A choice that cannot be kept is only forgotten with the page, so nothing is said of it.
pub fn start(state: State) {
    let (choices, number_keys) = (state.library().choices, state.number_keys);
    choices.place.set(chosen_place());
    choices.kept.set(chosen_careers());
    Effect::new(move |before: Option<Option<UsState>>| {
        let place = choices.place.get();
        if before.is_some_and(|before| before != place) {
            // No state is no code: it has to be forgotten, too.
            let _ = keep::write_text(StorageKey::Place, place.map_or("", UsState::code));
        }
        place
    });
    Effect::new(move |before: Option<Vec<SocCode>>| {
        let kept = choices.kept.get();
        let Some(before) = before.filter(|before| *before != kept) else { return kept };
        // Another tab may have kept a career a moment ago: what changed here is changed there, and the rest stays.
        let stored = keep::read(StorageKey::Kept).is_ok_and(|text| text.is_some());
        let there = if stored { chosen_careers() } else { before.clone() };
        let agreed = storage::with_change(there, &before, &kept);
        let _ = keep::write(StorageKey::Kept, &agreed);
        if agreed != kept {
            choices.kept.set(agreed.clone());
        }
        agreed
    });
    Effect::new(move |before: Option<bool>| {
        let on = number_keys.get();
        if before.is_some_and(|before| before != on) {
            let _ = keep::write_text(StorageKey::NumberKeys, if on { "" } else { OFF });
        }
        on
    });
    // What is chosen in one tab is chosen in all, so that none writes an older list over a newer one.
    keep::on_change_elsewhere(move |key| {
        let meant = |own: StorageKey| key.as_ref().is_none_or(|key| key == own.name());
        if meant(StorageKey::Place) {
            choices.place.set(chosen_place());
        }
        if meant(StorageKey::Kept) {
            choices.kept.set(chosen_careers());
        }
        if meant(StorageKey::NumberKeys) {
            number_keys.set(self::number_keys());
        }
    });
}

/// Whether number keys answer questions: they do unless the reader has turned that off.
pub fn number_keys() -> bool {
    keep::read(StorageKey::NumberKeys).ok().flatten().as_deref() != Some(OFF)
}

/// What cannot be read was no choice.
fn chosen_place() -> Option<UsState> {
    keep::read(StorageKey::Place).ok().flatten().and_then(|code| UsState::from_code(&code))
}

fn chosen_careers() -> Vec<SocCode> {
    let text = keep::read(StorageKey::Kept).ok().flatten();
    text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}
