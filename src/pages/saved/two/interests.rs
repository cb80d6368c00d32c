//! The six interests of two results: the two roses, and a table that says it all.

use leptos::prelude::*;

use super::{Side, head};
use crate::app::State;
use crate::i18n::{area_name, saved as words};
use crate::riasec::{PerArea, Riasec};
use crate::scoring::area_sums;
use crate::ui::Rose;

/// Both pictures and the table.
#[component]
pub fn TwoInterests(
    /// What is compared.
    sides: [Side; 2],
) -> impl IntoView {
    let bank = State::of_app().bank;
    let sums = |side: &Side| bank.with_value(|bank| area_sums(bank, &side.result.answers));
    let [one, other] = &sides;
    let body = match (sums(one), sums(other)) {
        (Some(a), Some(b)) => view! { <Pictures sides sums=[a, b]/> }.into_any(),
        _ => view! { <p>{words::NO_INTERESTS}</p> }.into_any(),
    };
    view! {
        <section class="block" aria-labelledby="two-interests">
            <h2 id="two-interests">{words::TWO_INTERESTS}</h2>
            {body}
        </section>
    }
}

/// The roses under their names, and the points.
#[component]
fn Pictures(
    /// What is compared.
    sides: [Side; 2],
    /// The points of each.
    sums: [PerArea<f64>; 2],
) -> impl IntoView {
    let roses: Vec<_> = sides
        .into_iter()
        .zip([words::FIRST, words::SECOND])
        .zip(sums)
        .map(|((side, place), sums)| {
            view! {
                <figure>
                    <div class="sheet ground sheet--data"><Rose sums/></div>
                    <figcaption>{words::of(place, &side.name)}</figcaption>
                </figure>
            }
        })
        .collect();
    let [a, b] = sums;
    let rows: Vec<_> = Riasec::ALL
        .into_iter()
        .map(|area| {
            let (one, other) = (a.get(area).round_ties_even(), b.get(area).round_ties_even());
            let letter = area.letter();
            view! {
                <tr class=format!("area-{}", letter.to_ascii_lowercase())>
                    <th scope="row"><span class="letter" aria-hidden="true">{letter.to_string()}</span>{area_name(area)}</th>
                    <td>{format!("{one:.0}")}</td><td>{format!("{other:.0}")}</td><td>{words::step(other - one)}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <div class="split">{roses}</div>
        <table class="areas two">
            <caption>{words::INTERESTS_TABLE}</caption>
            {head(words::AREA, Some(words::CHANGE))}
            <tbody>{rows}</tbody>
        </table>
    }
}
