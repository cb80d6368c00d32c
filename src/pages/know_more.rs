//! “Know more”: what a term means, opened in place.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::{Remote, State, load};
use crate::catalog::terms::{Term, Terms};
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
        load(state.terms, Terms::PATH.to_owned(), Terms::parse);
    };
    let meaning = move || match state.terms.get(Terms::PATH) {
        Remote::Loading => view! { <p class="quiet">"Loading."</p> }.into_any(),
        Remote::Failed(why) => {
            view! { <p>{why}" Close and open this again to try once more."</p> }.into_any()
        }
        Remote::Ready(terms) => match terms.find(&id) {
            Some(term) => explained(term).into_any(),
            None => view! { <p>"Nothing has been written about this yet."</p> }.into_any(),
        },
    };
    view! {
        <details class="know" on:toggle=look>
            <summary>"Know more"</summary>
            {move || open.get().then(&meaning)}
        </details>
    }
}

fn explained(term: &Term) -> impl IntoView + use<> {
    view! {
        <p>{term.means.clone()}</p>
        <p><b>"For example: "</b>{term.example.clone()}</p>
        <p><b>"Little of it: "</b>{term.low.clone()}</p>
        <p><b>"A lot of it: "</b>{term.high.clone()}</p>
    }
}

/// Hands “Know more” to a list of ratings.
#[must_use]
pub fn know() -> Option<Know> {
    Some(Arc::new(|id: &str| view! { <KnowMore id=id.to_owned()/> }.into_any()))
}
