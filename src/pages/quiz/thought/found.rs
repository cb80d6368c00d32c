//! Careers that a search has found, each ready to be noted.

use leptos::prelude::*;

use super::search::ask;
use crate::app::{Remote, State};
use crate::i18n::thought as words;
use crate::onet::SocCode;

/// How many careers are offered.
const OFFERED: usize = 6;

/// A button for each career that the words may mean, without those that are noted.
#[component]
pub fn Found(
    /// What is typed.
    query: RwSignal<String>,
    /// Called with the career to note.
    #[prop(into)]
    on_choose: Callback<(SocCode, String)>,
) -> impl IntoView {
    let state = State::of_app();
    let typed = Memo::new(move |_| query.with(|query| query.trim().to_owned()));
    let found = Memo::new(move |_| {
        state.library().titles.arrived.track();
        match state.catalog.get() {
            Remote::Ready(_) if !typed.with(String::is_empty) => find(state, &typed.get()),
            _ => Vec::new(),
        }
    });
    // Words typed before the occupations had arrived are looked up when they have.
    Effect::new(move || {
        if matches!(state.catalog.get(), Remote::Ready(_)) && !typed.with_untracked(String::is_empty) {
            ask(state);
        }
    });
    view! {
        <p class="status" role="status">{move || if typed.with(String::is_empty) { String::new() } else { status(state, &typed.get(), found.with(Vec::len)) }}</p>
        <Show when=move || failed(state)>
            <p class="row"><button class="button" type="button" on:click=move |_| ask(state)>{words::TRY_AGAIN}</button></p>
        </Show>
        <ul class="picks">
            <For each=move || found.get() key=|(code, _)| *code let:pick>
                <li><button class="button" type="button" on:click={
                    let pick = pick.clone();
                    move |_| on_choose.run(pick.clone())
                }>{words::note(&pick.1)}</button></li>
            </For>
        </ul>
    }
}

fn find(state: State, query: &str) -> Vec<(SocCode, String)> {
    let Remote::Ready(atlas) = state.catalog.get_untracked() else { return Vec::new() };
    let noted = state.thought.get();
    let hits = state.library().titles.index.with_value(|index| {
        index.as_ref().map(|index| index.search(&atlas.catalog, query, OFFERED + noted.len()))
    });
    let occupations = atlas.catalog.occupations();
    let careers = hits.unwrap_or_default().into_iter().filter_map(|hit| occupations.get(hit.occupation));
    let open = careers.filter(|it| !noted.contains(&it.code)).map(|it| (it.code, it.title.clone()));
    open.take(OFFERED).collect()
}

fn failed(state: State) -> bool {
    matches!(state.catalog.get(), Remote::Failed(_)) || state.library().titles.arrived.get().lacks_some()
}

fn status(state: State, typed: &str, found: usize) -> String {
    let arrived = state.library().titles.arrived.get();
    let on_the_way = arrived.here + arrived.failed < arrived.asked;
    match found {
        0 if failed(state) => words::NO_CAREERS.to_owned(),
        0 if on_the_way || matches!(state.catalog.get(), Remote::Loading) => words::LOOKING.to_owned(),
        count => words::found(typed, count),
    }
}
