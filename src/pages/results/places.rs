//! The careers in order, near-duplicates together, ten ideas at a time.

use leptos::prelude::*;

use super::details::Detail;
use super::family::FamilyLine;
use super::filters::FilterPanel;
use super::hidden::{Gone, HEADING};
use super::hiding::Hiding;
use super::how_sure::HowSure;
use super::near_top::NearTop;
use super::ranking::Ranking;
use super::view::Whose;
use super::what_if::{WhatIfNotice, WhatIfPanel};
use crate::app::{State, after_paint, detail};
use crate::i18n::results as words;
use crate::ui::BandScale;

/// How many ideas are shown at first, and how many more at a time.
const PAGE: usize = 10;
/// How many lines that were not there are drawn between two paints, so that a tap is seen at once.
const A_PAINT: usize = 2;

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
    let state = State::of_app();
    let hiding = Hiding::new(ranking);
    let some_hidden = Memo::new(move |_| !hiding.all().is_empty());
    let shown = RwSignal::new(PAGE);
    let all = move || ranking.families.read().len();
    let left = move || all().saturating_sub(shown.get());
    let wanted = Memo::new(move |_| rows(ranking, hiding, shown.get()));
    let drawn = RwSignal::new(wanted.get_untracked());
    Effect::new(move |_| {
        wanted.track();
        // Lines that only come behind the others are not waited for by the tap that asks for them.
        if drawn.with_untracked(|drawn| wanted.with_untracked(|wanted| goes_on(drawn, wanted))) {
            after_paint(move || draw_on(drawn, wanted));
        } else {
            draw_on(drawn, wanted);
        }
    });
    let busy = move || ranking.what_if.is_on_its_way() || *drawn.read() != *wanted.read();
    view! {
        <ol class="places" aria-busy=move || busy().to_string()>
            <For each=move || drawn.get() key=|row| *row let:row>
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
        {move || some_hidden.get().then(|| detail(state, Detail::Hidden(ranking, hiding)))}
        <p class="visually-hidden" role="status">{hiding.said}</p>
    }
}

/// Whether there are many more lines, behind those that are there.
fn goes_on(there: &[Row], wanted: &[Row]) -> bool {
    wanted.starts_with(there) && wanted.len() > there.len() + A_PAINT
}

/// Draws a few of the lines that are wanted and not there yet, and the others after the next paints.
fn draw_on(drawn: RwSignal<Vec<Row>>, wanted: Memo<Vec<Row>>) {
    // The page may have been left.
    let (Some(there), Some(wanted_now)) = (drawn.try_get_untracked(), wanted.try_get_untracked()) else {
        return;
    };
    if there == wanted_now {
        return;
    }
    let mut new = 0;
    let mut in_turn = |row: &Row| {
        new += usize::from(!there.contains(row));
        there.contains(row) || new <= A_PAINT
    };
    let next: Vec<Row> = wanted_now.into_iter().filter(|row| in_turn(row)).collect();
    let _ = drawn.try_set(next);
    if new > A_PAINT {
        after_paint(move || draw_on(drawn, wanted));
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
