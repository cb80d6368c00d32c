//! Wages: a sentence, a picture and a table, for the country and for one state.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::State;
use crate::catalog::career::Career;
use crate::catalog::employment::Match;
use crate::catalog::state_wages::StateWages;
use crate::catalog::us_state::UsState;
use crate::catalog::wages::{Pay, Wages};
use crate::i18n;
use crate::i18n::career as words;
use crate::i18n::names;
use crate::pages::{KnowMore, Part};
use crate::ui::{PayRange, PlaceChoice, places};

/// National wages and those of the state that the reader has chosen.
#[component]
pub fn PaySection(
    /// The figures.
    career: Arc<Career>,
) -> impl IntoView {
    let body = match career.wages.clone() {
        None => view! { <p>{words::NO_WAGES}</p> }.into_any(),
        Some(wages) => {
            let soc = wages.soc.clone();
            view! { <National wages/><ByState soc/> }.into_any()
        }
    };
    view! {
        <section class="block" aria-labelledby="pay">
            <h2 id="pay">{words::WAGES}</h2>
            {body}
            <p class="source">{words::WAGES_SOURCE}</p>
        </section>
    }
}

/// All of the U.S.
#[component]
fn National(
    /// The figures.
    wages: Wages,
) -> impl IntoView {
    let by_hour = wages.hourly_only();
    let (pay, money): (Pay, fn(u32) -> String) =
        if by_hour { (wages.hourly, i18n::cents) } else { (wages.annual, i18n::dollars) };
    let average = pay.mean.map(|mean| words::average_pay(&money(mean), by_hour));
    let middle = pay.median.map(|median| words::middle_pay(&money(median), by_hour));
    view! {
        <p>{average}{middle}</p>
        <KnowMore id="median".to_owned()/>
        {by_hour.then(|| view! { <p>{words::HOURLY_ONLY}</p> })}
        {(wages.matched == Match::Aggregate).then(|| view! {
            <p class="estimated">{words::OF_GROUP}</p>
        })}
        <PayRange pay money/>
        <details class="more paper-open">
            <summary>{words::NATION_TABLE}</summary>
            {table(words::NATION_CAPTION, wages.annual, Some(wages.hourly))}
        </details>
    }
}

/// A state, chosen once and remembered.
#[component]
fn ByState(
    /// The occupation's code in the wage statistics.
    soc: String,
) -> impl IntoView {
    let choices = State::of_app().library().choices;
    let place = choices.place;
    let chosen =
        Signal::derive(move || place.get().map_or_else(String::new, |place| place.code().to_owned()));
    let places = places(|place| place.has_wages());
    let on_choose = move |code: String| choices.choose_place(UsState::from_code(&code));
    view! {
        <PlaceChoice id="wage-state" label=words::STATE_PAY none=words::CHOOSE_STATE places chosen on_choose/>
        {move || place.get().filter(|place| place.has_wages()).map(|place| view! { <OneState place soc=soc.clone()/> })}
    }
}

/// The wages of one state.
#[component]
fn OneState(
    /// Which state.
    place: UsState,
    /// The occupation's code in the wage statistics.
    soc: String,
) -> impl IntoView {
    let draw = move |wages: Arc<StateWages>| {
        let name = names::state(place);
        match wages.find(&soc).map(|it| it.annual).filter(|pay| !pay.is_empty()) {
            None => view! { <p>{words::no_state_pay(name)}</p> }.into_any(),
            Some(pay) => {
                let middle = pay.median.map(i18n::dollars);
                view! {
                    <p>{words::state_pay(name, middle.as_deref())}</p>
                    <PayRange pay money=i18n::dollars/>
                    <details class="more paper-open">
                        <summary>{words::state_table(name)}</summary>
                        {table(words::STATE_CAPTION, pay, None)}
                    </details>
                }
                .into_any()
            }
        }
    };
    view! { <Part files=State::of_app().library().wages path=StateWages::path(place) parse=StateWages::parse draw/> }
}

/// A pay table, a year and, where given, an hour.
fn table(caption: &'static str, annual: Pay, hourly: Option<Pay>) -> impl IntoView {
    let figures = |pay: Pay| [pay.p10, pay.p25, pay.median, pay.mean, pay.p75, pay.p90];
    let or_not = |text: Option<String>| text.unwrap_or_else(|| words::NOT_PUBLISHED.to_owned());
    let hours = hourly.map(figures);
    let with_hours = hours.is_some();
    let [share, year, hour] = words::PAY_COLUMNS;
    let rows: Vec<_> = words::PAY_ROWS
        .into_iter()
        .zip(figures(annual))
        .zip(hours.unwrap_or_default())
        .map(|((name, year), hour)| {
            let hour = with_hours.then(|| view! { <td>{or_not(hour.map(i18n::cents))}</td> });
            view! { <tr><th scope="row">{name}</th><td>{or_not(year.map(i18n::dollars))}</td>{hour}</tr> }
        })
        .collect();
    view! {
        <table>
            <caption>{caption}</caption>
            <thead>
                <tr><th scope="col">{share}</th><th scope="col">{year}</th>{with_hours.then(|| view! { <th scope="col">{hour}</th> })}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
