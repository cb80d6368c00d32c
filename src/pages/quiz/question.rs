//! One question.

use leptos::prelude::*;

use super::go;
use super::keeping_notice::KeepingNotice;
use super::progress::Progress;
use crate::app::{State, asking, walk};
use crate::i18n::{self, quiz as words};
use crate::instrument::{Item, Response, Section};
use crate::platform::clock;
use crate::ui::{AnswerButtons, AnswerLine, Icon};

/// The question, its example, five answers or a line, back and skip.
#[component]
pub fn QuestionPage(
    /// Its place in the form, 1 for the first.
    number: usize,
    /// The question.
    item: Item,
) -> impl IntoView {
    let state = State::of_app();
    state.visit.shown.set_value(clock::seconds());
    let given = state.answers.with_untracked(|answers| answers.get(item.id));
    let on_answer = move |response: Response| asking::answer(state, number, response);
    let answers = if item.section == Section::Subjects {
        view! { <AnswerLine given on_answer/> }.into_any()
    } else {
        view! { <AnswerButtons labels=i18n::answer_labels(item.section) given on_answer/> }.into_any()
    };
    let (section, name) = (item.section, i18n::section_name(item.section).to_owned());
    view! {
        <main class="quiz">
            <KeepingNotice/>
            <Progress name section number asking=true/>
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
}
