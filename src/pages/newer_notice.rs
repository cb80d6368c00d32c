//! Says that a newer version of the site lies ready.

use leptos::prelude::*;

use crate::app::route::Route;
use crate::app::{State, offline};
use crate::i18n::offline as words;

/// A quiet line below the page with a button; nothing while somebody answers questions.
#[component]
pub fn NewerNotice() -> impl IntoView {
    let state = State::of_app();
    let newer = state.offline.newer;
    let shown = move || newer.get() && state.route.with(|route| !matches!(route, Route::Quiz(_)));
    view! {
        <div role="status">
            <Show when=shown>
                <div class="newer">
                    <p>{words::NEWER}</p>
                    <button class="button" type="button" on:click=|_| offline::use_newer()>{words::USE_IT}</button>
                    <button class="button button--plain" type="button" on:click=move |_| newer.set(false)>{words::LATER}</button>
                </div>
            </Show>
        </div>
    }
}
