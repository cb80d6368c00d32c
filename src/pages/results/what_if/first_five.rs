//! The first ideas of the list beside the sliders, so that both are in sight.

use leptos::prelude::*;

use super::super::ranking::Ranking;
use super::Moved;
use crate::i18n::results as words;

/// How many are shown.
const FIRST: usize = 5;

/// Rank, title and move of the first ideas.
#[component]
pub fn FirstFive(
    /// The list.
    ranking: Ranking,
) -> impl IntoView {
    let first = Memo::new(move |_| {
        ranking.families.with(|families| {
            families
                .iter()
                .take(FIRST)
                .map(|family| (family.best.rank, family.best.occupation))
                .collect::<Vec<_>>()
        })
    });
    let line = move |(rank, occupation): (usize, usize)| {
        let title = ranking.worked.with(|worked| worked.title(occupation).to_owned());
        view! { <li><b class="num">{rank}</b><span>{title}</span><Moved ranking occupation/></li> }
    };
    view! {
        <section class="first-five" aria-labelledby="first-five">
            <h3 id="first-five">{words::FIRST_NOW}</h3>
            <ol>{move || first.get().into_iter().map(line).collect_view()}</ol>
        </section>
    }
}
