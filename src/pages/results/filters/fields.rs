//! The filter by field: SOC major groups, several at once.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::{Atlas, State};
use crate::i18n::{self, results as words};
use crate::ui::Ticks;

/// A closed group of checkboxes, one for each field.
#[component]
pub fn Fields(
    /// The occupations.
    atlas: Arc<Atlas>,
) -> impl IntoView {
    let filters = State::of_app().library().filters;
    let mut groups: Vec<u32> = atlas.catalog.occupations().iter().map(|it| it.code.major_group()).collect();
    groups.dedup();
    let names = groups.iter().map(|group| i18n::field_name(*group).to_owned()).collect();
    let groups = StoredValue::new(groups);
    let ticked = Signal::derive(move || {
        filters.with(|it| {
            groups.with_value(|groups| groups.iter().map(|group| it.fields.contains(group)).collect())
        })
    });
    let tick = move |(at, now): (usize, bool)| {
        let Some(group) = groups.with_value(|groups| groups.get(at).copied()) else { return };
        filters.update(|it| {
            let _ = if now { it.fields.insert(group) } else { it.fields.remove(&group) };
        });
    };
    let count = move || filters.with(|it| it.fields.len());
    view! {
        <details class="more tune__part">
            <summary>{words::FIELDS}<span class="tune__count">{move || i18n::chosen(count(), words::ALL_FIELDS)}</span></summary>
            <Ticks legend=words::FIELDS names ticked on_tick=tick/>
        </details>
    }
}
