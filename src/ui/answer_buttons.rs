//! The answers of a question that has a word for each.

use leptos::prelude::*;

use super::meant;
use crate::instrument::Response;

/// Five buttons, named by what the answers say, lowest first; one tap answers.
pub fn answer_buttons(
    labels: &'static [&'static str],
    given: Option<Response>,
    on_answer: impl Fn(Response) + Copy + 'static,
) -> AnyView {
    let button = |(response, label): (Response, &'static str)| {
        let pressed = if given == Some(response) { "true" } else { "false" };
        let point = response.point();
        view! {
            <button
                class="answer"
                type="button"
                aria-pressed=pressed
                on:click=meant(move || on_answer(response))
            >
                <svg aria-hidden="true"><use_ href=format!("#ring-{point}")></use_></svg>
                <span>{label}</span>
                <kbd aria-hidden="true">{point.to_string()}</kbd>
            </button>
        }
        .into_any()
    };
    let answers = (1..).zip(labels).filter_map(|(point, label)| Some((Response::new(point)?, *label)));
    let buttons: Vec<AnyView> = answers.map(button).collect();
    view! { <div class="answers">{buttons}</div> }.into_any()
}
