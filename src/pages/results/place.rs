//! One career in the list.

use leptos::prelude::*;

use super::details::Detail;
use super::place_band::PlaceBand;
use super::ranking::Ranking;
use super::what_if::Moved;
use crate::app::route::Route;
use crate::app::{State, detail};
use crate::catalog::Occupation;
use crate::i18n::{self, results as words};
use crate::riasec::PerArea;
use crate::scoring::Fit;

/// Rank, title, label, facts, other days and, on request, why.
#[component]
pub fn PlaceLine(
    /// The list it stands in.
    ranking: Ranking,
    /// Which occupation.
    occupation: usize,
    /// What else can be done with it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let state = State::of_app();
    let worked = ranking.worked;
    let known = worked.with_untracked(|it| it.atlas.catalog.occupations().get(occupation).cloned());
    let Some(known) = known else { return ().into_any() };
    let place = Memo::new(move |_| worked.with(|worked| worked.place(occupation)));
    let fit = move || place.get().and_then(|place| worked.with(|worked| worked.fit(place))).map(fit_label);
    let bearing = format!("{:.0}deg", bearing(&known.interests));
    let open = RwSignal::new(false);
    view! {
        <span class="mark" style=("--deg", bearing)>{move || place.get().map(|place| place.rank)}</span>
        <div class="place__name">
            <h3><a id=place_id(occupation) href=Route::Career(known.code).href()>{known.title.clone()}</a></h3>
            <Moved ranking occupation/>
            {fit}
        </div>
        <div class="place__line">
            <ul class="place__facts" aria-label=words::FACTS>{facts(&known)}</ul>
            <PlaceBand ranking occupation/>
        </div>
        <div class="place__more">
            <details class="why" on:toggle=move |_| open.set(true)>
                <summary>{words::WHY}<span class="visually-hidden">{words::why_of(&known.title)}</span></summary>
                {move || open.get().then(|| detail(state, Detail::Why(worked.get(), occupation)))}
            </details>
            {children.map(|children| children())}
        </div>
    }
    .into_any()
}

/// The id of the link in a career's line.
pub fn place_id(occupation: usize) -> String {
    format!("place-{occupation}")
}

/// A label with its sign.
pub fn fit_label(fit: Fit) -> impl IntoView {
    view! { <span class=format!("fit fit--{}", fit.key())>{i18n::fit_label(fit)}</span> }
}

fn facts(occupation: &Occupation) -> impl IntoView + use<> {
    let pay = occupation
        .median_wage
        .map_or_else(|| words::NO_PAY.to_owned(), |pay| words::middle_pay(&i18n::dollars(pay)));
    view! {
        <li>{i18n::entry_education(occupation.entry_education)}</li>
        <li>{pay}</li>
        {occupation.estimated.then(|| view! { <li class="estimated">{words::ESTIMATED}</li> })}
    }
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
