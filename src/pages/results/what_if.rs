//! What if …? The list with answers that are only supposed; the real ones are kept.

mod first_five;
mod moved;
mod notice;
mod one_answer;
mod sliders;

use std::sync::Arc;

use leptos::prelude::*;

use super::details::Detail;
use super::ranking::Ranking;
use super::worked::Worked;
use crate::answers::Answers;
use crate::app::{Late, State, detail};
use crate::i18n::results as words;
use crate::scoring::{Moves, Supposed, ranked};
use first_five::FirstFive;
pub use moved::Moved;
pub use notice::WhatIfNotice;
use one_answer::OneAnswer;
use sliders::Sliders;

/// The line that opens the panel; the focus goes there when the real answers come back.
const SUMMARY: &str = "what-if";

/// What is supposed, over the answers that are kept.
#[derive(Clone, Copy)]
pub struct WhatIf {
    /// The answers as they are.
    pub real: StoredValue<Answers>,
    /// What is supposed over them.
    pub supposed: RwSignal<Supposed>,
    /// The paint behind it, which the list follows.
    late: Late,
}

impl WhatIf {
    /// Nothing is supposed at first.
    pub fn new(real: Answers) -> Self {
        let supposed = RwSignal::new(Supposed::default());
        Self { real: StoredValue::new(real), supposed, late: Late::behind(move || supposed.track()) }
    }

    /// The answers that the list follows.
    pub fn answers(self) -> Memo<Answers> {
        let bank = State::of_app().bank;
        Memo::new(move |_| {
            self.late.track();
            let over =
                |bank: &_, real: &_| self.supposed.with_untracked(|supposed| supposed.over(bank, real));
            bank.with_value(|bank| self.real.with_value(|real| over(bank, real)))
        })
    }

    /// Whether anything is supposed; follows it, a paint behind the slider.
    pub fn is_on(self) -> bool {
        self.late.track();
        self.supposed.with_untracked(|supposed| !supposed.is_empty())
    }

    /// Whether the list does not show yet what is supposed.
    pub fn is_on_its_way(self) -> bool {
        self.late.waits()
    }

    /// How far places have moved, while something is supposed.
    pub fn moves(self, worked: Memo<Arc<Worked>>) -> Memo<Option<Arc<Moves>>> {
        let own = Memo::new(move |_| {
            let atlas = worked.with_untracked(|worked| worked.atlas.clone());
            self.real.with_value(|real| Arc::new(ranked(atlas.scorer.tally(real).scores())))
        });
        Memo::new(move |_| {
            self.is_on()
                .then(|| Arc::new(Moves::new(&own.get(), worked.with(|worked| worked.places.clone()))))
        })
    }
}

/// The panel, closed at first.
#[component]
pub fn WhatIfPanel(
    /// The list.
    ranking: Ranking,
) -> impl IntoView {
    let state = State::of_app();
    let open = RwSignal::new(false);
    view! {
        <details class="more tune" on:toggle=move |_| open.set(true)>
            <summary id=SUMMARY>
                {words::WHAT_IF}
                {move || ranking.what_if.is_on().then(|| view! { <span class="tune__count">{words::WHAT_IF_ON}</span> })}
            </summary>
            {move || open.get().then(|| detail(state, Detail::WhatIf(ranking)))}
        </details>
    }
}

/// What can be supposed, beside the first five places.
#[component]
pub fn WhatIfChoices(
    /// The list.
    ranking: Ranking,
) -> impl IntoView {
    view! {
        <div class="tune__body">
            <p class="small quiet">{words::WHAT_IF_LEAD}</p>
            <div class="what-if">
                <FirstFive ranking/>
                <div class="flow">
                    <Sliders what_if=ranking.what_if/>
                    <OneAnswer what_if=ranking.what_if/>
                </div>
            </div>
        </div>
    }
}
