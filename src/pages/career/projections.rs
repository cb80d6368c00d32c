//! Openings and growth, and what they mean.

use std::sync::Arc;

use leptos::prelude::*;

use crate::catalog::career::Career;
use crate::catalog::employment::Match;
use crate::i18n::career as words;
use crate::pages::KnowMore;

/// How many jobs there are and will be.
#[component]
pub fn Projections(
    /// The figures.
    career: Arc<Career>,
) -> impl IntoView {
    let employment = career.employment;
    view! {
        <section class="block" aria-labelledby="jobs">
            <h2 id="jobs">{words::PROJECTIONS}</h2>
            <p>{words::openings(&employment)}</p>
            <KnowMore id="annual-openings".to_owned()/>
            <p>{words::jobs(&employment)}</p>
            <KnowMore id="growth".to_owned()/>
            {(employment.matched == Match::Aggregate).then(|| view! {
                <p class="estimated">{words::OF_GROUP}</p>
            })}
            <p class="source">{words::PROJECTIONS_SOURCE}</p>
        </section>
    }
}
