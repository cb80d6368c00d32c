//! One career in the list.

use std::sync::Arc;

use leptos::prelude::*;

use super::places::Worked;
use crate::app::State;
use crate::app::route::Route;
use crate::catalog::Occupation;
use crate::i18n;
use crate::riasec::PerArea;
use crate::scoring::{Direction, Fit, Place, Scorer, Tally};
use crate::ui::{ReasonLine, Reasons};

/// How many reasons of each kind.
const REASONS: usize = 3;

/// Rank, title, label, facts and, on request, why.
#[component]
pub fn PlaceLine(
    /// The list it stands in.
    worked: Arc<Worked>,
    /// Its place there.
    place: Place,
) -> impl IntoView {
    let Some(occupation) = worked.atlas.catalog.occupations().get(place.occupation).cloned() else {
        return ().into_any();
    };
    let bearing = format!("{:.0}deg", bearing(&occupation.interests));
    let fit = worked.cutoffs.fit(place.score).map(|fit| {
        view! { <span class=format!("fit fit--{}", fit.key())>{fit_text(fit)}</span> }
    });
    let open = RwSignal::new(false);
    view! {
        <li class="place">
            <span class="mark" style=("--deg", bearing)>{place.rank}</span>
            <div class="place__name">
                <h3><a href=Route::Career(occupation.code).href()>{occupation.title.clone()}</a></h3>
                {fit}
            </div>
            <ul class="place__facts" aria-label="Facts">{facts(&occupation)}</ul>
            <details class="why" on:toggle=move |_| open.set(true)>
                <summary>"Why"<span class="visually-hidden">{format!(" {}", occupation.title)}</span></summary>
                {move || open.get().then(|| why(&worked.atlas.scorer, &worked.tally, place.occupation))}
            </details>
        </li>
    }
    .into_any()
}

fn fit_text(fit: Fit) -> &'static str {
    i18n::fit_label(fit)
}

fn facts(occupation: &Occupation) -> impl IntoView {
    let pay = occupation.median_wage.map_or_else(
        || "Pay a year not published".to_owned(),
        |pay| format!("{} a year, middle", i18n::dollars(pay)),
    );
    view! {
        <li>{i18n::entry_education(occupation.entry_education)}</li>
        <li>{pay}</li>
        {occupation.estimated.then(|| view! { <li class="estimated">"ratings estimated"</li> })}
    }
}

/// Three reasons for and three against, in words.
pub fn why(scorer: &Scorer, tally: &Tally, occupation: usize) -> AnyView {
    let state = State::of_app();
    let reasons = scorer.reasons(tally, occupation);
    let most = reasons.first().map_or(1.0, |reason| reason.weight.abs()).max(f64::MIN_POSITIVE);
    let lines = |direction: Direction| -> Vec<ReasonLine> {
        state.bank.with_value(|bank| {
            reasons
                .iter()
                .filter(|reason| reason.direction() == direction)
                .filter_map(|reason| Some((reason, bank.get(reason.item)?)))
                .filter(|(reason, item)| !reason.is_surplus(item.section))
                .take(REASONS)
                .map(|(reason, item)| ReasonLine {
                    sentence: i18n::reason(item, reason),
                    share: reason.weight.abs() / most,
                })
                .collect()
        })
    };
    view! { <Reasons fors=lines(Direction::For) againsts=lines(Direction::Against)/> }.into_any()
}

/// Where on the hexagon a career's interests point, in degrees from Realistic.
fn bearing(interests: &PerArea<u16>) -> f64 {
    let (mut x, mut y) = (0.0, 0.0);
    for (area, value) in interests.iter() {
        let angle = (area.index() as f64 * 60.0).to_radians();
        x += angle.sin() * f64::from(*value);
        y += angle.cos() * f64::from(*value);
    }
    x.atan2(y).to_degrees()
}
