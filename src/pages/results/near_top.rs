//! Which careers stay near the top on most days, and how many places are level.

use leptos::prelude::*;

use super::ranking::Ranking;
use crate::app::route::Route;
use crate::i18n;

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
            return view! { <p class="quiet">"Trying your answers on other days."</p> }.into_any();
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
            let none = if left_out {
                "The careers that stay near the top are filtered out or hidden. "
            } else {
                "No career stays near the top however we shake the answers. "
            };
            view! {
                <p>
                    <strong>{none}</strong>
                    {level}" Read widely, not just the first names."
                </p>
            }
            .into_any()
        } else {
            view! {
                <p><strong>"These stay near the top however we shake the answers:"</strong></p>
                <ul class="near-top__list">{links}</ul>
                <p>{level}</p>
            }
            .into_any()
        }
    };
    view! { <div class="near-top" role="status">{told}</div> }
}
