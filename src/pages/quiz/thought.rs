//! Careers that the reader had in mind before the quiz.

mod found;
mod noted;

use leptos::html::Input;
use leptos::prelude::*;

use crate::app::route::{Route, Step};
use crate::app::{Remote, State, load_catalog, load_titles};
use crate::i18n::thought as words;
use crate::instrument::Section;
use crate::onet::SocCode;
use crate::scoring::LEAST;
use crate::ui::Icon;
use found::Found;
use noted::Noted;

/// How many careers can be noted.
const MOST: usize = 5;

/// The search, what is noted, and the way on, which is the same with or without.
#[component]
pub fn ThoughtPage() -> impl IntoView {
    let state = State::of_app();
    let query = RwSignal::new(String::new());
    let said = RwSignal::new(String::new());
    let field = NodeRef::<Input>::new();
    let type_on = move || drop(field.get_untracked().map(|field| field.focus()));
    let note = move |(code, title): (SocCode, String)| {
        state.thought.update(|thought| thought.push(code));
        query.set(String::new());
        said.set(words::is_noted(&title, state.thought.with_untracked(Vec::len), MOST));
        type_on();
    };
    let drop_one = move |(code, title): (SocCode, String)| {
        state.thought.update(|thought| thought.retain(|other| *other != code));
        said.set(words::is_off(&title));
        type_on();
    };
    let full = move || state.thought.with(|thought| thought.len() >= MOST);
    view! {
        <main class="quiz">
            <div class="opening">
                <div class="flow">
                    <h1 tabindex="-1">{words::TITLE}</h1>
                    <p class="lead">{words::LEAD}</p>
                    <form class="field" role="search" on:submit=|event| event.prevent_default()>
                        <label for="thought">{words::SEARCH}</label>
                        <input id="thought" type="search" autocomplete="off" maxlength="80" node_ref=field prop:value=query
                            readonly=full on:input=move |event| { ask(state); query.set(event_target_value(&event)); }/>
                    </form>
                    <p class="status" role="status">{move || if full() { words::all_noted(&said.get()) } else { said.get() }}</p>
                    <Show when=move || !full()><Found query on_choose=note/></Show>
                    <Noted on_remove=drop_one/>
                    <p class="row">
                        <a class="button button--go" href=move || onward(state)>
                            {move || if state.thought.with(Vec::is_empty) { words::NOTHING_YET } else { words::GO_ON }}<Icon name="next"/>
                        </a>
                    </p>
                </div>
            </div>
        </main>
    }
}

/// Loads what the search needs; the titles once the occupations are here.
fn ask(state: State) {
    match state.catalog.get_untracked() {
        Remote::Ready(atlas) => load_titles(state, &atlas),
        Remote::Failed(_) => load_catalog(state),
        Remote::Loading => {}
    }
}

/// To the first section, back to a result that there is, or to where the quiz was left.
fn onward(state: State) -> String {
    let answered = state.answers.with(crate::answers::Answers::len);
    let route = match answered {
        0 => Route::Quiz(Step::Intro(Section::Interests)),
        LEAST.. => Route::Results,
        _ => Route::Quiz(Step::Resume),
    };
    route.href()
}
