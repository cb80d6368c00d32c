//! Which form: how long it takes and what it brings.

use leptos::prelude::*;

use super::go;
use super::keeping_notice::KeepingNotice;
use crate::app::route::{Route, Step};
use crate::app::{State, asking};
use crate::i18n;
use crate::instrument::Form;
use crate::ui::Icon;

/// The three forms; the full one is the plain choice.
#[component]
pub fn Choose() -> impl IntoView {
    let forms = Form::ALL.map(|form| view! { <FormChoice form/> });
    view! {
        <main class="quiz">
            <KeepingNotice/>
            <div class="opening">
                <div class="flow">
                    <h1 tabindex="-1">"How much time do you have?"</h1>
                    <p>"Start short and go on later, or take it all at once. Nothing is asked twice."</p>
                </div>
                <ul class="forms">{forms.collect_view()}</ul>
                <p class="small quiet">{i18n::forms_compared()}" "<a href=Route::About.href()>"How we test"</a></p>
            </div>
        </main>
    }
}

/// One form, as a course to walk.
#[component]
fn FormChoice(
    /// Which one.
    form: Form,
) -> impl IntoView {
    let state = State::of_app();
    let questions = state.questions(form);
    let open = state.open(form);
    let name = i18n::form_name(form);
    let begun = open < questions;
    let take = move |_| {
        asking::choose(state, form);
        let first = state.answers.with_untracked(crate::answers::Answers::is_empty);
        go(&if first { Route::Quiz(Step::Thought) } else { asking::resume(state) });
    };
    let length = i18n::form_length(form, questions);
    let share = questions as f64 / Form::Detailed.questions() as f64;
    let style = if form == Form::Full { "button button--go" } else { "button" };
    view! {
        <li class="form">
            <h2>{name}</h2>
            <p class="form__way" aria-hidden="true" style=("--w", format!("{share:.3}"))></p>
            <p><b>{format!("{length}, about {} minutes", i18n::form_minutes(form))}</b></p>
            <p>{i18n::form_gives(form)}</p>
            {begun.then(|| view! { <p class="quiet">{still_open(form, open)}</p> })}
            <button class=style type="button" on:click=take>
                {(form == Form::Full).then(|| view! { <Icon name="start"/> })}
                {if begun { format!("Go on with {name}") } else { format!("Take {name}") }}
            </button>
        </li>
    }
}

/// What is left of a form that some answers belong to.
fn still_open(form: Form, open: usize) -> String {
    match (form, open) {
        (_, 0) => "You have answered all of it.".to_owned(),
        (Form::Quick, open) => format!("At most {open} of them are open."),
        (Form::Full | Form::Detailed, open) => format!("{open} of them are open."),
    }
}
