//! The quiz: what comes first, one question a screen, and looking at answers again.

mod care_notice;
mod choose;
mod clear_section;
mod go_on;
mod keeping_notice;
mod learned;
mod opening;
mod progress;
mod question;
mod thought;

use leptos::prelude::*;

use crate::app::asking::{self, Asked};
use crate::app::route::{Route, Step};
use crate::app::{State, load_catalog, pass_focus_on};
use crate::platform::address;
use crate::ui::{Retry, StatePage};

use super::NothingHere;
pub use care_notice::CareNotice;
use choose::Choose;
pub use go_on::{GoOn, RedoSections};
pub use keeping_notice::KeepingNotice;
use opening::Opening;
use question::QuestionPage;
use thought::ThoughtPage;

/// The screen of a step.
#[component]
pub fn QuizPage(
    /// Which screen.
    step: Step,
) -> impl IntoView {
    let state = State::of_app();
    match step {
        Step::Resume => elsewhere(&asking::resume(state)),
        Step::Choose => view! { <Choose/> }.into_any(),
        Step::Thought => view! { <ThoughtPage/> }.into_any(),
        Step::Intro(section) => match asking::enter(state, section) {
            Some(first) => view! { <Opening section first/> }.into_any(),
            None => elsewhere(&Route::Quiz(Step::Resume)),
        },
        Step::Question(number) => view! { <Numbered number/> }.into_any(),
    }
}

/// A question, or why it is not there.
#[component]
fn Numbered(
    /// Its place in the form, 1 for the first.
    number: usize,
) -> impl IntoView {
    let state = State::of_app();
    move || {
        pass_focus_on();
        match asking::question(state, number) {
            Asked::Item(item) => view! { <QuestionPage number item/> }.into_any(),
            Asked::Waiting => view! {
                <main class="quiz" aria-busy="true">
                    <div class="ask"><h1 tabindex="-1">"One moment"</h1><p class="ask__lead" role="status">"Choosing your next question."</p></div>
                </main>
            }
            .into_any(),
            Asked::Failed(why) => view! {
                <StatePage
                    title="The next question is not here".to_owned()
                    lead=format!("{why} Some questions are chosen by them. Your answers are safe on this device. Check the connection and try again.")
                >
                    <Retry on_retry=move |()| load_catalog(state)/>
                    <a class="button button--plain" href=Route::Quiz(Step::Choose).href()>"Take another form"</a>
                </StatePage>
            }
            .into_any(),
            Asked::Elsewhere(route) => elsewhere(&route),
            Asked::Nothing => {
                let all = state.questions(state.form.get_untracked());
                view! { <NothingHere sentence=format!("The quiz has {all} questions, and no number {number}.")/> }.into_any()
            }
        }
    }
}

/// Leads on; back from there must not lead here and forward again.
fn elsewhere(route: &Route) -> AnyView {
    address::replace(&route.href());
    ().into_any()
}

/// Goes to a screen.
fn go(route: &Route) {
    address::go(&route.href());
}
