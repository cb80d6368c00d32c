//! Says when answers are not kept.

use leptos::prelude::*;

use crate::app::{Keeping, State};
use crate::i18n::keeping as words;
use crate::ui::Icon;

/// A notice with what it means; nothing when all is well.
#[component]
pub fn KeepingNotice() -> impl IntoView {
    let state = State::of_app();
    move || {
        let (title, meaning) = match state.keeping.get() {
            Keeping::Kept => return None,
            Keeping::PutAside => words::PUT_ASIDE,
            Keeping::Blocked => words::BLOCKED,
            Keeping::Full => words::FULL,
            Keeping::NoPlaceAside => words::NO_PLACE_ASIDE,
            Keeping::Newer => words::NEWER,
        };
        Some(view! {
            <div class="notice" role="status"><Icon name="note"/><p><strong>{title}</strong>" "{meaning}</p></div>
        })
    }
}
