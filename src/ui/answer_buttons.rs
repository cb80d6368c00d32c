//! The answers of a question.

use leptos::prelude::*;

use crate::i18n;
use crate::instrument::Response;

/// Five or nine buttons; one tap answers.
#[component]
pub fn AnswerButtons(
    /// What the answers say, lowest first; empty for a point between two that have a word.
    labels: &'static [&'static str],
    /// The answer given before, if any.
    given: Option<Response>,
    /// Called with the answer.
    #[prop(into)]
    on_answer: Callback<Response>,
) -> impl IntoView {
    let by_words = labels.iter().all(|label| !label.is_empty());
    let buttons = (1..).zip(labels).filter_map(|(point, label)| Some((Response::new(point)?, *label))).map(
        move |(response, label)| {
            let pressed = if given == Some(response) { "true" } else { "false" };
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
                    {if by_words { worded(response, label).into_any() } else { numbered(labels, response, label).into_any() }}
                </button>
            }
        },
    );
    view! { <div class=if by_words { "answers" } else { "answers answers--nine" }>{buttons.collect_view()}</div> }
}

/// An answer that is a word, with the key that gives it.
fn worded(response: Response, label: &'static str) -> impl IntoView {
    let point = response.point();
    view! {
        <svg aria-hidden="true"><use_ href=format!("#ring-{point}")></use_></svg>
        <span>{label}</span>
        <kbd aria-hidden="true">{point}</kbd>
    }
}

/// An answer that is a number, with its word below, or between which words it lies.
fn numbered(labels: &[&str], response: Response, label: &'static str) -> impl IntoView {
    let between = i18n::between(labels, response).filter(|_| label.is_empty());
    view! {
        <b class="num">{response.point()}</b>
        {match between {
            Some(between) => view! { <span class="visually-hidden">{between}</span> }.into_any(),
            None => view! { <span>{label}</span> }.into_any(),
        }}
    }
}
