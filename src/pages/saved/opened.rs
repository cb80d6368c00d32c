//! What stands above a saved result that is opened.

use leptos::prelude::*;

use crate::app::State;
use crate::app::route::{Route, Shelf};
use crate::i18n::saved as words;
use crate::ui::Icon;

/// Which result it is, and the way back; the present answers stay as they are.
#[component]
pub fn OpenedNotice() -> impl IntoView {
    let state = State::of_app();
    let Route::Saved(Shelf::One(id)) = state.route.get_untracked() else { return ().into_any() };
    let named = state
        .library()
        .results
        .with_untracked(|all| all.iter().find(|it| it.id() == id).map(|it| words::opened(&it.name, it.date)));
    view! {
        <div class="notice">
            <Icon name="note"/>
            <p><strong>{named}</strong>" "{words::UNTOUCHED}</p>
            <p class="row">
                <a href=Route::Saved(Shelf::All).href()>{words::ALL_SAVED}</a>
                <a href=Route::Results.href()>{words::TO_PRESENT}</a>
            </p>
        </div>
    }
    .into_any()
}
