//! Ratings as bars.

use std::sync::Arc;

use leptos::prelude::*;

/// One rating.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What is rated: an element's id, for “Know more”.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Length, 0 to 1.
    pub share: f64,
    /// The figure beside it.
    pub figure: String,
    /// What the figure means, in words.
    pub words: String,
}

/// Draws what a term means.
pub type Know = Arc<dyn Fn(&str) -> AnyView + Send + Sync>;

/// Ratings in order, each with its figure, in words, and with what it means on request.
#[component]
pub fn Bars(
    /// What to draw.
    bars: Vec<Bar>,
    /// Draws what a term means; without it, nothing is explained.
    #[prop(optional_no_strip)]
    know: Option<Know>,
) -> impl IntoView {
    let rows = bars.into_iter().map(|bar| {
        let words = (!bar.words.is_empty()).then(|| view! { <em>{bar.words}</em> });
        let more = know.as_ref().map(|know| know(&bar.id));
        view! {
            <li style=("--p", format!("{:.3}", bar.share))>
                <span>{bar.name}</span><b>{bar.figure}</b>
                {words}
                {more}
            </li>
        }
    });
    view! { <ol class="bars">{rows.collect_view()}</ol> }
}
