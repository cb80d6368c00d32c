//! What has been learned so far, between two sections.

use leptos::prelude::*;

use crate::app::State;
use crate::i18n::quiz as words;
use crate::riasec::PerArea;
use crate::scoring::area_sums;
use crate::ui::Rose;

/// The interests answered so far in one sentence.
#[component]
pub fn LearnedSentence() -> impl IntoView {
    sums().map(|sums| view! { <p>{words::so_far(&sums)}</p> })
}

/// The same as a small rose.
#[component]
pub fn LearnedRose() -> impl IntoView {
    sums().map(|sums| view! { <figure><Rose sums small=true/></figure> })
}

fn sums() -> Option<PerArea<f64>> {
    let state = State::of_app();
    state.answers.with_untracked(|answers| state.bank.with_value(|bank| area_sums(bank, answers)))
}
