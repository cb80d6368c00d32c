//! From a result back into the quiz: a longer form, or one section again.

use leptos::prelude::*;

use super::go;
use crate::app::route::{Route, Step};
use crate::app::{State, asking};
use crate::i18n::quiz as words;
use crate::instrument::Section;
use crate::ui::Icon;

/// Goes on to the next longer form with every answer kept; nothing after the longest.
#[component]
pub fn GoOn() -> impl IntoView {
    let state = State::of_app();
    move || {
        let next = state.form.get().next()?;
        state.answers.track();
        let more = state.open(next);
        let on = move |_| {
            asking::choose(state, next);
            go(&asking::resume(state));
        };
        (more > 0).then(|| {
            view! {
                <button class="button" type="button" on:click=on>
                    <Icon name="next"/>{words::go_on_to(next, more)}
                </button>
            }
        })
    }
}

/// The openings of the sections that have answers, to look at them again.
#[component]
pub fn RedoSections() -> impl IntoView {
    let state = State::of_app();
    let links = move || {
        let answered = |section: &Section| {
            state.answers.with(|answers| {
                state.with_items(|items| {
                    items.iter().any(|item| item.section == *section && answers.get(item.id).is_some())
                })
            })
        };
        let links = Section::ALL.into_iter().filter(answered).map(|section| {
            let href = Route::Quiz(Step::Intro(section)).href();
            view! { <a class="button button--plain" href=href>{words::redo(section)}</a> }
        });
        links.collect::<Vec<_>>()
    };
    view! { <p class="row">{links}</p> }
}
