//! The six interests as a table, beside the picture.

use leptos::prelude::*;

use crate::i18n::area_about;
use crate::riasec::PerArea;

/// Area, what it is about, points.
#[component]
pub fn InterestsTable(
    /// Sums of 0 to 40.
    sums: PerArea<f64>,
    /// Whose interests these are: “Your” or “Their”.
    whose: &'static str,
) -> impl IntoView {
    let rows: Vec<_> = sums
        .iter()
        .map(|(area, sum)| {
            let letter = area.letter();
            view! {
                <tr class=format!("area-{}", letter.to_ascii_lowercase())>
                    <th scope="row"><span class="letter" aria-hidden="true">{letter.to_string()}</span>{area.name()}</th>
                    <td>{area_about(area)}</td>
                    <td>{format!("{sum:.0}")}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <table class="areas">
            <caption>{whose}" six interests, 0 to 40"</caption>
            <thead><tr><th scope="col">"Area"</th><th scope="col">"What it is about"</th><th scope="col">"Points"</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
