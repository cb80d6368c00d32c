//! What a section asks, before it begins or when its answers are looked at again.

use leptos::prelude::*;

use super::keeping_notice;
use super::progress::{lengths, progress};
use crate::answers::Answers;
use crate::app::route::{Route, Step};
use crate::app::{CoursePart, State, part, walk};
use crate::i18n::{self, quiz as words};
use crate::instrument::Section;
use crate::ui::Icon;

/// The opening of a section, with the question that it leads to.
pub fn opening(state: State, section: Section, first: usize) -> AnyView {
    let sections = state.sections();
    let number = sections.iter().position(|it| *it == section).map_or(1, |at| at + 1);
    let name = words::section_of(number, sections.len());
    // What can be said of answers is not needed before there are any.
    let answered = !state.answers.with_untracked(Answers::is_empty);
    let said = move |what: CoursePart| answered.then(|| part(state, what));
    let later = section != Section::Interests;
    view! {
        <main class="quiz">
            {keeping_notice(state)}
            {progress(state, name, section, first, false)}
            <div class="opening">
                {said(CoursePart::Care(section))}
                <div class="begins">
                    <h1 tabindex="-1">{i18n::section_name(section)}</h1>
                    {later.then(|| said(CoursePart::Learned)).flatten()}
                    <div class="flow">
                        <p class="lead">{move || count(state, section)}{i18n::section_intro(section)}</p>
                        <ul class="points">
                            <li>{i18n::keys(section)}</li>
                            {(!later).then(|| view! { <li>{words::AS_YOU_LIKE}</li> })}
                        </ul>
                        {move || ways(state, section, first)}
                        {said(CoursePart::Clear(section))}
                    </div>
                </div>
            </div>
        </main>
    }
    .into_any()
}

/// Into the section: at its first open question, or through the answers that are there.
fn ways(state: State, section: Section, first: usize) -> AnyView {
    let (open, start, again) = state.answers.with(|answers| {
        state.with_items(|items| {
            let of = || items.iter().filter(|item| item.section == section);
            let open = of().filter(|item| answers.get(item.id).is_none()).count();
            // Nothing answered: the section begins. Nothing open: it is walked through again.
            let begun = of().count() > open;
            let start = walk::enter(items, answers, section).unwrap_or(first);
            (begun.then_some(open), start, walk::first_of(items, section))
        })
    });
    let again = again.filter(|_| open.is_some_and(|open| open > 0));
    let later = section != Section::Interests || open == Some(0);
    let way = |route: Route, words: &'static str| {
        view! { <a class="button button--plain" href=route.href()>{words}</a> }.into_any()
    };
    view! {
        <div class="row">
            <a class="button button--go" href=Route::Quiz(Step::Question(start)).href()><Icon name="start"/>{words::into_section(section, open)}</a>
            {again.map(|number| way(Route::Quiz(Step::Question(number)), words::LOOK_AT_ALL))}
            {later.then(|| way(Route::Results, words::SEE_SO_FAR))}
        </div>
    }
    .into_any()
}

/// How many questions the section has, and how many of them have an answer.
fn count(state: State, section: Section) -> String {
    let form = state.form.get_untracked();
    let (count, answered) = state.answers.with(|answers| {
        state.with_items(|items| {
            let of = items.iter().filter(|item| item.section == section);
            let answered = of.filter(|item| answers.get(item.id).is_some()).count();
            (lengths(form, &state.sections(), items).get(section as usize).copied().unwrap_or(0), answered)
        })
    });
    words::section_count(form, section, count, answered)
}
