//! Where a place may lie on another day, on one scale for the whole list.

use leptos::prelude::*;

/// The places that the scale names.
const NAMED: [usize; 3] = [1, 10, 100];

/// A dot for today's place and a line over the places of other days. The words beside it say the same.
#[component]
pub fn Band(
    /// Today's place, 1 for the best.
    rank: usize,
    /// The first and the last place of other days, once they are known.
    days: Option<(usize, usize)>,
    /// How many places there are.
    of: usize,
) -> impl IntoView {
    let (from, to) = days.unwrap_or((rank, rank));
    // Each as a property: a `style` attribute is what the content security policy forbids.
    let [at, from, to] = [rank, from, to].map(|place| format!("{:.4}", along(place, of)));
    let tick = |place: usize| view! { <i style=("--tick", format!("{:.4}", along(place, of)))></i> };
    view! {
        <span class="band__scale" aria-hidden="true" style=("--at", at) style=("--from", from) style=("--to", to)>
            {NAMED.map(tick).collect_view()}
            <b></b>
        </span>
    }
}

/// The scale's own line, once above the list.
#[component]
pub fn BandScale(
    /// How many places there are.
    of: usize,
) -> impl IntoView {
    let name = |place: usize| {
        let at = format!("{:.4}", along(place, of));
        view! { <span style=("--tick", at)>{place}</span> }
    };
    view! { <p class="band-scale num" aria-hidden="true">{NAMED.map(name).collect_view()}{name(of)}</p> }
}

/// How far along the scale a place lies, 0 to 1: each tenfold takes the same way.
fn along(place: usize, of: usize) -> f64 {
    let log = |number: usize| (number.max(1) as f64).ln();
    if of > 1 { (log(place) / log(of)).clamp(0.0, 1.0) } else { 0.0 }
}
