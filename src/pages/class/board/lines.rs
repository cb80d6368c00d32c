//! Lines that do not count, each with its number and the reason.

use leptos::prelude::*;

use super::desk::Desk;
use crate::class::Summary;
use crate::i18n::Sentence;
use crate::i18n::class as words;

/// How many are listed.
const MOST: usize = 60;

/// Wrong, doubled and foreign lines, in their order; nothing when every line counts.
#[component]
pub fn NotCounted(
    /// The desk.
    desk: Desk,
) -> impl IntoView {
    move || {
        let lines = not_counted(&*desk.summary.get()?);
        let (count, more) = (lines.len(), lines.len().saturating_sub(MOST));
        let listed: Vec<_> = lines
            .into_iter()
            .take(MOST)
            .map(|(number, reason)| view! { <li>{words::line(number, &reason)}</li> })
            .collect();
        (count > 0).then(|| {
            view! {
                <section class="block board__not" aria-labelledby="board-not">
                    <h2 id="board-not">{words::not_counted(count)}</h2>
                    <ul class="board__wrong">{listed}</ul>
                    {(more > 0).then(|| view! { <p>{words::more_lines(more)}</p> })}
                </section>
            }
        })
    }
}

/// Number and reason of each line that does not count.
pub fn not_counted(summary: &Summary) -> Vec<(usize, String)> {
    let wrong = summary.wrong.iter().map(|it| (it.line, it.reason.sentence()));
    let doubled = summary.doubled.iter().map(|it| (it.line, words::doubled(it.first)));
    let foreign = summary.foreign.iter().map(|line| (*line, words::FOREIGN.to_owned()));
    let mut lines: Vec<(usize, String)> = wrong.chain(doubled).chain(foreign).collect();
    lines.sort_by_key(|(line, _)| *line);
    lines
}
