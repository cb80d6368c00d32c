//! What a section asks, before it begins.

use leptos::prelude::*;

use super::keeping_notice::KeepingNotice;
use super::learned::{LearnedRose, LearnedSentence};
use super::lengths;
use crate::app::route::{Route, Step};
use crate::app::{State, walk};
use crate::i18n;
use crate::instrument::Section;
use crate::ui::{Icon, Trail};

/// The opening of a section.
#[component]
pub fn Opening(
    /// Which one.
    section: Section,
) -> impl IntoView {
    let state = State::of_app();
    let (first, lengths) =
        state.with_items(|items| (walk::first_of(items, section).unwrap_or(1), lengths(items)));
    let all: usize = lengths.iter().sum();
    let number = section as usize + 1;
    let count = lengths.get(section as usize).copied().unwrap_or(0);
    let name = i18n::section_name(section);
    view! {
        <main class="quiz">
            <KeepingNotice/>
            <div class="quiz__top">
                <b>{format!("Section {number} of 3")}</b>
                <Trail lengths done=first - 1/>
                <span class="num">{format!("{} of {all}", first - 1)}</span>
            </div>
            <div class="opening">
                <div class="split split--narrow">
                    <div class="flow">
                        <h1 tabindex="-1">{name}</h1>
                        {(section != Section::Interests).then(|| view! { <LearnedSentence/> })}
                        <p class="lead">{format!("{count} questions. ")}{i18n::section_intro(section)}</p>
                        <ul class="points">
                            <li>"One tap answers. On a keyboard, use 1 to 5."</li>
                            <li>"You can go back, skip, or stop and come back later."</li>
                        </ul>
                        <div class="row">
                            <a class="button button--go" href=Route::Quiz(Step::Question(first)).href()>
                                <Icon name="start"/>{format!("Start {name}")}
                            </a>
                            {(section != Section::Interests).then(|| view! {
                                <a class="button button--plain" href=Route::Results.href()>"See the careers so far"</a>
                            })}
                        </div>
                    </div>
                    {(section != Section::Interests).then(|| view! { <LearnedRose/> })}
                </div>
            </div>
        </main>
    }
}
