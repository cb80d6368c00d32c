//! The filter by working conditions.

use leptos::prelude::*;

use super::arrived::load_conditions;
use crate::app::{Remote, State};
use crate::catalog::conditions::CONDITIONS;
use crate::i18n::{self, names, results as words};
use crate::ui::{Icon, Ticks};

/// A closed group of checkboxes, one for each condition; what they look into is loaded when it opens.
#[component]
pub fn AvoidConditions(
    /// How many occupations there are.
    occupations: usize,
) -> impl IntoView {
    let state = State::of_app();
    let filters = state.library().filters;
    let names =
        CONDITIONS.iter().map(|(id, condition)| words::condition(names::condition(id, condition))).collect();
    let ticked = Signal::derive(move || {
        filters.with(|it| (0..CONDITIONS.len()).map(|at| it.avoid.contains(&at)).collect())
    });
    let tick = move |(at, now): (usize, bool)| {
        filters.update(|it| {
            let _ = if now { it.avoid.insert(at) } else { it.avoid.remove(&at) };
        });
    };
    let count = move || filters.with(|it| it.avoid.len());
    let failed = move || match state.library().conditions.get() {
        Some(Remote::Failed(why)) => Some(view! {
            <p class="row" role="alert">
                {words::avoids_nothing(&why)}
                <button class="button" type="button" on:click=move |_| load_conditions(state, occupations)>
                    <Icon name="redo"/>{words::TRY_AGAIN}
                </button>
            </p>
        }),
        Some(Remote::Loading | Remote::Ready(_)) | None => None,
    };
    view! {
        <details class="more tune__part" on:toggle=move |_| load_conditions(state, occupations)>
            <summary>{words::AVOID}<span class="tune__count">{move || i18n::chosen(count(), words::AVOID_NOTHING)}</span></summary>
            <p class="small quiet">{words::AVOID_LEAD}</p>
            {failed}
            <Ticks legend=words::AVOID names ticked on_tick=tick/>
        </details>
    }
}
