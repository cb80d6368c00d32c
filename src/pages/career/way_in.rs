//! How people get in.

use std::sync::Arc;

use leptos::prelude::*;

use super::about::text_part;
use crate::catalog::career::Career;
use crate::i18n::career as words;
use crate::i18n::{self, names};
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
            <h2 id="way-in">{words::WAY_IN}</h2>
            {text_part(career.code, |text| view! { <p>{text.getting_in.clone()}</p> }.into_any())}
            <p>{words::way_in(&employment)}</p>
            <KnowMore id="typical-entry-education".to_owned()/>
            <p>{words::job_zone_of_five(job_zone)}</p>
            <KnowMore id="job-zone".to_owned()/>
            {career.education.clone().map(|shares| view! { <Education shares/> })}
            <p class="source">{words::WAY_IN_SOURCE}</p>
        </section>
    }
}

/// What schooling people in the job say it takes.
#[component]
fn Education(
    /// Hundredths of a per cent, by level.
    shares: Vec<u16>,
) -> impl IntoView {
    let bars = (0..)
        .zip(shares)
        .filter(|(_, share)| *share > 0)
        .map(|(level, share)| Bar {
            id: String::new(),
            name: names::education_level(level).to_owned(),
            share: f64::from(share) / 10_000.0,
            figure: i18n::percent(share),
            words: String::new(),
        })
        .collect();
    view! {
        <h3>{words::SCHOOLING}</h3>
        <Bars bars/>
    }
}
