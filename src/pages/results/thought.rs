//! Careers that the reader already had in mind, beside what the quiz says.

use leptos::prelude::*;

use super::place::PlaceLine;
use super::ranking::Ranking;
use crate::app::State;
use crate::app::route::{Route, Step};

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
                <h2 id="thought">"What you had in mind"</h2>
                <p>
                    {move || lead(careers.read().len())}
                    " Your own idea counts at least as much as a quiz: you know things about yourself that no question asks."
                </p>
                <ul class="places">{move || careers.get().into_iter().map(line).collect_view()}</ul>
                <p class="row"><a class="button button--plain" href=Route::Quiz(Step::Thought).href()>"Change these"</a></p>
            </section>
        </Show>
    }
}

fn add() -> impl IntoView {
    view! {
        <p class="block">
            "Did you have a career in mind before the quiz? "
            <a href=Route::Quiz(Step::Thought).href()>"Add it, to see where it stands"</a>"."
        </p>
    }
}

fn lead(count: usize) -> String {
    match count {
        1 => "You had one career in mind. Here is where your answers put it.".to_owned(),
        count => format!("You had {count} careers in mind. Here is where your answers put them."),
    }
}
