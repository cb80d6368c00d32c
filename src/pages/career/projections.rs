//! Openings and growth, and what they mean.

use std::sync::Arc;

use leptos::prelude::*;

use crate::catalog::career::Career;
use crate::catalog::employment::Match;
use crate::i18n;
use crate::pages::KnowMore;

/// How many jobs there are and will be.
#[component]
pub fn Projections(
    /// The figures.
    career: Arc<Career>,
) -> impl IntoView {
    let employment = career.employment;
    let jobs = format!(
        "There were about {} of these jobs in 2024, and about {} are expected in 2034. That is a change of {} ({}).",
        i18n::count(employment.jobs),
        i18n::count(employment.projected),
        i18n::signed_count(employment.change),
        i18n::change(employment.change_permille),
    );
    let openings = format!(
        "About {} places open up each year, counting new jobs and people who retire or move on.",
        i18n::count(employment.openings),
    );
    view! {
        <section class="block" aria-labelledby="jobs">
            <h2 id="jobs">"Employment Projections"</h2>
            <p>{openings}</p>
            <KnowMore id="annual-openings".to_owned()/>
            <p>{jobs}</p>
            <KnowMore id="growth".to_owned()/>
            {(employment.matched == Match::Aggregate).then(|| view! {
                <p class="estimated">"Published only for a group of careers that this one belongs to."</p>
            })}
            <p class="source">"Source: U.S. Bureau of Labor Statistics, Employment Projections 2024 to 2034."</p>
        </section>
    }
}
