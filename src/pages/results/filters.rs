//! Filters over the list: they leave careers out, the others keep their numbers.

mod arrived;
mod choices;
mod conditions;
mod fields;
mod none;
mod state_file;

use std::sync::Arc;

use leptos::html::Summary;
use leptos::prelude::*;

use super::details::Detail;
use super::ranking::Ranking;
use crate::app::{Atlas, State, detail};
use crate::i18n::{self, results as words};
use crate::scoring::Filters;
use arrived::Arrived;
use choices::Choices;
use conditions::AvoidConditions;
use fields::Fields;
use none::NonePasses;

/// For each career whether the filters let it pass.
pub fn kept(atlas: &Arc<Atlas>) -> Memo<Arc<Vec<bool>>> {
    let state = State::of_app();
    let atlas = atlas.clone();
    Memo::new(move |_| {
        let arrived = Arrived::follow(state);
        state.library().filters.with(|filters| Arc::new(filters.kept(&atlas.catalog, arrived.known())))
    })
}

/// The panel, closed at first, and below it how many careers pass.
#[component]
pub fn FilterPanel(
    /// The list.
    ranking: Ranking,
) -> impl IntoView {
    let state = State::of_app();
    let filters = state.library().filters;
    let open = RwSignal::new(false);
    let kept = ranking.kept;
    let atlas = ranking.worked.with_untracked(|worked| worked.atlas.clone());
    let summary = NodeRef::<Summary>::new();
    let active = Memo::new(move |_| filters.with(|filters| filters.active().count()));
    let is_on = move || active.get() > 0;
    let passing = Memo::new(move |_| kept.with(|kept| kept.iter().filter(|kept| **kept).count()));
    let (all, choices) = (atlas.catalog.len(), atlas.clone());
    let narrow_to = move |wanted| {
        filters.set(wanted);
        // The button that was tapped goes away: the focus must not fall with it.
        if let Some(summary) = summary.get_untracked() {
            let _ = summary.focus();
        }
    };
    view! {
        <details class="more tune" on:toggle=move |_| open.set(true)>
            <summary node_ref=summary>
                {words::FILTER}
                {move || is_on().then(|| view! { <span class="tune__count">{words::filters_on(active.get())}</span> })}
            </summary>
            <div class="tune__body">
                <p class="small quiet">{words::FILTER_LEAD}</p>
                {move || open.get().then(|| detail(state, Detail::Filters(choices.clone())))}
            </div>
        </details>
        <div class="row tune__state">
            <p class="num" role="status">{move || is_on().then(|| i18n::careers_pass(passing.get(), all))}</p>
            <Show when=is_on>
                <button class="button button--plain" type="button" on:click=move |_| narrow_to(Filters::default())>{words::CLEAR_FILTERS}</button>
            </Show>
        </div>
        <Show when=move || is_on() && passing.get() == 0>
            <NonePasses atlas=atlas.clone() on_choose=narrow_to/>
        </Show>
    }
}

/// What can be chosen in the panel.
#[component]
pub fn FilterChoices(
    /// The occupations.
    atlas: Arc<Atlas>,
) -> impl IntoView {
    let occupations = atlas.catalog.len();
    view! {
        <Choices atlas=atlas.clone()/>
        <Fields atlas/>
        <AvoidConditions occupations/>
    }
}
