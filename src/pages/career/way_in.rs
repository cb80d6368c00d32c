//! How people get in.

use std::sync::Arc;

use leptos::prelude::*;

use super::about::text_part;
use crate::catalog::career::Career;
use crate::catalog::education::EDUCATION_LEVELS;
use crate::i18n;
use crate::pages::KnowMore;
use crate::ui::{Bar, Bars};

/// What people bring when they start, in words and figures.
#[component]
pub fn WayIn(
    /// The figures.
    career: Arc<Career>,
    /// How much preparation it takes, 1 to 5.
    job_zone: u8,
) -> impl IntoView {
    let employment = career.employment;
    view! {
        <section class="block" aria-labelledby="way-in">
            <h2 id="way-in">"Getting in"</h2>
            {text_part(career.code, |text| view! { <p>{text.getting_in.clone()}</p> }.into_any())}
            <p>
                {format!("Typical education when people start: {}. ", i18n::entry_education(employment.entry_education).to_lowercase())}
                {i18n::training(employment.training)}" "{i18n::work_experience(employment.work_experience)}
            </p>
            <KnowMore id="typical-entry-education".to_owned()/>
            <p>{format!("Job zone {job_zone} of 5: {}.", i18n::job_zone(job_zone).to_lowercase())}</p>
            <KnowMore id="job-zone".to_owned()/>
            {career.education.clone().map(|shares| view! { <Education shares/> })}
            <p class="source">"Sources: U.S. Bureau of Labor Statistics, Employment Projections 2024 to 2034; O*NET 30.1."</p>
        </section>
    }
}

/// What schooling people in the job say it takes.
#[component]
fn Education(
    /// Hundredths of a per cent, by level.
    shares: Vec<u16>,
) -> impl IntoView {
    let bars = EDUCATION_LEVELS
        .iter()
        .zip(shares)
        .filter(|(_, share)| *share > 0)
        .map(|(level, share)| Bar {
            id: String::new(),
            name: (*level).to_owned(),
            share: f64::from(share) / 10_000.0,
            figure: i18n::percent(share),
            words: String::new(),
        })
        .collect();
    view! {
        <h3>"What people in the job say it takes"</h3>
        <Bars bars/>
    }
}
