//! What the search before the quiz has found, and what is noted.

use leptos::prelude::*;

use super::found::Found;
use super::noted::Noted;
use super::{FIELD, MOST};
use crate::app::{Remote, State, load_catalog, load_titles};
use crate::i18n::thought as words;
use crate::onet::SocCode;
use crate::platform::page;

/// Follows what is typed.
#[component]
pub fn ThoughtSearch(
    /// What is typed.
    query: RwSignal<String>,
) -> impl IntoView {
    let state = State::of_app();
    let said = RwSignal::new(String::new());
    let note = move |(code, title): (SocCode, String)| {
        state.thought.update(|thought| thought.push(code));
        query.set(String::new());
        said.set(words::is_noted(&title, state.thought.with_untracked(Vec::len), MOST));
        page::focus(FIELD);
    };
    let drop_one = move |(code, title): (SocCode, String)| {
        state.thought.update(|thought| thought.retain(|other| *other != code));
        said.set(words::is_off(&title));
        page::focus(FIELD);
    };
    let full = move || state.thought.with(|thought| thought.len() >= MOST);
    Effect::new(move || {
        if !query.with(String::is_empty) {
            ask(state);
        }
    });
    view! {
        <p class="status" role="status">{move || if full() { words::all_noted(&said.get()) } else { said.get() }}</p>
        <Show when=move || !full()><Found query on_choose=note/></Show>
        <Noted on_remove=drop_one/>
    }
}

/// Loads what the search needs; the titles once the occupations are here.
pub fn ask(state: State) {
    match state.catalog.get_untracked() {
        Remote::Ready(atlas) => load_titles(state, &atlas),
        Remote::Failed(_) => load_catalog(state),
        Remote::Loading => {}
    }
}
