//! The snapshot: four figures at a glance.

use std::sync::Arc;

use leptos::prelude::*;

use crate::catalog::career::Career;
use crate::i18n;
use crate::i18n::career as words;

/// Way in, pay, openings, growth.
#[component]
pub fn Facts(
    /// The figures.
    career: Arc<Career>,
) -> impl IntoView {
    let employment = career.employment;
    let (pay, unit) = match &career.wages {
        Some(wages) => match (wages.annual.median, wages.hourly.median) {
            (Some(median), _) => (i18n::dollars(median), words::FACT_PAY_YEAR),
            (None, Some(median)) => (i18n::cents(median), words::FACT_PAY_HOUR),
            (None, None) => (words::FACT_NO_PAY.to_owned(), words::FACT_PAY_NOTE),
        },
        None => (words::FACT_NO_PAY.to_owned(), words::FACT_PAY_NOTE),
    };
    view! {
        <dl class="facts">
            <div><dt>{words::FACT_WAY_IN}</dt><dd>{i18n::entry_education(employment.entry_education)}</dd><dd>{words::FACT_WAY_IN_NOTE}</dd></div>
            <div><dt>{words::FACT_PAY}</dt><dd>{pay}</dd><dd>{unit}</dd></div>
            <div><dt>{words::FACT_OPENINGS}</dt><dd>{i18n::count(employment.openings)}</dd><dd>{words::FACT_OPENINGS_NOTE}</dd></div>
            <div><dt>{words::FACT_GROWTH}</dt><dd>{i18n::change(employment.change_permille)}</dd><dd>{i18n::growth(employment.change_permille)}</dd></div>
        </dl>
    }
}
