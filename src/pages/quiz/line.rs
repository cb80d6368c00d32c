//! A question that is placed on a line.

use leptos::prelude::*;

use super::question;
use crate::app::{State, asking};
use crate::instrument::{Item, Response};
use crate::ui::AnswerLine;

/// The question with a line from 0 to 10 for its answer.
#[component]
pub fn LineQuestion(
    /// Its place in the form, 1 for the first.
    number: usize,
    /// The question.
    item: Item,
) -> impl IntoView {
    let state = State::of_app();
    let given = question::given(state, &item);
    let on_answer = move |response: Response| asking::answer(state, number, response);
    let answers = view! { <AnswerLine given on_answer/> }.into_any();
    question::screen(state, number, item, answers)
}
