//! For answers without a clear direction: groups of careers to explore, in place of a finely ordered list.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::ranking::Ranking;
use crate::i18n::{self, results as words};
use crate::ui::{Bar, Bars};

/// How many of the first places are counted.
const FIRST: usize = 40;

/// The fields of work among the first places.
#[component]
pub fn FieldsToExplore(
    /// The list.
    ranking: Ranking,
) -> impl IntoView {
    let bars = move || {
        let worked = ranking.worked.get();
        let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
        for place in worked.places.iter().take(FIRST) {
            if let Some(found) = worked.atlas.catalog.occupations().get(place.occupation) {
                *counts.entry(found.code.major_group()).or_default() += 1;
            }
        }
        let mut fields: Vec<(u32, usize)> = counts.into_iter().collect();
        fields.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let most = fields.first().map_or(1, |(_, count)| *count) as f64;
        let bars = fields
            .into_iter()
            .map(|(field, count)| Bar {
                id: field.to_string(),
                name: i18n::field_name(field).to_owned(),
                share: count as f64 / most,
                figure: count.to_string(),
                words: String::new(),
            })
            .collect();
        view! { <Bars bars/> }
    };
    view! {
        <section class="block" aria-labelledby="explore">
            <h2 id="explore">{words::EXPLORE}</h2>
            <p>{words::explore(FIRST)}</p>
            {bars}
        </section>
    }
}
