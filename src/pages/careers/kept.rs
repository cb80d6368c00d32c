//! Careers that the reader has kept for later.

use std::sync::Arc;

use leptos::prelude::*;

use super::line::CareerLine;
use crate::app::route::{MOST_COMPARED, Route};
use crate::app::{Atlas, State};
use crate::i18n::careers as words;
use crate::onet::SocCode;

/// The kept careers and the way to compare the latest of them; nothing when none is kept.
#[component]
pub fn Kept(
    /// All occupations.
    atlas: Arc<Atlas>,
) -> impl IntoView {
    let kept = State::of_app().library().choices.kept;
    move || {
        let codes = kept.get();
        let atlas = atlas.clone();
        let latest: Vec<SocCode> = codes.iter().rev().take(MOST_COMPARED).copied().collect();
        let compare = (latest.len() > 1).then(|| {
            let compare = words::compare(latest.len());
            view! { <p><a class="button" href=Route::Compare(latest).href()>{compare}</a></p> }
        });
        let lines: Vec<_> = codes
            .iter()
            .filter_map(|code| atlas.catalog.find(*code))
            .map(|at| view! { <CareerLine atlas=atlas.clone() at matched=None/> })
            .collect();
        (!codes.is_empty()).then(|| {
            view! {
                <section class="block" aria-labelledby="kept">
                    <h2 id="kept">{words::KEPT}</h2>
                    <ul class="hits">{lines}</ul>
                    {compare}
                </section>
            }
        })
    }
}
