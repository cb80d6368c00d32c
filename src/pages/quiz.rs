//! The quiz: one question a screen.

mod keeping_notice;
mod learned;
mod opening;
mod question;

use leptos::prelude::*;

use crate::app::route::{Route, Step};
use crate::app::{State, walk};
use crate::instrument::{Item, Section};
use crate::platform::address;

use super::NothingHere;
use opening::Opening;
use question::QuestionPage;

/// The screen of a step.
#[component]
pub fn QuizPage(
    /// Which screen.
    step: Step,
) -> impl IntoView {
    let state = State::of_app();
    match step {
        Step::Resume => {
            let next = state
                .answers
                .with_untracked(|answers| state.with_items(|items| walk::resume(items, answers)));
            // Back from the question must not lead here and forward again.
            address::replace(&next.href());
            ().into_any()
        }
        Step::Intro(section) => view! { <Opening section/> }.into_any(),
        Step::Question(number) => {
            match state.with_items(|items| items.get(number - 1).map(|item| (*item).clone())) {
                Some(item) => view! { <QuestionPage number item/> }.into_any(),
                None => {
                    let all = state.with_items(|items| items.len());
                    view! { <NothingHere sentence=format!("The quiz has {all} questions, and no number {number}.")/> }.into_any()
                }
            }
        }
    }
}

/// How many questions each section has.
fn lengths(items: &[&Item]) -> [usize; 3] {
    Section::ALL.map(|section| items.iter().filter(|item| item.section == section).count())
}

/// Goes to a screen.
fn go(route: &Route) {
    address::go(&route.href());
}
