//! One question.

use leptos::prelude::*;

use super::keeping_notice::KeepingNotice;
use super::{go, lengths};
use crate::app::{State, walk};
use crate::i18n;
use crate::instrument::{Item, Response};
use crate::ui::{AnswerButtons, Icon, Trail};

/// The question, its example, five answers, back and skip.
#[component]
pub fn QuestionPage(
    /// Its place in the form, 1 for the first.
    number: usize,
    /// The question.
    item: Item,
) -> impl IntoView {
    let state = State::of_app();
    let id = item.id;
    let given = state.answers.with_untracked(|answers| answers.get(id));
    let next = move || state.with_items(|items| go(&walk::after(items, number)));
    let on_answer = move |response: Response| {
        state.answers.update(|answers| answers.set(id, Some(response)));
        next();
    };
    let lengths = state.with_items(lengths);
    let all: usize = lengths.iter().sum();
    view! {
        <main class="quiz">
            <KeepingNotice/>
            <div class="quiz__top">
                <b>{i18n::section_name(item.section)}</b>
                <Trail lengths done=number - 1/>
                <span class="num">{format!("Question {number} of {all}")}</span>
            </div>
            <div class="ask" role="group" aria-labelledby="ask-lead ask-item" aria-describedby="ask-example">
                <p class="ask__lead" id="ask-lead">{i18n::section_question(item.section)}</p>
                <h1 id="ask-item" tabindex="-1">{item.text}</h1>
                <p class="ask__example" id="ask-example">{item.example}</p>
                <AnswerButtons labels=i18n::answer_labels(item.section) given on_answer/>
            </div>
            <div class="quiz__foot">
                <button class="button" type="button" on:click=move |_| go(&walk::before(number))><Icon name="back"/>"Back"</button>
                <button class="button" type="button" on:click=move |_| next()>"Skip"<Icon name="next"/></button>
            </div>
        </main>
    }
}
