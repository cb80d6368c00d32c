//! What a search has found.

use std::sync::Arc;

use leptos::prelude::*;

use super::line::CareerLine;
use crate::app::{Atlas, State, load_titles};
use crate::catalog::Catalog;
use crate::catalog::search::Hit;
use crate::i18n::careers as words;

/// How many careers a search shows.
const MOST: usize = 30;

/// The careers that a query may mean; the list grows as titles arrive.
#[component]
pub fn Hits(
    /// All occupations.
    atlas: Arc<Atlas>,
    /// What was typed.
    query: String,
) -> impl IntoView {
    let state = State::of_app();
    let said = query.clone();
    let found = {
        let atlas = atlas.clone();
        Memo::new(move |_| {
            state.library().titles.arrived.track();
            let search = |index: &Option<_>| index.as_ref().map(|index| find(index, &atlas.catalog, &query));
            state.library().titles.index.with_value(search).unwrap_or_default()
        })
    };
    let retry = {
        let atlas = atlas.clone();
        move |_| load_titles(state, &atlas)
    };
    let arrived = state.library().titles.arrived;
    view! {
        <p class="status" role="status">
            {move || match found.with(Vec::len) {
                0 if arrived.get().here + arrived.get().failed < arrived.get().asked => words::LOOKING.to_owned(),
                0 => words::none_found(&said),
                MOST => words::closest(MOST),
                count => words::found(count),
            }}
        </p>
        <Show when=move || arrived.get().lacks_some()>
            <p class="row">
                {words::SOME_MISSING}
                <button class="button" type="button" on:click=retry.clone()>{words::TRY_AGAIN}</button>
            </p>
        </Show>
        <ul class="hits">
            <For each=move || found.get() key=|hit| (hit.occupation, hit.matched.clone()) let:hit><CareerLine atlas=atlas.clone() at=hit.occupation matched=hit.matched/></For>
        </ul>
    }
}

fn find(index: &crate::catalog::search::SearchIndex, catalog: &Catalog, query: &str) -> Vec<Hit> {
    index.search(catalog, query, MOST)
}
