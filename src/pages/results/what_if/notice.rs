//! The list is not by the real answers: said above it, with the way back.

use leptos::prelude::*;

use super::super::ranking::Ranking;
use super::SUMMARY;
use crate::i18n::{self, results as words};
use crate::platform::page;
use crate::scoring::Supposed;
use crate::ui::Icon;

/// A notice while something is supposed; what comes first is said to those who listen, too.
#[component]
pub fn WhatIfNotice(
    /// The list.
    ranking: Ranking,
) -> impl IntoView {
    let back = move |_| {
        ranking.what_if.supposed.set(Supposed::default());
        // The button goes away: the focus must not fall with it.
        if let Some(summary) = page::element(SUMMARY) {
            let _ = summary.focus();
        }
    };
    let first = Memo::new(move |_| {
        let moves = ranking.moves.get()?;
        let best = ranking.families.with(|families| families.first().map(|family| family.best.occupation))?;
        let title = ranking.worked.with(|worked| worked.title(best).to_owned());
        Some(i18n::first_now(&title, moves.own_rank(best)))
    });
    view! {
        <p class="visually-hidden" role="status">{move || first.get().map(|first| words::what_if_said(&first))}</p>
        <Show when=move || ranking.what_if.is_on()>
            <div class="notice">
                <Icon name="redo"/>
                <p><strong>{words::LOOKING_AT_WHAT_IF}</strong>" "{move || first.get()}</p>
                <p class="row"><button class="button" type="button" on:click=back>{words::BACK_TO_MINE}</button></p>
            </div>
        </Show>
    }
}
