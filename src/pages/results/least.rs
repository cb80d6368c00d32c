//! The careers that fit least, for whoever would like to know.

use leptos::prelude::*;

use super::ranking::Ranking;
use super::why::main_reason_against;
use crate::app::State;
use crate::app::route::Route;
use crate::i18n::results as words;

/// How many are shown.
const LEAST: usize = 10;

/// Closed until somebody asks.
#[component]
pub fn LeastFitting(
    /// The list.
    ranking: Ranking,
) -> impl IntoView {
    let bank = State::of_app().bank;
    let open = RwSignal::new(false);
    let lines = move || {
        let worked = ranking.worked.get();
        let line = |occupation: usize| {
            let found = worked.atlas.catalog.occupations().get(occupation)?;
            let why = bank.with_value(|bank| main_reason_against(bank, &worked, occupation));
            let (href, title) = (Route::Career(found.code).href(), found.title.clone());
            Some(view! { <li><a href=href><b>{title}</b><span>{why}</span></a></li> })
        };
        let last = worked.places.iter().rev().take(LEAST);
        last.filter_map(|place| line(place.occupation)).collect_view()
    };
    view! {
        <section class="block" aria-labelledby="least">
            <h2 id="least">{words::LEAST}</h2>
            <details class="why" on:toggle=move |_| open.set(true)>
                <summary>{words::LEAST_OPEN}</summary>
                <p>{words::LEAST_LEAD}</p>
                <ul class="hits">{move || open.get().then(lines)}</ul>
            </details>
        </section>
    }
}
