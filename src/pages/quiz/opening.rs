//! What a section asks, before it begins or when its answers are looked at again.

use leptos::prelude::*;

use super::care_notice::CareNotice;
use super::clear_section::ClearSection;
use super::keeping_notice::KeepingNotice;
use super::learned::Learned;
use super::progress::{Progress, lengths};
use crate::app::route::{Route, Step};
use crate::app::{State, walk};
use crate::i18n::{self, quiz as words};
use crate::instrument::Section;
use crate::ui::Icon;

/// The opening of a section.
#[component]
pub fn Opening(
    /// Which one.
    section: Section,
    /// The question that it leads to.
    first: usize,
) -> impl IntoView {
    let state = State::of_app();
    let sections = state.sections();
    let number = sections.iter().position(|it| *it == section).map_or(1, |at| at + 1);
    let part = words::section_of(number, sections.len());
    let name = i18n::section_name(section);
    let later = section != Section::Interests;
    view! {
        <main class="quiz">
            <KeepingNotice/>
            <Progress name=part section number=first asking=false/>
            <div class="opening">
                <CareNotice before=section/>
                <div class="begins">
                    <h1 tabindex="-1">{name}</h1>
                    {later.then(|| view! { <Learned/> })}
                    <div class="flow">
                        <p class="lead">{move || count(state, section)}{i18n::section_intro(section)}</p>
                        <ul class="points">
                            <li>{i18n::keys(section)}</li>
                            {(!later).then(|| view! { <li>{words::AS_YOU_LIKE}</li> })}
                        </ul>
                        {move || ways(state, section, first)}
                        <ClearSection section/>
                    </div>
                </div>
            </div>
        </main>
    }
}

/// Into the section: at its first open question, or through the answers that are there.
fn ways(state: State, section: Section, first: usize) -> impl IntoView {
    let (open, start) = state.answers.with(|answers| {
        state.with_items(|items| {
            let of = || items.iter().filter(|item| item.section == section);
            let open = of().filter(|item| answers.get(item.id).is_none()).count();
            // Nothing answered: the section begins. Nothing open: it is walked through again.
            let begun = of().count() > open;
            let start = walk::enter(items, answers, section).unwrap_or(first);
            (begun.then_some(open), (start, walk::first_of(items, section)))
        })
    });
    let (start, again) = start;
    let again = again.filter(|_| open.is_some_and(|open| open > 0));
    let later = section != Section::Interests || open == Some(0);
    view! {
        <div class="row">
            <a class="button button--go" href=Route::Quiz(Step::Question(start)).href()><Icon name="start"/>{words::into_section(section, open)}</a>
            {again.map(|number| view! {
                <a class="button button--plain" href=Route::Quiz(Step::Question(number)).href()>{words::LOOK_AT_ALL}</a>
            })}
            {later.then(|| view! {
                <a class="button button--plain" href=Route::Results.href()>{words::SEE_SO_FAR}</a>
            })}
        </div>
    }
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
