//! A kind word about answers that may not show what the reader thinks.

use leptos::prelude::*;

use crate::app::route::{Route, Step};
use crate::app::{State, walk};
use crate::i18n;
use crate::instrument::{Bank, Section};
use crate::platform::page;
use crate::scoring::care::{self, Sign};
use crate::sorted::sorted;
use crate::ui::Icon;

/// What was seen in the reader's own answers, with a way back to them; nothing when all is well.
///
/// What the reader says is right stays unsaid for the rest of the visit.
#[component]
pub fn CareNotice(
    /// The section that is about to begin, to speak of those before it only; without one, of the whole sheet.
    #[prop(optional, into)]
    before: Option<Section>,
) -> impl IntoView {
    let state = State::of_app();
    let signs = Memo::new(move |_| {
        let excused = state.library().excused.get();
        let mut signs = seen(state, before);
        signs.retain(|sign| !excused.contains(sign));
        signs
    });
    let right_as_they_are = move |_| {
        // Read first: the signs follow what is excused, which is locked while it changes.
        let right = signs.get_untracked();
        state.library().excused.update(|excused| excused.extend(right));
        page::next_frame(page::focus_heading);
    };
    move || {
        let signs = signs.get();
        let sections = signs.iter().copied().map(|sign| state.bank.with_value(|bank| section(sign, bank)));
        let ways = distinct(sections).into_iter().filter_map(|section| {
            let first = state.with_items(|items| walk::first_of(items, section))?;
            let href = Route::Quiz(Step::Question(first)).href();
            Some(view! { <a class="button" href=href>{i18n::look_again(section)}</a> })
        });
        let ways: Vec<_> = ways.collect();
        let said: Vec<String> =
            state.bank.with_value(|bank| told(&signs).map(|sign| i18n::care_sign(sign, bank)).collect());
        (!signs.is_empty()).then(|| view! {
            <section class="notice" aria-label=i18n::CARE_NOTICE>
                <Icon name="note"/>
                <p><strong>{i18n::CARE_ASKS}</strong>" "{said.join(" ")}" "{i18n::CARE_WHY}</p>
                <p class="row">
                    {ways}
                    <button class="button button--plain" type="button" on:click=right_as_they_are>{i18n::CARE_RIGHT}</button>
                </p>
            </section>
        })
    }
}

/// The signs on the reader's sheet, of the sections before this one.
fn seen(state: State, before: Option<Section>) -> Vec<Sign> {
    let seconds = state.visit.seconds.get_value().into_iter().collect();
    let signs = state.answers.with(|answers| state.with_items(|items| care::signs(items, answers, &seconds)));
    let early =
        |sign: &Sign| before.is_none_or(|before| state.bank.with_value(|bank| last(*sign, bank)) < before);
    signs.into_iter().filter(early).collect()
}

/// Each sign once; pairs of questions are told with the first of them.
fn told(signs: &[Sign]) -> impl Iterator<Item = Sign> {
    let pair = signs.iter().copied().find(|sign| matches!(sign, Sign::Contradiction { .. }));
    let others = signs.iter().copied().filter(|sign| !matches!(sign, Sign::Contradiction { .. }));
    others.chain(pair).take(3)
}

/// Where to look again.
fn section(sign: Sign, bank: &Bank) -> Section {
    match sign {
        Sign::AllSame { section } | Sign::TooFast { section } | Sign::Zigzag { section } => section,
        Sign::Contradiction { a, .. } => bank.get(a).map_or(Section::Interests, |item| item.section),
    }
}

/// The last section that a sign speaks of.
fn last(sign: Sign, bank: &Bank) -> Section {
    match sign {
        Sign::Contradiction { b, .. } => bank.get(b).map_or(Section::Subjects, |item| item.section),
        other => section(other, bank),
    }
}

fn distinct(sections: impl Iterator<Item = Section>) -> Vec<Section> {
    let mut distinct = sorted(sections, |a, b| a < b);
    distinct.dedup();
    distinct
}
