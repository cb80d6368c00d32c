//! Keeping a career for later.

use leptos::prelude::*;

use crate::app::State;
use crate::app::route::{MOST_COMPARED, Route};
use crate::i18n::career as words;
use crate::onet::SocCode;

/// A button that keeps or lets go, and the way to compare what is kept.
#[component]
pub fn KeepCareer(
    /// Which career.
    code: SocCode,
) -> impl IntoView {
    let kept = State::of_app().library().choices.kept;
    let is_kept = Memo::new(move |_| kept.with(|kept| kept.contains(&code)));
    let toggle = move |_| {
        kept.update(|kept| match kept.iter().position(|it| *it == code) {
            Some(at) => drop(kept.remove(at)),
            None => kept.push(code),
        });
    };
    let compare = move || {
        let codes: Vec<SocCode> = kept.with(|kept| kept.iter().rev().take(MOST_COMPARED).copied().collect());
        (codes.len() > 1).then(|| {
            let compare = words::compare_kept(codes.len());
            view! { <a class="button button--plain" href=Route::Compare(codes).href()>{compare}</a> }
        })
    };
    view! {
        <p class="row">
            <button class="button" type="button" aria-pressed=move || is_kept.get().to_string() on:click=toggle>
                {move || if is_kept.get() { words::KEPT } else { words::KEEP }}
            </button>
            {compare}
        </p>
    }
}
