//! The answers of a question that has a word for each.

use leptos::prelude::*;

use crate::instrument::Response;

/// Five buttons; one tap answers.
#[component]
pub fn AnswerButtons(
    /// What the answers say, lowest first.
    labels: &'static [&'static str],
    /// The answer given before, if any.
    given: Option<Response>,
    /// Called with the answer.
    #[prop(into)]
    on_answer: Callback<Response>,
) -> impl IntoView {
    let buttons = (1..).zip(labels).filter_map(|(point, label)| Some((Response::new(point)?, *label))).map(
        move |(response, label)| {
            let pressed = if given == Some(response) { "true" } else { "false" };
            let point = response.point();
            view! {
                <button
                    class="answer"
                    type="button"
                    aria-pressed=pressed
                    on:click=move |event| {
                        // The second half of a double click would answer the question that has come in its place.
                        if event.detail() < 2 {
                            on_answer.run(response);
                        }
                    }
                >
                    <svg aria-hidden="true"><use_ href=format!("#ring-{point}")></use_></svg>
                    <span>{label}</span>
                    <kbd aria-hidden="true">{point}</kbd>
                </button>
            }
        },
    );
    view! { <div class="answers">{buttons.collect_view()}</div> }
}
