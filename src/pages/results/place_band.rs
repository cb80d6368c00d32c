//! Where one career may stand on another day, as a small picture and in words.

use leptos::prelude::*;

use super::ranking::Ranking;
use crate::i18n;
use crate::ui::Band;

/// The picture is there at once; the other days come when they are drawn.
#[component]
pub fn PlaceBand(
    /// The list it stands in.
    ranking: Ranking,
    /// Which occupation.
    occupation: usize,
) -> impl IntoView {
    move || {
        let (place, of) = ranking.worked.with(|worked| (worked.place(occupation), worked.places.len()));
        let place = place?;
        let shaken = ranking.shaken.get();
        let band = shaken.as_ref().and_then(|shaken| shaken.band(occupation));
        let days = band.map(|band| (usize::from(band.from), usize::from(band.to)));
        let words = band.map(i18n::another_day);
        let level = shaken.and_then(|shaken| shaken.tier(place.rank)).and_then(i18n::level);
        Some(view! {
            <p class="band num">
                <Band rank=place.rank days of/>
                <span>{words}</span>
                {level.map(|level| view! { <span class="band__level">{level}</span> })}
            </p>
        })
    }
}
