//! Which form: how long it takes and what it brings.

use leptos::prelude::*;

use super::{go, keeping_notice};
use crate::app::route::{Route, Step};
use crate::app::{State, asking};
use crate::i18n::{self, quiz as words};
use crate::instrument::Form;
use crate::ui::Icon;

/// The three forms; the full one is the plain choice.
pub fn choose(state: State) -> AnyView {
    let forms: Vec<AnyView> = Form::ALL.into_iter().map(|form| form_choice(state, form)).collect();
    view! {
        <main class="quiz">
            {keeping_notice(state)}
            <div class="opening">
                <div class="flow">
                    <h1 tabindex="-1">{words::HOW_LONG}</h1>
                    <p>{words::HOW_LONG_LEAD}</p>
                </div>
                <ul class="forms">{forms}</ul>
                <p class="small quiet">{i18n::forms_compared()}" "<a href=Route::About.href()>{words::HOW_TESTED}</a></p>
            </div>
        </main>
    }
    .into_any()
}

/// One form, as a course to walk.
fn form_choice(state: State, form: Form) -> AnyView {
    let questions = state.questions(form);
    let open = state.open(form);
    let begun = open < questions;
    let take = move |_| {
        asking::choose(state, form);
        let first = state.answers.with_untracked(crate::answers::Answers::is_empty);
        go(&if first { Route::Quiz(Step::Thought) } else { asking::resume(state) });
    };
    let percent = 100 * questions / Form::Detailed.questions();
    let style = if form == Form::Full { "button button--go" } else { "button" };
    view! {
        <li class="form">
            <h2>{i18n::form_name(form)}</h2>
            <p class="form__way" aria-hidden="true" style=("--w", format!("{}.{:02}", percent / 100, percent % 100))></p>
            <p><b>{words::form_takes(form, questions)}</b></p>
            <p>{i18n::form_gives(form)}</p>
            {begun.then(|| view! { <p class="quiet">{words::still_open(form, open)}</p> })}
            <button class=style type="button" on:click=take>
                {(form == Form::Full).then(|| view! { <Icon name="start"/> })}
                {words::take_form(form, begun)}
            </button>
        </li>
    }
    .into_any()
}
