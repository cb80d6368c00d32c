//! Openings, growth and how people get in.

use leptos::prelude::*;

use crate::catalog::career::Career;
use crate::catalog::education::EDUCATION_LEVELS;
use crate::catalog::employment::Match;
use crate::i18n;
use crate::ui::{Bar, Bars};

/// How many jobs there are, and what people bring when they start.
#[component]
pub fn WayIn(
    /// The figures.
    career: Career,
    /// How much preparation it takes, 1 to 5.
    job_zone: u8,
) -> impl IntoView {
    let employment = career.employment;
    let jobs = format!(
        "There were about {} of these jobs in 2024. By 2034 about {} are expected. About {} places open up each year, mostly because people retire or move on.",
        i18n::count(employment.jobs),
        i18n::count(employment.projected),
        i18n::count(employment.openings)
    );
    view! {
        <section class="block" aria-labelledby="jobs">
            <h2 id="jobs">"Employment projections"</h2>
            <p>{jobs}</p>
            {(employment.matched == Match::Aggregate).then(|| view! {
                <p class="estimated">"Published only for a group of careers that this one belongs to."</p>
            })}
            <p class="source">"Source: U.S. Bureau of Labor Statistics, Employment Projections 2024 to 2034."</p>
        </section>
        <section class="block" aria-labelledby="way-in">
            <h2 id="way-in">"Getting in"</h2>
            <p>{format!("Typical education when people start: {}.", i18n::entry_education(employment.entry_education))}</p>
            <p>{i18n::training(employment.training)}" "{i18n::work_experience(employment.work_experience)}</p>
            <p>{format!("O*NET calls it job zone {job_zone} of 5: {}.", i18n::job_zone(job_zone).to_lowercase())}</p>
            {career.education.map(|shares| view! { <Education shares/> })}
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
        .filter(|(_, share)| *share >= 50)
        .map(|(level, share)| Bar {
            name: (*level).to_owned(),
            share: f64::from(share) / 10_000.0,
            figure: format!("{}%", (share + 50) / 100),
        })
        .collect();
    view! {
        <h3>"What people in the job say it takes"</h3>
        <Bars bars/>
    }
}
