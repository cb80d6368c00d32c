//! One idea in the list: its best career, what is like it, and “Not for me”.

use leptos::prelude::*;

use super::hiding::Hiding;
use super::place::{PlaceLine, fit_label};
use super::ranking::Ranking;
use super::view::Whose;
use crate::app::after_paint;
use crate::app::route::Route;
use crate::i18n::{self, results as words};
use crate::scoring::Place;

/// A place with what stands behind it.
#[component]
pub fn FamilyLine(
    /// The list it stands in.
    ranking: Ranking,
    /// The occupation that stands for it.
    best: usize,
    /// What can be hidden.
    hiding: Hiding,
) -> impl IntoView {
    let others = Memo::new(move |_| {
        ranking.families.with(|families| {
            let own = families.iter().find(|family| family.best.occupation == best);
            own.map(|family| family.others.clone()).unwrap_or_default()
        })
    });
    // Level with the family above it.
    let joined = Memo::new(move |_| {
        let above = ranking.families.with(|families| {
            let at = families.iter().position(|family| family.best.occupation == best)?;
            Some((families.get(at.checked_sub(1)?)?.best.rank, families.get(at)?.best.rank))
        });
        let shaken = ranking.shaken.get();
        above.is_some_and(|(above, own)| {
            shaken.and_then(|it| it.tier(own)).is_some_and(|tier| tier.from <= above)
        })
    });
    let title = ranking.worked.with_untracked(|worked| worked.title(best).to_owned());
    view! {
        <li class="place" class:place--level=joined>
            <PlaceLine ranking occupation=best>
                {move || (!others.read().is_empty()).then(|| view! { <Alike ranking others=others.get()/> })}
                {(ranking.whose == Whose::Own).then(|| view! {
                    <button class="button button--plain place__hide" type="button" aria-label=words::not_for_me(&title) on:click=move |_| after_paint(move || hiding.hide(best))>{words::NOT_FOR_ME}</button>
                })}
            </PlaceLine>
        </li>
    }
}

/// The other members of a family, in their order.
#[component]
fn Alike(
    /// The list.
    ranking: Ranking,
    /// Their places.
    others: Vec<Place>,
) -> impl IntoView {
    let count = others.len();
    let line = move |place: Place| {
        let worked = ranking.worked.get_untracked();
        let occupation = worked.atlas.catalog.occupations().get(place.occupation)?;
        let days =
            move || ranking.shaken.get().and_then(|it| it.band(place.occupation)).map(i18n::another_day);
        Some(view! {
            <li>
                <b class="num">{place.rank}</b>
                <a href=Route::Career(occupation.code).href()>{occupation.title.clone()}</a>
                {worked.fit(place).map(fit_label)}
                <span class="quiet small num">{days}</span>
            </li>
        })
    };
    let open = RwSignal::new(false);
    view! {
        <details class="why alike" on:toggle=move |_| open.set(true)>
            <summary>{words::alike(count)}</summary>
            {move || open.get().then(|| view! { <ol>{others.iter().copied().filter_map(line).collect_view()}</ol> })}
        </details>
    }
}
