//! A student hands in: the teacher's question first, then the code.

use leptos::prelude::*;

use super::copy::CopyButton;
use crate::app::route::{Route, Step};
use crate::app::{State, asking, class};
use crate::class::{ClassTag, HandIn, Question};
use crate::i18n::class as words;
use crate::platform::{address, page};
use crate::scoring::{Standing, standing};
use crate::share::SharedResult;
use crate::ui::{Icon, Qr, StatePage};

/// The question, the code, or why there is none.
#[component]
pub fn HandInPage() -> impl IntoView {
    let state = State::of_app();
    move || {
        let (Some(text), Some(link)) = (state.library().class.get(), state.class_link()) else {
            return view! {
                <StatePage title=words::NO_CLASS.to_owned() lead=words::NO_CLASS_LEAD.to_owned()>
                    <a class="button" href=Route::Results.href()>{words::SEE_RESULT}</a>
                </StatePage>
            }
            .into_any();
        };
        let result = SharedResult { form: state.form.get(), answers: state.answers.get() };
        let ready = state.bank.with_value(|bank| standing(bank, result.form, &result.answers));
        let Standing::Ready { .. } = ready else {
            return view! {
                <StatePage title=words::NOT_YET.to_owned() lead=words::NOT_YET_LEAD.to_owned()>
                    <a class="button button--go" href=asking::resume(state).href()><Icon name="start"/>{words::ON}</a>
                </StatePage>
            }
            .into_any();
        };
        let open = state.open(state.form.get_untracked());
        match (link.question, state.library().class_answer.get()) {
            (Some(question), None) => view! { <AskFirst question/> }.into_any(),
            (question, answer) => {
                let answer = answer.filter(|it| *it > 0);
                let code = HandIn { tag: ClassTag::of(&text), answer, result }.encode();
                view! { <TheCode code open asked=question.is_some()/> }.into_any()
            }
        }
    }
}

/// The teacher's question.
#[component]
fn AskFirst(
    /// What is asked.
    question: Question,
) -> impl IntoView {
    let state = State::of_app();
    let chosen = RwSignal::new(None::<u8>);
    let said = RwSignal::new("");
    let choices: Vec<(u8, String)> =
        (1..).zip(question.answers).chain([(0, words::RATHER_NOT.to_owned())]).collect();
    let choices: Vec<_> = choices
        .into_iter()
        .map(|(number, answer)| {
            view! {
                <label class="tick">
                    <input type="radio" name="class-answer" on:change=move |_| chosen.set(Some(number))/>
                    <span>{answer}</span>
                </label>
            }
        })
        .collect();
    let show = move |_| match chosen.get_untracked() {
        Some(answer) => {
            state.library().class_answer.set(Some(answer));
            page::next_frame(page::focus_heading);
        }
        None => said.set(words::CHOOSE_FIRST),
    };
    view! {
        <main class="flow class-page">
            <div class="opens"><h1 tabindex="-1">{words::ONE_QUESTION}</h1></div>
            <fieldset class="class-question">
                <legend>{question.text}</legend>
                {choices}
            </fieldset>
            <p class="status" role="status">{said}</p>
            <div class="row"><button class="button button--go" type="button" on:click=show>{words::SHOW_CODE}</button></div>
        </main>
    }
}

/// The code as text and as a square.
#[component]
fn TheCode(
    /// The code.
    code: String,
    /// Questions left open.
    open: usize,
    /// Whether the teacher asked something.
    asked: bool,
) -> impl IntoView {
    let state = State::of_app();
    let said = RwSignal::new("");
    let again = move |_| {
        state.library().class_answer.set(None);
        page::next_frame(page::focus_heading);
    };
    let leave = move |_| {
        class::leave(state);
        address::go(&Route::Results.href());
    };
    view! {
        <main class="flow class-page">
            <div class="opens">
                <h1 tabindex="-1">{words::YOUR_CODE}</h1>
                <p class="lead">{move || state.class_link().map(|link| words::called(&link))}</p>
            </div>
            <p class="hand-in-code"><code>{code.clone()}</code></p>
            <Qr text=code.clone() label=words::CODE_QR.to_owned()/>
            <div class="row">
                <CopyButton text=Signal::stored(code) label=words::COPY_CODE said/>
                <button class="button" type="button" on:click=move |_| page::print()><Icon name="print"/>{words::PRINT}</button>
            </div>
            <p class="status" role="status">{said}</p>
            <p>{words::CODE_HOLDS}</p>
            {(open > 0).then(|| view! { <p>{words::still_open(open)}" "<a href=Route::Quiz(Step::Resume).href()>{words::ON}</a></p> })}
            <div class="row">
                <a class="button button--plain" href=Route::Results.href()>{words::SEE_RESULT}</a>
                {asked.then(|| view! { <button class="button button--plain" type="button" on:click=again>{words::CHANGE_ANSWER}</button> })}
                <button class="button button--plain" type="button" on:click=leave>{words::LEAVE}</button>
            </div>
        </main>
    }
}
