//! How far one career has moved.

use leptos::prelude::*;

use super::super::ranking::Ranking;
use crate::i18n;

/// “↑ 12” with words for those who do not see it; nothing while nothing is supposed.
#[component]
pub fn Moved(
    /// The list.
    ranking: Ranking,
    /// Which occupation.
    occupation: usize,
) -> impl IntoView {
    let up = Memo::new(move |_| {
        let place = ranking.worked.with(|worked| worked.place(occupation))?;
        ranking.moves.with(|moves| moves.as_ref().map(|moves| moves.up(place)))
    });
    move || {
        up.get().map(|up| {
            let sign = i18n::moved(up).unwrap_or_else(|| "=".to_owned());
            view! {
                <span class="moved num">
                    <span aria-hidden="true">{sign}</span>
                    <span class="visually-hidden">{i18n::moved_in_words(up)}</span>
                </span>
            }
        })
    }
}
