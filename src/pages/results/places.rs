//! The careers in order, near-duplicates together, ten ideas at a time.

use leptos::prelude::*;

use super::family::FamilyLine;
use super::filters::FilterPanel;
use super::hidden::{Gone, HEADING, HiddenCareers};
use super::hiding::Hiding;
use super::how_sure::HowSure;
use super::near_top::NearTop;
use super::ranking::Ranking;
use super::view::Whose;
use super::what_if::{WhatIfNotice, WhatIfPanel};
use crate::i18n::results as words;
use crate::ui::BandScale;

/// How many ideas are shown at first, and how many more at a time.
const PAGE: usize = 10;

/// A line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Row {
    /// A family by its best member.
    Family(usize),
    /// What was hidden last.
    Gone(usize),
}

/// The list with what is known of its order.
#[component]
pub fn Places(
    /// The list.
    ranking: Ranking,
    /// Whether the answers have no direction: the list then waits until it is asked for.
    flat: bool,
) -> impl IntoView {
    if flat {
        return view! {
            <details class="why block">
                <summary>{words::SEE_ANYWAY}</summary>
                <Whole ranking/>
            </details>
        }
        .into_any();
    }
    view! { <Whole ranking/> }.into_any()
}

/// The list with its heading.
#[component]
fn Whole(
    /// The list.
    ranking: Ranking,
) -> impl IntoView {
    let of = ranking.worked.with_untracked(|worked| worked.places.len());
    view! {
        <section class="block" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{words::PLACES}</h2>
            <p>{words::PLACES_LEAD}</p>
            <FilterPanel ranking/>
            {(ranking.whose == Whose::Own).then(|| view! { <WhatIfPanel ranking/><WhatIfNotice ranking/> })}
            <Show when=move || !ranking.what_if.is_on()><NearTop ranking/></Show>
            <HowSure/>
            <BandScale of/>
            <List ranking/>
        </section>
    }
}

/// The lines, “more”, and what is hidden.
#[component]
fn List(
    /// The list.
    ranking: Ranking,
) -> impl IntoView {
    let hiding = Hiding::new(ranking);
    let shown = RwSignal::new(PAGE);
    let all = move || ranking.families.read().len();
    let left = move || all().saturating_sub(shown.get());
    view! {
        <ol class="places">
            <For each=move || rows(ranking, hiding, shown.get()) key=|row| *row let:row>
                {match row {
                    Row::Family(best) => view! { <FamilyLine ranking best hiding/> }.into_any(),
                    Row::Gone(occupation) => view! { <Gone ranking occupation hiding/> }.into_any(),
                }}
            </For>
        </ol>
        <p class="row">
            <Show when=move || { left() > 0 }>
                <button class="button" type="button" on:click=move |_| shown.update(|shown| *shown += PAGE)>
                    {move || words::show_more(PAGE.min(left()))}
                </button>
            </Show>
            <span class="quiet num" role="status">{move || words::ideas_shown(shown.get().min(all()), all())}</span>
        </p>
        <HiddenCareers ranking hiding/>
        <p class="visually-hidden" role="status">{hiding.said}</p>
    }
}

/// The lines that are shown: the first families, and what was hidden last where it stood.
fn rows(ranking: Ranking, hiding: Hiding, shown: usize) -> Vec<Row> {
    let gone = hiding.last.get().and_then(|at| ranking.worked.with(|worked| worked.place(at)));
    ranking.families.with(|families| {
        let mut rows: Vec<Row> =
            families.iter().take(shown).map(|family| Row::Family(family.best.occupation)).collect();
        if let Some(gone) = gone {
            let before = families.partition_point(|family| family.best.rank < gone.rank).min(rows.len());
            rows.insert(before, Row::Gone(gone.occupation));
        }
        rows
    })
}
