//! The career in words.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::State;
use crate::catalog::career::CareerGroup;
use crate::catalog::text::{CareerText, TextFile};
use crate::onet::SocCode;
use crate::pages::Part;

/// What the person does and for whom.
#[component]
pub fn Snapshot(
    /// Which career.
    code: SocCode,
) -> impl IntoView {
    text_part(code, |text| view! { <p class="lead">{text.snapshot.clone()}</p> }.into_any())
}

/// The day, typical tasks and whom it suits.
#[component]
pub fn About(
    /// Which career.
    code: SocCode,
) -> impl IntoView {
    view! {
        <section class="block" aria-labelledby="about">
            <h2 id="about">"About"</h2>
            {text_part(code, |text| {
                let tasks: Vec<_> = text.tasks.iter().map(|task| view! { <li>{task.clone()}</li> }).collect();
                view! {
                    <p>{text.about.clone()}</p>
                    <h3>"Typical tasks"</h3>
                    <ul class="points">{tasks}</ul>
                    <h3>"You might like this if"</h3>
                    <p>{capital(&text.like)}</p>
                }
                .into_any()
            })}
        </section>
    }
}

/// A part of the career's text, once it is here.
pub fn text_part(code: SocCode, draw: fn(&CareerText) -> AnyView) -> impl IntoView {
    let state = State::of_app();
    let path = TextFile::path(CareerGroup::of(code));
    let draw = move |file: Arc<TextFile>| match file.find(code) {
        Some(text) => draw(text),
        None => view! { <p class="quiet">"Nothing has been written about this career yet."</p> }.into_any(),
    };
    view! { <Part files=state.texts path parse=TextFile::parse draw/> }
}

fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
