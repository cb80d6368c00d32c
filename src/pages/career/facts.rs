//! The snapshot: four figures at a glance.

use std::sync::Arc;

use leptos::prelude::*;

use crate::catalog::career::Career;
use crate::i18n;

/// Way in, pay, openings, growth.
#[component]
pub fn Facts(
    /// The figures.
    career: Arc<Career>,
) -> impl IntoView {
    let employment = career.employment;
    let (pay, unit) = match &career.wages {
        Some(wages) => match (wages.annual.median, wages.hourly.median) {
            (Some(median), _) => (i18n::dollars(median), "a year, May 2025, all of the U.S."),
            (None, Some(median)) => (i18n::cents(median), "an hour, May 2025, all of the U.S."),
            (None, None) => ("Not published".to_owned(), "May 2025"),
        },
        None => ("Not published".to_owned(), "May 2025"),
    };
    view! {
        <dl class="facts">
            <div><dt>"Typical way in"</dt><dd>{i18n::entry_education(employment.entry_education)}</dd><dd>"when people start"</dd></div>
            <div><dt>"Middle pay"</dt><dd>{pay}</dd><dd>{unit}</dd></div>
            <div><dt>"Openings"</dt><dd>{i18n::count(employment.openings)}</dd><dd>"a year, 2024 to 2034"</dd></div>
            <div><dt>"Growth"</dt><dd>{i18n::change(employment.change_permille)}</dd><dd>{i18n::growth(employment.change_permille)}</dd></div>
        </dl>
    }
}
