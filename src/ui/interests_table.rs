//! The six interests as a table, beside the picture.

use leptos::prelude::*;

use crate::i18n::{area_about, area_name, ui};
use crate::riasec::PerArea;

/// Area, what it is about, points.
#[component]
pub fn InterestsTable(
    /// Sums of 0 to 40.
    sums: PerArea<f64>,
    /// Whose interests these are: a word of `i18n::ui`.
    whose: &'static str,
) -> impl IntoView {
    let rows: Vec<_> = sums
        .iter()
        .map(|(area, sum)| {
            let letter = area.letter();
            view! {
                <tr class=format!("area-{}", letter.to_ascii_lowercase())>
                    <th scope="row"><span class="letter" aria-hidden="true">{letter.to_string()}</span>{area_name(area)}</th>
                    <td>{area_about(area)}</td>
                    <td>{format!("{sum:.0}")}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <table class="areas">
            <caption>{ui::six_interests(whose)}</caption>
            <thead><tr>{ui::INTERESTS_COLUMNS.map(|name| view! { <th scope="col">{name}</th> }).collect_view()}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
