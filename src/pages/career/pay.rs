//! Pay: a sentence, a picture and a table.

use leptos::prelude::*;

use crate::catalog::career::Career;
use crate::catalog::employment::Match;
use crate::catalog::wages::{Pay, Wages};
use crate::i18n;
use crate::ui::PayRange;

/// National wages.
#[component]
pub fn PaySection(
    /// The figures.
    career: Career,
) -> impl IntoView {
    let body = match career.wages {
        None => {
            view! { <p>"The Bureau of Labor Statistics does not publish pay for this career."</p> }.into_any()
        }
        Some(wages) => published(wages).into_any(),
    };
    view! {
        <section class="block" aria-labelledby="pay">
            <h2 id="pay">"Wages"</h2>
            {body}
            <p class="source">"Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025, all of the U.S."</p>
        </section>
    }
}

fn published(wages: Wages) -> impl IntoView {
    let by_hour = wages.hourly_only();
    let (pay, money, unit): (Pay, fn(u32) -> String, _) = if by_hour {
        (wages.hourly, i18n::cents, "an hour")
    } else {
        (wages.annual, i18n::dollars, "a year")
    };
    let sentence = pay.median.map(|median| {
        format!("Half of the people in this job earn more than {} {unit}, half earn less.", money(median))
    });
    view! {
        {sentence.map(|sentence| view! { <p>{sentence}</p> })}
        {by_hour.then(|| view! { <p>"Most of them are paid by the hour, and many do not work all year, so there is no figure for a year."</p> })}
        {(wages.matched == Match::Aggregate).then(|| view! {
            <p class="estimated">"Published only for a group of careers that this one belongs to."</p>
        })}
        <PayRange pay money/>
        <details class="more">
            <summary>"The same as a table"</summary>
            {table(wages)}
        </details>
    }
}

fn table(wages: Wages) -> impl IntoView {
    let rows = [
        ("Lowest tenth earns up to", wages.annual.p10, wages.hourly.p10),
        ("Lowest quarter earns up to", wages.annual.p25, wages.hourly.p25),
        ("Middle (median)", wages.annual.median, wages.hourly.median),
        ("Average (mean)", wages.annual.mean, wages.hourly.mean),
        ("Highest quarter earns at least", wages.annual.p75, wages.hourly.p75),
        ("Highest tenth earns at least", wages.annual.p90, wages.hourly.p90),
    ];
    let or_not = |text: Option<String>| text.unwrap_or_else(|| "not published".to_owned());
    let rows = rows.map(|(name, year, hour)| {
        view! {
            <tr><th scope="row">{name}</th><td>{or_not(year.map(i18n::dollars))}</td><td>{or_not(hour.map(i18n::cents))}</td></tr>
        }
    });
    view! {
        <table>
            <caption>"Pay a year and an hour, May 2025"</caption>
            <thead><tr><th scope="col">"Share"</th><th scope="col">"A year"</th><th scope="col">"An hour"</th></tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}
