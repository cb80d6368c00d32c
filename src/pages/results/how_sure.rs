//! What “on another day” means, in plain words.

use leptos::prelude::*;

use crate::i18n::results as words;
use crate::scoring::DAYS;

/// Closed until somebody asks.
#[component]
pub fn HowSure() -> impl IntoView {
    view! {
        <details class="why how-sure">
            <summary>{words::HOW_SURE}</summary>
            <div class="flow">
                <p>{words::how_sure(DAYS)}</p>
                <p>{words::HOW_SURE_BAR}</p>
                <p>{words::HOW_SURE_LEVEL}</p>
                <p>{words::HOW_SURE_SCALE}</p>
            </div>
        </details>
    }
}
