//! What has been learned so far, between two sections.

use leptos::prelude::*;

use crate::app::State;
use crate::i18n::quiz as words;
use crate::instrument::{Height, Section};
use crate::riasec::PerArea;
use crate::scoring::area_sums;
use crate::sorted::sorted;
use crate::ui::Rose;

/// How many subjects are named.
const NAMED: usize = 3;

/// The interests answered so far as a small rose, in one sentence, and the subjects that were placed highest.
#[component]
pub fn Learned() -> impl IntoView {
    let subjects = subjects();
    sums().map(|sums| {
        view! {
            <figure class="learned">
                <Rose sums small=true/>
                <figcaption>
                    <p class="learned__said">{words::so_far(&sums)}</p>
                    {(!subjects.is_empty()).then(|| view! { <p>{words::subjects_so_far(&subjects)}</p> })}
                </figcaption>
            </figure>
        }
    })
}

fn sums() -> Option<PerArea<f64>> {
    let state = State::of_app();
    state.answers.with_untracked(|answers| state.bank.with_value(|bank| area_sums(bank, answers)))
}

/// The names of the subjects placed highest, none from below the upper third of the line.
fn subjects() -> Vec<String> {
    let state = State::of_app();
    state.answers.with_untracked(|answers| {
        state.with_items(|items| {
            let placed = items.iter().filter(|item| item.section == Section::Subjects).filter_map(|item| {
                let response = answers.get(item.id)?;
                // A subject is asked as “Name: what it is about”.
                let name = item.text.split(':').next()?.to_owned();
                (item.height(response) == Height::High).then_some((name, response))
            });
            let highest_first = sorted(placed, |(_, a), (_, b)| a > b);
            highest_first.into_iter().take(NAMED).map(|(name, _)| name).collect()
        })
    })
}
