//! One career in a list: title, facts, one sentence.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::route::Route;
use crate::app::{Atlas, State};
use crate::catalog::Occupation;
use crate::catalog::text::Snapshots;
use crate::i18n;

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
    let found_as = matched.map(|title| format!("Found as “{title}” · ")).unwrap_or_default();
    let sentence = move || {
        let snapshots = state.snapshots.ready(Snapshots::PATH)?;
        Some(view! { <span class="hits__sentence">{snapshots.find(code)?.to_owned()}</span> })
    };
    view! {
        <li>
            <a href=Route::Career(code).href()>
                <b>{occupation.title.clone()}</b>
                <span>{found_as}{facts(occupation)}</span>
                {sentence}
            </a>
        </li>
    }
    .into_any()
}

fn facts(occupation: &Occupation) -> String {
    let education = i18n::entry_education(occupation.entry_education);
    match occupation.median_wage {
        Some(pay) => format!("{education} · {} a year, middle", i18n::dollars(pay)),
        None => education.to_owned(),
    }
}
