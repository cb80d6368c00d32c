//! Why a career stands where it stands: what speaks for it, what against, what would change it.

use std::sync::Arc;

use leptos::prelude::*;

use super::worked::Worked;
use crate::app::State;
use crate::i18n::{self, results as words};
use crate::instrument::Bank;
use crate::scoring::{Change, Direction, Reason};
use crate::ui::{ReasonLine, Reasons};

/// How many reasons of each kind are shown at first.
const REASONS: usize = 3;
/// What relatives bring is told when it weighs at least this share of the weightiest reason.
const TOLD: f64 = 0.2;

/// Reasons in words, each with its weight.
#[component]
pub fn Why(
    /// The list.
    worked: Arc<Worked>,
    /// Which occupation.
    occupation: usize,
) -> impl IntoView {
    let bank = State::of_app().bank;
    let reasons = worked.atlas.scorer.reasons(&worked.tally, occupation);
    let lift = worked.tally.lift(occupation);
    let fors = bank.with_value(|bank| lines(bank, &reasons, Direction::For, lift));
    let againsts = bank.with_value(|bank| lines(bank, &reasons, Direction::Against, lift));
    let changes = bank.with_value(|bank| changes(bank, &worked, occupation));
    let (all_fors, all_againsts) = (fors.len(), againsts.len());
    let whole = RwSignal::new(false);
    let shown = move || {
        let most = if whole.get() { usize::MAX } else { REASONS };
        let take = |lines: &[ReasonLine]| lines.iter().take(most).cloned().collect::<Vec<_>>();
        view! { <Reasons fors=take(&fors) againsts=take(&againsts)/> }
    };
    let more = all_fors > REASONS || all_againsts > REASONS;
    view! {
        {shown}
        {more.then(|| view! {
            <button class="button button--plain" type="button" aria-expanded=move || whole.get().to_string() on:click=move |_| whole.update(|whole| *whole = !*whole)>
                {move || if whole.get() { words::FEWER_REASONS.to_owned() } else { words::all_reasons(all_fors, all_againsts) }}
            </button>
        })}
        {(!changes.is_empty()).then(|| view! {
            <p class="reasons__head">{words::WOULD_CHANGE}</p>
            <ul class="changes">{changes.into_iter().map(|it| view! { <li>{it}</li> }).collect_view()}</ul>
        })}
    }
}

/// The reasons of one direction, the weightiest first; more of an ability than a job asks for is none against it.
fn lines(bank: &Bank, reasons: &[Reason], direction: Direction, lift: f64) -> Vec<ReasonLine> {
    let most = reasons.first().map_or(lift, |reason| reason.weight.abs().max(lift)).max(f64::MIN_POSITIVE);
    let mut lines: Vec<ReasonLine> = reasons
        .iter()
        .filter(|reason| reason.direction() == direction)
        .filter_map(|reason| Some((reason, bank.get(reason.item)?)))
        .filter(|(reason, item)| !reason.is_surplus(item.section))
        .map(|(reason, item)| ReasonLine {
            sentence: i18n::reason(item, reason),
            share: reason.weight.abs() / most,
        })
        .collect();
    if direction == Direction::For && lift / most >= TOLD {
        let at = lines.partition_point(|line| line.share >= lift / most);
        lines.insert(at, ReasonLine { sentence: i18n::RELATIVES.to_owned(), share: lift / most });
    }
    lines
}

/// The answer that would bring the career nearest to the top, and the one that would take it farthest down.
fn changes(bank: &Bank, worked: &Worked, occupation: usize) -> Vec<String> {
    let Some(place) = worked.place(occupation) else { return Vec::new() };
    let changes = worked.atlas.scorer.changes(&worked.tally, occupation);
    let sentence = |change: Change| {
        let item = bank.get(change.item)?;
        let given = worked.answers.get(change.item)?;
        // What relatives bring may change, too: the rank is worked out anew, as the list would.
        let rank = worked.rank_with(change.item, change.to, occupation)?;
        (rank != place.rank).then(|| i18n::changed_answer(item, given, change.to, (place.rank, rank)))
    };
    [changes.up, changes.down].into_iter().flatten().filter_map(sentence).collect()
}

/// What speaks most against a career, as a sentence.
pub fn main_reason_against(bank: &Bank, worked: &Worked, occupation: usize) -> Option<String> {
    let reasons = worked.atlas.scorer.reasons(&worked.tally, occupation);
    lines(bank, &reasons, Direction::Against, 0.0).into_iter().next().map(|line| line.sentence)
}
