//! One career in a list: title, facts, one sentence.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::route::Route;
use crate::app::{Atlas, State};
use crate::catalog::text::Snapshots;
use crate::i18n::careers as words;
use crate::language::Language;

/// A line that leads to the career's page.
#[component]
pub fn CareerLine(
    /// All occupations.
    atlas: Arc<Atlas>,
    /// The career's place among them.
    at: usize,
    /// The title it was found by, when it is not its own.
    matched: Option<String>,
) -> impl IntoView {
    let state = State::of_app();
    let Some(occupation) = atlas.catalog.occupations().get(at) else { return ().into_any() };
    let code = occupation.code;
    let found_as = matched.map(|title| words::found_as(&title)).unwrap_or_default();
    let sentence = move || {
        let snapshots = state.library().snapshots.ready(&Snapshots::path(Language::BUILT))?;
        Some(view! { <span class="hits__sentence">{snapshots.find(code)?.to_owned()}</span> })
    };
    view! {
        <li>
            <a href=Route::Career(code).href()>
                <b>{occupation.title.clone()}</b>
                <span>{found_as}{words::facts(occupation)}</span>
                {sentence}
            </a>
        </li>
    }
    .into_any()
}
