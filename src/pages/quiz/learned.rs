//! What has been learned so far, between two sections.

use leptos::prelude::*;

use crate::app::State;
use crate::i18n;
use crate::scoring::area_sums;
use crate::ui::Rose;

/// The interests answered so far, as a sentence and a small rose.
#[component]
pub fn Learned() -> impl IntoView {
    let state = State::of_app();
    let sums = state.answers.with_untracked(|answers| state.bank.with_value(|bank| area_sums(bank, answers)));
    sums.map(|sums| {
        view! {
            <div class="split split--narrow">
                <p class="lead">"So far: "{i18n::in_one_sentence(&sums, "you like")}</p>
                <figure><Rose sums small=true/></figure>
            </div>
        }
    })
}
