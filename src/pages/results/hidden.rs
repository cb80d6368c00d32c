//! What was hidden, and the way back.

use leptos::prelude::*;

use super::hiding::{Hiding, UNDO, focus};
use super::place::place_id;
use super::ranking::Ranking;
use crate::i18n::results as words;

/// The id of the list's heading.
pub const HEADING: &str = "places";

/// Stands for a moment where a hidden career stood.
#[component]
pub fn Gone(
    /// The list.
    ranking: Ranking,
    /// The career.
    occupation: usize,
    /// What is hidden.
    hiding: Hiding,
) -> impl IntoView {
    let title = ranking.worked.with_untracked(|worked| worked.title(occupation).to_owned());
    let undo = move |_| {
        hiding.show(occupation);
        focus(place_id(occupation));
    };
    let alike = move || {
        let alike = hiding.alike(occupation);
        let offer = (!alike.is_empty()).then(|| words::hide_alike(alike.len()))?;
        let hide = move |_| {
            hiding.add(&alike);
            hiding.said.set(words::ALIKE_HIDDEN.to_owned());
            focus(UNDO.to_owned());
        };
        Some(view! { <button class="button button--plain" type="button" on:click=hide>{offer}</button> })
    };
    view! {
        <li class="place place--gone">
            <p><strong>{title.clone()}</strong>{words::IS_HIDDEN}</p>
            <p class="row">
                <button class="button" id=UNDO type="button" aria-label=words::undo(&title) on:click=undo>{words::UNDO}</button>
                {alike}
            </p>
        </li>
    }
}

/// “3 hidden”, with the way back for each and for all.
#[component]
pub fn HiddenCareers(
    /// The list.
    ranking: Ranking,
    /// What is hidden.
    hiding: Hiding,
) -> impl IntoView {
    let all = Memo::new(move |_| hiding.all());
    let back = move |occupation: usize| {
        let title = ranking.worked.with_untracked(|worked| worked.title(occupation).to_owned());
        let show = move |_| {
            hiding.show(occupation);
            focus(HEADING.to_owned());
        };
        view! {
            <li>
                <span>{title.clone()}</span>
                <button class="button button--plain" type="button" aria-label=words::show_again(&title) on:click=show>{words::SHOW_AGAIN}</button>
            </li>
        }
    };
    let show_all = move |_| {
        hiding.show_all();
        focus(HEADING.to_owned());
    };
    view! {
        <details class="why hidden-careers">
            <summary>{move || words::hidden(all.read().len())}</summary>
            <ul>{move || all.get().into_iter().map(back).collect_view()}</ul>
            <button class="button" type="button" on:click=show_all>{words::SHOW_ALL_AGAIN}</button>
        </details>
    }
}
