//! The answers of a question that has words for them.

use leptos::prelude::*;

use super::meant;
use crate::i18n;
use crate::instrument::{Response, Section};

/// Buttons named by what the answers say, lowest first; one tap answers.
///
/// There are five words; where a section has places between them, a ring on the seam stands for each.
pub fn answer_buttons(
    section: Section,
    given: Option<Response>,
    on_answer: impl Fn(Response) + Copy + 'static,
) -> AnyView {
    let mut word = 0;
    let answers = Response::all(section.points()).zip(i18n::answer_labels(section));
    let buttons: Vec<AnyView> = answers
        .map(|(response, label)| {
            let between = section.is_between(response);
            let key = if between { String::new() } else { (1 + word).to_string() };
            let (class, ring, name) = if between {
                ("answer answer--between", "#ring-half".to_owned(), "visually-hidden tip")
            } else {
                word += 1;
                ("answer", format!("#ring-{word}"), "")
            };
            let pressed = if given == Some(response) { "true" } else { "false" };
            view! {
                <button class=class type="button" aria-pressed=pressed on:click=meant(move || on_answer(response))>
                    <svg aria-hidden="true"><use_ href=ring></use_></svg>
                    <span class=name>{*label}</span>
                    <kbd aria-hidden="true">{key}</kbd>
                </button>
            }
            .into_any()
        })
        .collect();
    let class = if buttons.len() > word { "answers answers--half" } else { "answers" };
    view! { <div class=class>{buttons}</div> }.into_any()
}
