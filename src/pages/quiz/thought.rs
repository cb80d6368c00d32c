//! Careers that the reader had in mind before the quiz.

mod found;
mod noted;
mod search;

use leptos::prelude::*;

use crate::app::route::{Route, Step};
use crate::app::{State, thought_search};
use crate::i18n::thought as words;
use crate::instrument::Section;
use crate::scoring::LEAST;
use crate::ui::Icon;
pub use search::ThoughtSearch;

/// How many careers can be noted.
const MOST: usize = 5;

/// The id of the field.
const FIELD: &str = "thought";

/// The search, what is noted, and the way on, which is the same with or without.
pub fn thought_page(state: State) -> AnyView {
    let query = RwSignal::new(String::new());
    let none = move || state.thought.with(Vec::is_empty);
    let full = move || state.thought.with(|thought| thought.len() >= MOST);
    // Who notes nothing needs no search.
    let wanted = Memo::new(move |wanted: Option<&bool>| {
        wanted.is_some_and(|wanted| *wanted) || !none() || query.with(|query| !query.is_empty())
    });
    let search = move || wanted.get().then(|| thought_search(state, query));
    view! {
        <main class="quiz">
            <div class="opening">
                <div class="flow">
                    <h1 tabindex="-1">{words::TITLE}</h1>
                    <p class="lead">{words::LEAD}</p>
                    <form class="field" role="search" on:submit=|event| event.prevent_default()>
                        <label for=FIELD>{words::SEARCH}</label>
                        <input id=FIELD type="search" autocomplete="off" maxlength="80" prop:value=query
                            readonly=full on:input=move |event| query.set(event_target_value(&event))/>
                    </form>
                    {search}
                    <p class="row">
                        <a class="button button--go" href=move || onward(state)>
                            {move || if none() { words::NOTHING_YET } else { words::GO_ON }}<Icon name="next"/>
                        </a>
                    </p>
                </div>
            </div>
        </main>
    }
    .into_any()
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
