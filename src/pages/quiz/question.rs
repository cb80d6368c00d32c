//! One question.

use leptos::prelude::*;

use super::progress::progress;
use super::{go, keeping_notice};
use crate::app::{State, asking, walk};
use crate::i18n::{self, quiz as words};
use crate::instrument::{Item, Response};
use crate::platform::clock;
use crate::ui::{Icon, answer_buttons};

/// A question with a word for each answer.
pub fn buttons_question(state: State, number: usize, item: Item) -> AnyView {
    let on_answer = move |response: Response| asking::answer(state, number, response);
    let answers = answer_buttons(item.section, given(state, &item), on_answer);
    screen(state, number, item, answers)
}

/// The answer given before, if any.
pub fn given(state: State, item: &Item) -> Option<Response> {
    state.answers.with_untracked(|answers| answers.get(item.id))
}

/// The question, its example, its answers, back and skip.
pub fn screen(state: State, number: usize, item: Item, answers: AnyView) -> AnyView {
    state.visit.shown.set_value(clock::seconds());
    let section = item.section;
    view! {
        <main class="quiz">
            {keeping_notice(state)}
            {progress(state, i18n::section_name(section).to_owned(), section, number, true)}
            <div class="ask" data-item=item.id.to_string() role="group" aria-labelledby="ask-lead ask-item" aria-describedby="ask-example">
                <p class="ask__lead" id="ask-lead">{i18n::section_question(section)}</p>
                <h1 id="ask-item" tabindex="-1">{item.text}</h1>
                <p class="ask__example" id="ask-example">{item.example}</p>
                {answers}
            </div>
            <div class="quiz__foot">
                <button class="button" type="button" on:click=move |_| go(&walk::before(number))><Icon name="back"/>{words::BACK}</button>
                <button class="button" type="button" on:click=move |_| asking::pass(state, number)>{words::SKIP}<Icon name="next"/></button>
            </div>
        </main>
    }
    .into_any()
}
