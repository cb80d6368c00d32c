//! Which careers stay near the top on most days, and how many places are level.

use leptos::prelude::*;

use super::ranking::Ranking;
use crate::app::route::Route;
use crate::i18n::{self, results as words};

/// How many are named.
const MOST: usize = 6;

/// A short list once the days are drawn; its place is kept.
#[component]
pub fn NearTop(
    /// The list.
    ranking: Ranking,
) -> impl IntoView {
    let told = move || {
        let Some(shaken) = ranking.shaken.get() else {
            return view! { <p class="quiet">{words::TRYING_DAYS}</p> }.into_any();
        };
        let (worked, shown) = (ranking.worked.get(), ranking.shown.get());
        let links: Vec<_> = worked
            .places
            .iter()
            .map(|place| place.occupation)
            .filter(|at| shown.get(*at).copied().unwrap_or(false) && shaken.stays_near_top(*at))
            .take(MOST)
            .filter_map(|at| worked.atlas.catalog.occupations().get(at))
            .map(|it| view! { <li><a href=Route::Career(it.code).href()>{it.title.clone()}</a></li> })
            .collect();
        let level = shaken.tier(1).map(i18n::top_level);
        if links.is_empty() {
            let left_out = worked.places.iter().any(|place| shaken.stays_near_top(place.occupation));
            let none = if left_out { words::NEAR_TOP_LEFT_OUT } else { words::NEAR_TOP_NONE };
            view! {
                <p>
                    <strong>{none}</strong>
                    {level}{words::READ_WIDELY}
                </p>
            }
            .into_any()
        } else {
            view! {
                <p><strong>{words::NEAR_TOP}</strong></p>
                <ul class="near-top__list">{links}</ul>
                <p>{level}</p>
            }
            .into_any()
        }
    };
    view! { <div class="near-top" role="status">{told}</div> }
}
