//! The filter by working conditions.

use leptos::prelude::*;

use super::arrived::load_conditions;
use crate::app::{Remote, State};
use crate::catalog::conditions::CONDITIONS;
use crate::i18n;
use crate::ui::{Icon, Ticks};

/// A closed group of checkboxes, one for each condition; what they look into is loaded when it opens.
#[component]
pub fn AvoidConditions(
    /// How many occupations there are.
    occupations: usize,
) -> impl IntoView {
    let state = State::of_app();
    let filters = state.filters;
    let names = CONDITIONS.iter().map(|(_, words)| capital(words)).collect();
    let ticked = Signal::derive(move || {
        filters.with(|it| (0..CONDITIONS.len()).map(|at| it.avoid.contains(&at)).collect())
    });
    let tick = move |(at, now): (usize, bool)| {
        filters.update(|it| {
            let _ = if now { it.avoid.insert(at) } else { it.avoid.remove(&at) };
        });
    };
    let count = move || filters.with(|it| it.avoid.len());
    let failed = move || match state.conditions.get() {
        Some(Remote::Failed(why)) => Some(view! {
            <p class="row" role="alert">
                {format!("{why} Until they are here, this filter leaves nothing out.")}
                <button class="button" type="button" on:click=move |_| load_conditions(state, occupations)>
                    <Icon name="redo"/>"Try again"
                </button>
            </p>
        }),
        Some(Remote::Loading | Remote::Ready(_)) | None => None,
    };
    view! {
        <details class="more tune__part" on:toggle=move |_| load_conditions(state, occupations)>
            <summary>"I would rather avoid"<span class="tune__count">{move || i18n::chosen(count(), "nothing")}</span></summary>
            <p class="small quiet">
                "Leaves out careers where this comes up every week or more, or takes up more than half the time. The figures are averages from 2014 and earlier, and single workplaces differ."
            </p>
            {failed}
            <Ticks legend="I would rather avoid" names ticked on_tick=tick/>
        </details>
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
