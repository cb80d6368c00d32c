//! The quiz: what comes first, one question a screen, and looking at answers again.

mod care_notice;
mod choose;
mod clear_section;
mod go_on;
mod keeping_notice;
mod learned;
mod line;
mod opening;
mod progress;
mod question;
mod thought;

use leptos::prelude::*;

use crate::app::asking::{self, Asked};
use crate::app::route::{Route, Step};
use crate::app::{CoursePart, Keeping, State, load_catalog, part, pass_focus_on, screen};
use crate::i18n::quiz as words;
use crate::instrument::{Item, Section};
use crate::platform::address;
use crate::ui::{Retry, StatePage};

use super::NothingHere;
pub use care_notice::CareNotice;
use choose::choose;
pub use clear_section::ClearSection;
pub use go_on::{GoOn, RedoSections};
pub use keeping_notice::KeepingNotice;
pub use learned::Learned;
pub use line::LineQuestion;
use opening::opening;
use question::buttons_question;
pub use thought::ThoughtSearch;
use thought::thought_page;

/// The screen of a step.
pub fn quiz(state: State, step: Step) -> AnyView {
    match step {
        Step::Resume => elsewhere(&asking::resume(state)),
        Step::Choose => choose(state),
        Step::Thought => thought_page(state),
        Step::Intro(section) => match asking::enter(state, section) {
            Some(first) => opening(state, section, first),
            None => elsewhere(&Route::Quiz(Step::Resume)),
        },
        Step::Question(number) => (move || numbered(state, number)).into_any(),
    }
}

/// The question of a number, or why it is not there.
fn numbered(state: State, number: usize) -> AnyView {
    pass_focus_on();
    match asking::question(state, number) {
        Asked::Item(item) => question(state, number, item),
        Asked::Waiting => view! {
            <main class="quiz" aria-busy="true">
                <div class="ask"><h1 tabindex="-1">{words::WAIT}</h1><p class="ask__lead" role="status">{words::WAIT_LEAD}</p></div>
            </main>
        }
        .into_any(),
        Asked::Failed(why) => view! {
            <StatePage
                title=words::NO_QUESTION.to_owned()
                lead=words::no_question_lead(&why)
            >
                <Retry on_retry=move |()| load_catalog(state)/>
                <a class="button button--plain" href=Route::Quiz(Step::Choose).href()>{words::OTHER_FORM}</a>
            </StatePage>
        }
        .into_any(),
        Asked::Elsewhere(route) => elsewhere(&route),
        Asked::Nothing => {
            let all = state.questions(state.form.get_untracked());
            view! { <NothingHere sentence=words::no_such_question(all, number)/> }.into_any()
        }
    }
}

/// Words to tap are here; the line comes with the parts of the quiz that are met later.
fn question(state: State, number: usize, item: Item) -> AnyView {
    if item.section == Section::Subjects {
        screen(state, CoursePart::Line(number, item))
    } else {
        buttons_question(state, number, item)
    }
}

/// A notice when answers are not kept.
fn keeping_notice(state: State) -> AnyView {
    let kept = move || state.keeping.get() == Keeping::Kept;
    (move || (!kept()).then(|| part(state, CoursePart::Keeping))).into_any()
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
