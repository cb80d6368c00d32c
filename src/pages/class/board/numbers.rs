//! The class in numbers.

use std::sync::Arc;

use leptos::prelude::*;

use super::desk::Desk;
use super::file::FileAndKeep;
use super::shared::Shared;
use crate::class::{AreaSpread, Count, Summary};
use crate::i18n;
use crate::i18n::class as words;
use crate::riasec::{PerArea, Riasec};
use crate::ui::{Bar, Bars, Rose};

/// How many, interests, fields, careers, the teacher's question.
#[component]
pub fn Numbers(
    /// The desk.
    desk: Desk,
) -> impl IntoView {
    let people = move || {
        desk.summary.with(|summary| {
            let summary = summary.as_ref()?;
            Some(view! { <strong>{words::people(summary.people)}</strong>" "{words::plain(summary.plain)} })
        })
    };
    let parts = move || {
        let summary = desk.summary.get()?;
        Some(match summary.interests {
            None => view! { <p>{words::too_few()}</p> }.into_any(),
            Some(interests) => view! {
                <p class="small quiet">{words::hidden_note()}</p>
                <Interests interests/>
                <Groups desk summary/>
            }
            .into_any(),
        })
    };
    view! {
        <section class="block board__numbers" aria-label=words::BOARD>
            <p class="board__people" role="status">{people}</p>
            {parts}
            <FileAndKeep desk/>
        </section>
    }
}

/// The means as a rose, and as a table with the middle half.
#[component]
fn Interests(
    /// The six areas.
    interests: PerArea<AreaSpread>,
) -> impl IntoView {
    let sums = PerArea::new(interests.values().map(|spread| spread.mean));
    let rows: Vec<_> = interests
        .iter()
        .map(|(area, spread)| {
            let letter = area.letter();
            view! {
                <tr class=format!("area-{}", letter.to_ascii_lowercase())>
                    <th scope="row"><span class="letter" aria-hidden="true">{letter.to_string()}</span>{words::area(area)}</th>
                    <td>{format!("{:.0}", spread.mean)}</td>
                    <td>{words::range(spread.low, spread.high)}</td>
                </tr>
            }
        })
        .collect();
    let heads: Vec<_> =
        words::COLUMNS.map(|head| view! { <th scope="col">{head}</th> }).into_iter().collect();
    view! {
        <h2>{words::INTERESTS}</h2>
        <p>{words::INTERESTS_NOTE}</p>
        <div class="split">
            <figure class="sheet ground sheet--data"><Rose sums/></figure>
            <table class="areas board__areas">
                <caption>{words::INTERESTS_CAPTION}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// How many belong where.
#[component]
fn Groups(
    /// The desk.
    desk: Desk,
    /// The numbers.
    summary: Arc<Summary>,
) -> impl IntoView {
    let leads = Riasec::ALL.map(words::area).into_iter().chain([words::UNDECIDED.to_owned()]);
    let leads = bars(leads.zip(summary.leads.iter().copied()));
    let fields =
        bars(summary.fields.iter().map(|(field, count)| (i18n::field_name(*field).to_owned(), *count)));
    let question = desk.class.with_untracked(|class| class.as_ref().and_then(|class| class.question.clone()));
    let question = question.filter(|_| !summary.answers.is_empty()).map(|question| {
        let names = question.answers.into_iter().chain([words::NO_ANSWER.to_owned()]);
        view! { <h2>{question.text}</h2><Bars bars=bars(names.zip(summary.answers.iter().copied()))/> }
    });
    view! {
        <h2>{words::LEADS}</h2>
        <Bars bars=leads/>
        {question}
        <h2>{words::FIELDS}</h2>
        <p>{words::fields_note()}</p>
        <Bars bars=fields/>
        <Shared summary/>
    }
}

/// Counts as bars, the longest for the largest.
fn bars(counts: impl Iterator<Item = (String, Count)>) -> Vec<Bar> {
    let counts: Vec<(String, Count)> = counts.collect();
    let size = |count: &Count| match count {
        Count::Exactly(count) | Count::AtLeast(count) => *count,
        Count::Hidden => 0,
    };
    let most = counts.iter().map(|(_, count)| size(count)).max().unwrap_or(0).max(1) as f64;
    let bar = |(name, count): (String, Count)| Bar {
        id: String::new(),
        name,
        share: size(&count) as f64 / most,
        figure: words::count(count),
        words: String::new(),
    };
    counts.into_iter().map(bar).collect()
}
