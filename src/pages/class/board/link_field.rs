//! Which class the board is of.

use leptos::prelude::*;

use super::class_of;
use super::desk::Desk;
use crate::i18n::class as words;

/// A field for the class link, while the address does not say it.
#[component]
pub fn LinkField(
    /// The desk.
    desk: Desk,
) -> impl IntoView {
    let typed = move |event| {
        let text = event_target_value(&event);
        desk.class.set(class_of(&text));
        if desk.summary.with_untracked(Option::is_some) {
            desk.tell();
        }
    };
    let known = desk.class.with_untracked(Option::is_some);
    (!known).then(|| view! {
        <section class="block board__link">
            <p class="field">
                <label for="board-link">{words::BOARD_LINK}</label>
                <input id="board-link" type="text" autocomplete="off" spellcheck="false" aria-describedby="board-link-hint" on:input=typed/>
            </p>
            <p class="small quiet" id="board-link-hint">{words::BOARD_LINK_HINT}</p>
        </section>
    })
}
