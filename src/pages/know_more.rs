//! “Know more”: what a term means, opened in place.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::{Remote, State, load};
use crate::catalog::terms::{Term, Terms};
use crate::i18n::{know as words, site};
use crate::language::Language;
use crate::ui::Know;

/// What a term means, loaded when it is first asked for.
#[component]
pub fn KnowMore(
    /// The term: an element's id, a characteristic's key or a word of the trade.
    id: String,
) -> impl IntoView {
    let state = State::of_app();
    let open = RwSignal::new(false);
    let look = move |_| {
        open.set(true);
        load(state.library().terms, Terms::path(Language::BUILT), Terms::parse);
    };
    let meaning = move || match state.library().terms.get(&Terms::path(Language::BUILT)) {
        Remote::Loading => view! { <p class="quiet">{site::LOADING}</p> }.into_any(),
        Remote::Failed(why) => view! { <p>{words::once_more(&why)}</p> }.into_any(),
        Remote::Ready(terms) => match terms.find(&id) {
            Some(term) => explained(term).into_any(),
            None => view! { <p>{words::NOT_WRITTEN}</p> }.into_any(),
        },
    };
    view! {
        <details class="know" on:toggle=look>
            <summary>{words::KNOW_MORE}</summary>
            {move || open.get().then(&meaning)}
        </details>
    }
}

fn explained(term: &Term) -> impl IntoView + use<> {
    view! {
        <p>{term.means.clone()}</p>
        <p><b>{words::EXAMPLE}</b>{term.example.clone()}</p>
        <p><b>{words::LITTLE}</b>{term.low.clone()}</p>
        <p><b>{words::LOT}</b>{term.high.clone()}</p>
    }
}

/// Hands “Know more” to a list of ratings.
#[must_use]
pub fn know() -> Option<Know> {
    Some(Arc::new(|id: &str| view! { <KnowMore id=id.to_owned()/> }.into_any()))
}
