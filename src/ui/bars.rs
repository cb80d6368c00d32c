//! Ratings as bars.

use leptos::prelude::*;

/// One rating.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What is rated.
    pub name: String,
    /// Length, 0 to 1.
    pub share: f64,
    /// The figure beside it.
    pub figure: String,
}

/// Ratings in order, each with its figure.
#[component]
pub fn Bars(
    /// What to draw.
    bars: Vec<Bar>,
) -> impl IntoView {
    let rows = bars.into_iter().map(|bar| {
        view! { <li style=("--p", format!("{:.3}", bar.share))><span>{bar.name}</span><b>{bar.figure}</b></li> }
    });
    view! { <ol class="bars">{rows.collect_view()}</ol> }
}
