//! Deleting every saved result after a second tap.

use leptos::html::Button;
use leptos::prelude::*;

use super::{LIST, focus};
use crate::app::State;
use crate::i18n::saved as words;
use crate::ui::meant;

/// Asks once and says what goes.
#[component]
pub fn DeleteAll(
    /// What has just been done.
    said: RwSignal<String>,
) -> impl IntoView {
    let results = State::of_app().library().results;
    let asked = RwSignal::new(false);
    let first = NodeRef::<Button>::new();
    let count = move || results.with(Vec::len);
    let delete = move || {
        if asked.get_untracked() {
            results.set(Vec::new());
            said.set(words::ALL_DELETED.to_owned());
            focus(LIST);
        } else {
            asked.set(true);
        }
    };
    let keep = move |_| {
        asked.set(false);
        // The button that was tapped goes away: the focus must not fall with it.
        if let Some(button) = first.get_untracked() {
            let _ = button.focus();
        }
    };
    view! {
        <p role="status">{move || asked.get().then(|| words::delete_all_means(count()))}</p>
        <p class="row">
            <button class="button button--plain" type="button" node_ref=first on:click=meant(delete)>
                {move || if asked.get() { words::yes_delete_all(count()) } else { words::DELETE_ALL.to_owned() }}
            </button>
            <Show when=move || asked.get()>
                <button class="button button--plain" type="button" on:click=keep>{words::NO_KEEP_ALL}</button>
            </Show>
        </p>
    }
}
