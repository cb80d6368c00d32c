//! Careers that the reader already had in mind, beside what the quiz says.

use leptos::prelude::*;

use super::place::PlaceLine;
use super::ranking::Ranking;
use crate::app::State;
use crate::app::route::{Route, Step};
use crate::i18n::results as words;

/// Each with its place and its reasons; nothing when there are none.
#[component]
pub fn AlreadyThought(
    /// The list.
    ranking: Ranking,
) -> impl IntoView {
    let thought = State::of_app().thought;
    let careers = Memo::new(move |_| {
        let worked = ranking.worked.get();
        thought.with(|thought| {
            thought.iter().filter_map(|code| worked.atlas.catalog.find(*code)).collect::<Vec<_>>()
        })
    });
    let line = move |occupation: usize| view! { <li class="place"><PlaceLine ranking occupation/></li> };
    view! {
        <Show when=move || !careers.read().is_empty() fallback=add>
            <section class="block" aria-labelledby="thought">
                <h2 id="thought">{words::THOUGHT}</h2>
                <p>
                    {move || words::thought(careers.read().len())}
                    {words::THOUGHT_COUNTS}
                </p>
                <ul class="places">{move || careers.get().into_iter().map(line).collect_view()}</ul>
                <p class="row"><a class="button button--plain" href=Route::Quiz(Step::Thought).href()>{words::THOUGHT_CHANGE}</a></p>
            </section>
        </Show>
    }
}

fn add() -> impl IntoView {
    view! {
        <p class="block">
            {words::THOUGHT_ASK}
            <a href=Route::Quiz(Step::Thought).href()>{words::THOUGHT_ADD}</a>"."
        </p>
    }
}
