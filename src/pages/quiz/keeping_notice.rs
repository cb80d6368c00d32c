//! Says when answers are not kept.

use leptos::prelude::*;

use crate::app::{Keeping, State};
use crate::ui::Icon;

/// A notice with what it means; nothing when all is well.
#[component]
pub fn KeepingNotice() -> impl IntoView {
    let state = State::of_app();
    move || {
        let (title, meaning) = match state.keeping.get() {
            Keeping::Kept => return None,
            Keeping::PutAside => (
                "Your earlier answers could not be read.",
                "They are put aside on this device, unchanged. You can start afresh; new answers are saved as usual.",
            ),
            Keeping::Blocked => (
                "This browser won’t save your answers.",
                "The quiz works, but closing this page loses them. At the end, copy the link or save a file to keep your result.",
            ),
            Keeping::Full => (
                "There is no room left to save your answers.",
                "The quiz works, but closing this page loses them. At the end, copy the link or save a file to keep your result.",
            ),
            Keeping::NoPlaceAside => (
                "Three earlier states that could not be read lie here already.",
                "The quiz works, but nothing new is saved until they are gone. You can download and forget them under “Saved results”.",
            ),
            Keeping::Newer => (
                "A newer Bearings has saved answers here.",
                "They are left as they are. Load this page again to get the newer one. Until then, nothing you answer here is saved.",
            ),
        };
        Some(view! {
            <div class="notice" role="status"><Icon name="note"/><p><strong>{title}</strong>" "{meaning}</p></div>
        })
    }
}
