//! What the work is like.

use std::sync::Arc;

use leptos::prelude::*;

use super::lists::hundredths;
use crate::catalog::career::{Career, ConditionsSource};
use crate::i18n;
use crate::pages::know;
use crate::ui::{Bar, Bars};

/// Thirteen characteristics, or the list that was put together by hand.
#[component]
pub fn Characteristics(
    /// The ratings.
    career: Arc<Career>,
) -> impl IntoView {
    let bars = career
        .listed_characteristics()
        .iter()
        .map(|it| Bar {
            id: it.characteristic.key.to_owned(),
            name: it.name.to_owned(),
            share: f64::from(it.value.saturating_sub(100)) / 400.0,
            figure: hundredths(it.value),
            words: i18n::more_than(it.more_than),
        })
        .collect();
    let source = match career.conditions_source {
        ConditionsSource::Rated => "Source: O*NET 18.1, what workers said up to March 2014.",
        ConditionsSource::Predicted => {
            "Source: estimated from this career’s other ratings and O*NET 18.1 (March 2014)."
        }
        ConditionsSource::Neighbours => {
            "Source: estimated from the careers closest to it, O*NET 18.1 (March 2014)."
        }
    };
    view! {
        <section class="block" aria-labelledby="characteristics">
            <h2 id="characteristics">"Characteristics"</h2>
            <p>"What the work is like, from 1 (little) to 5 (a lot). These figures are from 2014, so some may have changed."</p>
            <Bars bars know=know()/>
            <p class="source">{source}</p>
        </section>
    }
}
