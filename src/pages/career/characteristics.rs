//! What the work is like.

use std::sync::Arc;

use leptos::prelude::*;

use crate::catalog::career::Career;
use crate::i18n::career as words;
use crate::i18n::{self, names};
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
            name: names::characteristic(it.characteristic.key, it.name).to_owned(),
            share: f64::from(it.value.saturating_sub(100)) / 400.0,
            figure: words::rating(it.value),
            words: i18n::more_than(it.more_than),
        })
        .collect();
    view! {
        <section class="block" aria-labelledby="characteristics">
            <h2 id="characteristics">{words::CHARACTERISTICS}</h2>
            <p>{words::CHARACTERISTICS_LEAD}</p>
            <Bars bars know=know()/>
            <p class="source">{words::conditions_source(career.conditions_source)}</p>
        </section>
    }
}
