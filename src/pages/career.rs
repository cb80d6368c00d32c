//! One occupation's page.

mod facts;
mod lists;
mod pay;
mod way_in;
mod why;

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::route::Route;
use crate::app::{Atlas, CareersState, CatalogState, State, load_careers, load_catalog, pass_focus_on};
use crate::catalog::Occupation;
use crate::catalog::career::{Career, CareerGroup};
use crate::onet::SocCode;
use crate::platform::page;
use crate::ui::{Held, Icon, Retry, StatePage};

use super::NothingHere;
use facts::Facts;
use lists::{Lists, Related};
use pay::PaySection;
use way_in::WayIn;
use why::WhyOnList;

/// The page, once its two files are here.
#[component]
pub fn CareerPage(
    /// Which occupation.
    code: SocCode,
) -> impl IntoView {
    let state = State::of_app();
    let group = CareerGroup::of(code);
    move || {
        pass_focus_on();
        let atlas = match state.catalog.get() {
            CatalogState::Loading => return held().into_any(),
            CatalogState::Failed(why) => return failed(why, move || load_catalog(state)).into_any(),
            CatalogState::Ready(atlas) => atlas,
        };
        let Some(occupation) =
            atlas.catalog.find(code).and_then(|at| atlas.catalog.occupations().get(at)).cloned()
        else {
            let sentence = format!("{code} is not one of the 923 careers that have interest ratings.");
            return view! { <NothingHere sentence/> }.into_any();
        };
        // Only now: a code that is none of the careers has no file to ask for.
        if state.careers.with_untracked(|careers| !careers.contains_key(&group)) {
            load_careers(state, group);
        }
        match state.careers.with(|careers| careers.get(&group).cloned()) {
            None | Some(CareersState::Loading) => held().into_any(),
            Some(CareersState::Failed(why)) => failed(why, move || load_careers(state, group)).into_any(),
            Some(CareersState::Ready(file)) => match file.find(code).cloned() {
                None => failed("This career is missing from its file.".to_owned(), move || {
                    load_careers(state, group)
                })
                .into_any(),
                Some(career) => {
                    view! { <Whole atlas occupation career release=file.release.clone()/> }.into_any()
                }
            },
        }
    }
}

/// Everything at hand about one occupation.
#[component]
fn Whole(
    /// All occupations.
    atlas: Arc<Atlas>,
    /// This one in the list.
    occupation: Occupation,
    /// Its figures.
    career: Career,
    /// Where they come from.
    release: String,
) -> impl IntoView {
    let state = State::of_app();
    page::set_title(&format!("{} · Bearings", occupation.title));
    let back = if state.answers.with_untracked(|answers| answers.is_empty()) {
        Route::Careers
    } else {
        Route::Results
    };
    let back_name = if back == Route::Careers { "All careers" } else { "My results" };
    view! {
        <main>
            <a class="back-link" href=back.href()><Icon name="back"/>{back_name}</a>
            <div class="opens">
                <h1 tabindex="-1">{occupation.title.clone()}</h1>
                {also_called(&career)}
                <p class="small quiet">{formerly(&career)}"O*NET code "<span class="num">{occupation.code.to_string()}</span></p>
                <Facts career=career.clone()/>
            </div>
            {career.estimated().then(estimated)}
            <WhyOnList atlas=atlas.clone() code=occupation.code/>
            <PaySection career=career.clone()/>
            <WayIn career=career.clone() job_zone=occupation.job_zone/>
            <Lists career=career.clone()/>
            <Related atlas career/>
            <p class="source">{format!("Sources: {release}.")}</p>
        </main>
    }
}

fn also_called(career: &Career) -> Option<impl IntoView + use<>> {
    let names: Vec<&str> = career.other_titles.iter().take(6).map(String::as_str).collect();
    (!names.is_empty()).then(|| view! { <p class="lead">{format!("Also called: {}.", names.join(", "))}</p> })
}

fn formerly(career: &Career) -> Option<String> {
    (!career.former_titles.is_empty())
        .then(|| format!("Listed in older sources as {}. ", career.former_titles.join("; ")))
}

fn estimated() -> impl IntoView {
    view! {
        <div class="notice">
            <Icon name="note"/>
            <p>
                <strong>"The ratings of this career are estimated."</strong>
                " Nobody has rated it on its own yet, so they come from the careers closest to it. Pay and openings are not estimated."
            </p>
        </div>
    }
}

fn held() -> impl IntoView {
    view! { <Held title="Opening the career" doing="Loading its page."/> }
}

fn failed(why: String, retry: impl Fn() + Send + Sync + 'static) -> impl IntoView {
    view! {
        <StatePage title="This page is not here".to_owned() lead=format!("{why} Check the connection and try again.")>
            <Retry on_retry=move |()| retry()/>
            <a class="button button--plain" href=Route::Careers.href()>"All careers"</a>
        </StatePage>
    }
}
