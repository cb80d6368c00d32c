//! The teacher's own question.

use leptos::prelude::*;

use crate::class::{ANSWERS, ClassLink, MOST_ANSWER, MOST_QUESTION, Question};
use crate::i18n::class as words;

/// A question and up to six answers; fields left empty are not there.
#[component]
pub fn AskPart(
    /// The class.
    link: RwSignal<ClassLink>,
) -> impl IntoView {
    let change = move |change: &dyn Fn(&mut Question)| {
        link.update(|link| {
            let empty = || Question { text: String::new(), answers: vec![String::new(); ANSWERS.1] };
            change(link.question.get_or_insert_with(empty));
        });
    };
    let on_text = move |event| change(&|question| question.text = event_target_value(&event));
    let answers: Vec<_> = (0..ANSWERS.1)
        .map(|at| {
            let id = format!("class-answer-{}", at + 1);
            let on_answer = move |event| {
                change(&|question| {
                    if let Some(answer) = question.answers.get_mut(at) {
                        *answer = event_target_value(&event);
                    }
                });
            };
            view! {
                <p class="field">
                    <label for=id.clone()>{words::ask_answer(at + 1)}</label>
                    <input id=id type="text" autocomplete="off" maxlength=MOST_ANSWER on:input=on_answer/>
                </p>
            }
        })
        .collect();
    view! {
        <details class="more tune">
            <summary>{words::ASK}</summary>
            <div class="tune__body">
                <p class="small quiet">{words::ASK_HINT}</p>
                <p class="field">
                    <label for="class-question">{words::ASK_TEXT}</label>
                    <input id="class-question" type="text" autocomplete="off" maxlength=MOST_QUESTION on:input=on_text/>
                </p>
                <div class="choices">{answers}</div>
            </div>
        </details>
    }
}
