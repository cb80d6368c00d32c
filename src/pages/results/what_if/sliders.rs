//! One slider for each interest area that has an answer.

use leptos::prelude::*;

use super::WhatIf;
use crate::app::State;
use crate::i18n::{self, results as words};
use crate::riasec::Riasec;
use crate::scoring::MOST_SLIDE;
use crate::ui::Slider;

/// Six sliders, from much less to much more than answered.
#[component]
pub fn Sliders(
    /// What is supposed.
    what_if: WhatIf,
) -> impl IntoView {
    let bank = State::of_app().bank;
    let answered = |area: Riasec| {
        bank.with_value(|bank| {
            let mut items = bank.items().iter().filter(|item| item.area() == Some(area));
            what_if.real.with_value(|real| items.any(|item| real.get(item.id).is_some()))
        })
    };
    let slider = move |area: Riasec| {
        let value = Signal::derive(move || {
            let by = what_if.supposed.with(|supposed| supposed.slid(area));
            (by, i18n::slid(by).to_owned())
        });
        view! {
            <div class=format!("area-{}", area.letter().to_ascii_lowercase())>
                <Slider
                    id=format!("slide-{}", area.letter()) label=i18n::liking_for(area).to_owned() most=MOST_SLIDE value
                    on_slide=move |by| what_if.supposed.update(|supposed| supposed.slide(area, by))
                />
            </div>
        }
    };
    let sliders: Vec<_> = Riasec::ALL.into_iter().filter(|area| answered(*area)).map(slider).collect();
    view! {
        <fieldset class="sliders">
            <legend>{words::SLIDE}</legend>
            {sliders}
        </fieldset>
    }
}
