//! A result: one sentence, the rose, the places.

use std::sync::Arc;

use leptos::prelude::*;

use super::details::Detail;
use super::explore::FieldsToExplore;
use super::filters::kept;
use super::opens::{Interests, Opens};
use super::places::Places;
use super::ranking::Ranking;
use super::what_if::WhatIf;
use crate::app::{Atlas, Remote, State, detail, load_catalog, pass_focus_on};
use crate::i18n::{self, results as words};
use crate::pages::class::ClassNotice;
use crate::pages::quiz::CareNotice;
use crate::platform::page;
use crate::scoring::{area_sums, care, unanswered_areas};
use crate::share::SharedResult;
use crate::ui::{Held, Retry, StatePage};

/// Whose result is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The reader's.
    Own,
    /// Saved by the reader under a name.
    Saved,
    /// Carried by a link.
    Shared,
}

/// A result that can be shown.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The form and the answers.
    pub result: SharedResult,
    /// Whose they are.
    pub whose: Whose,
    /// Whether every interest area has an answer.
    pub hexagon: bool,
    /// Questions left open.
    pub open: usize,
}

/// The page, once the occupations are here.
#[component]
pub fn ResultView(
    /// What is shown.
    sheet: Sheet,
) -> impl IntoView {
    let state = State::of_app();
    move || {
        pass_focus_on();
        match state.catalog.get() {
            Remote::Loading => view! { <Held title=words::WORKING doing=words::LOADING/> }.into_any(),
            Remote::Failed(why) => view! {
                <StatePage
                    title=words::LOST.to_owned()
                    lead=words::lost(&why)
                >
                    <Retry on_retry=move |()| load_catalog(state)/>
                </StatePage>
            }
            .into_any(),
            Remote::Ready(atlas) => view! { <Whole atlas sheet=sheet.clone()/> }.into_any(),
        }
    }
}

/// The picture first, then the places, then what to do with them.
#[component]
fn Whole(
    /// The occupations.
    atlas: Arc<Atlas>,
    /// What is shown.
    sheet: Sheet,
) -> impl IntoView {
    let Sheet { result, whose, hexagon, open } = sheet;
    let state = State::of_app();
    let bank = state.bank;
    let sums = hexagon.then(|| bank.with_value(|bank| area_sums(bank, &result.answers))).flatten();
    let missing = bank.with_value(|bank| i18n::unanswered_areas(&unanswered_areas(bank, &result.answers)));
    let flat = bank.with_value(|bank| care::is_flat(bank, &result.answers));
    let keep = kept(&atlas);
    let ranking = Ranking::new(atlas, WhatIf::new(result.answers.clone()), keep, whose);
    let own = whose == Whose::Own;
    // The first places are drawn before the rest is asked for.
    let drawn = RwSignal::new(false);
    page::next_frame(move || page::next_frame(move || drawn.set(true)));
    let below = move || drawn.get().then(|| detail(state, Detail::Below(ranking, result.clone(), whose)));
    view! {
        <main class="result">
            {own.then(|| view! { <CareNotice/> })}
            <Opens sums whose open missing/>
            {own.then(|| view! { <ClassNotice/> })}
            {sums.map(|sums| view! { <Interests sums whose/> })}
            {flat.then(|| view! { <FieldsToExplore ranking/> })}
            <Places ranking flat/>
            {below}
        </main>
    }
}
