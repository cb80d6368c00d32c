//! Which answers of two results differ most.

use leptos::prelude::*;

use super::{Side, head};
use crate::app::State;
use crate::i18n::{self, saved as words};
use crate::scoring::changed_answers;

/// How many are shown.
const MOST: usize = 8;

/// How many changed, and the largest steps.
#[component]
pub fn ChangedAnswers(
    /// What is compared.
    sides: [Side; 2],
) -> impl IntoView {
    let bank = State::of_app().bank;
    let [one, other] = &sides;
    let (a, b) = (&one.result.answers, &other.result.answers);
    let changed = changed_answers(a, b);
    let both = a.iter().filter(|(id, _)| b.get(*id).is_some()).count();
    let lead = words::answers_differ(changed.len(), both);
    let rows: Vec<_> = bank.with_value(|bank| {
        let asked = changed.iter().filter_map(|(id, answers)| Some((bank.get(*id)?, answers)));
        asked
            .take(MOST)
            .map(|(item, [one, other])| {
                let [one, other] = [one, other].map(|answer| i18n::answer(item, *answer));
                view! { <tr><th scope="row">{item.text.clone()}</th><td>{one}</td><td>{other}</td></tr> }
            })
            .collect()
    });
    view! {
        <section class="block" aria-labelledby="two-answers">
            <h2 id="two-answers">{words::TWO_ANSWERS}</h2>
            <p>{lead}</p>
            {(!rows.is_empty()).then(|| view! {
                <table class="areas two two--words">
                    <caption>{words::ANSWERS_TABLE}</caption>
                    {head(words::QUESTION, None)}
                    <tbody>{rows}</tbody>
                </table>
            })}
        </section>
    }
}
