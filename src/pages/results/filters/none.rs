//! No career passes: which filter to take away.

use std::sync::Arc;

use leptos::prelude::*;

use super::arrived::Arrived;
use crate::app::{Atlas, State};
use crate::i18n::{self, results as words};
use crate::scoring::Filters;

/// A sentence, and for each filter what the list would hold without it.
#[component]
pub fn NonePasses(
    /// The occupations.
    atlas: Arc<Atlas>,
    /// Called with the filters that are wanted instead.
    #[prop(into)]
    on_choose: Callback<Filters>,
) -> impl IntoView {
    let state = State::of_app();
    let ways = move || {
        let (filters, arrived) = (state.library().filters.get(), Arrived::follow(state));
        let passing = |filters: &Filters| {
            filters.kept(&atlas.catalog, arrived.known()).into_iter().filter(|kept| *kept).count()
        };
        let looser = filters.active().map(|filter| (filter, filters.without(filter)));
        let looser = looser.map(|(filter, filters)| (filter, passing(&filters), filters));
        let ways: Vec<_> = looser
            .filter(|(_, passing, _)| *passing > 0)
            .map(|(filter, passing, filters)| {
                view! {
                    <button class="button" type="button" on:click=move |_| on_choose.run(filters.clone())>
                        {i18n::without_filter(filter, passing)}
                    </button>
                }
            })
            .collect();
        ways
    };
    view! {
        <p>{words::NONE_PASSES}</p>
        <div class="row tune__ways">{ways}</div>
    }
}
