//! The career in words.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::State;
use crate::catalog::career::CareerGroup;
use crate::catalog::text::{CareerText, TextFile};
use crate::i18n::career as words;
use crate::language::Language;
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
            <h2 id="about">{words::ABOUT}</h2>
            {text_part(code, |text| {
                let tasks: Vec<_> = text.tasks.iter().map(|task| view! { <li>{task.clone()}</li> }).collect();
                view! {
                    <p>{text.about.clone()}</p>
                    <h3>{words::TASKS}</h3>
                    <ul class="points">{tasks}</ul>
                    <h3>{words::YOU_MIGHT_LIKE}</h3>
                    <p>{words::you_might_like(&text.like)}</p>
                }
                .into_any()
            })}
        </section>
    }
}

/// A part of the career's text, once it is here.
pub fn text_part(code: SocCode, draw: impl Fn(&CareerText) -> AnyView + Send + 'static) -> impl IntoView {
    let state = State::of_app();
    let path = TextFile::path(Language::BUILT, CareerGroup::of(code));
    let draw = move |file: Arc<TextFile>| match file.find(code) {
        Some(text) => draw(text),
        None => view! { <p class="quiet">{words::NO_TEXT}</p> }.into_any(),
    };
    view! { <Part files=state.library().texts path parse=TextFile::parse draw/> }
}
