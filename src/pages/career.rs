//! One occupation's page: every section of the seed's, under its names, in the order in which a student would read.

mod about;
mod characteristics;
mod colleges;
mod degrees;
mod facts;
mod keep;
mod lists;
mod pay;
mod projections;
mod related;
mod technologies;
mod way_in;
mod why;

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::route::Route;
use crate::app::{Atlas, Remote, State, load, load_catalog, pass_focus_on};
use crate::catalog::Occupation;
use crate::catalog::career::{Career, CareerFile, CareerGroup};
use crate::i18n::career as words;
use crate::onet::{Domain, SocCode};
use crate::platform::page;
use crate::ui::{Icon, Retry, StatePage};

use super::{NothingHere, OnPage};
use about::{About, Snapshot};
use characteristics::Characteristics;
use colleges::Colleges;
use degrees::Degrees;
use facts::Facts;
use keep::KeepCareer;
use lists::List;
use pay::PaySection;
use projections::Projections;
use related::Related;
use technologies::Technologies;
use way_in::WayIn;
use why::WhyOnList;

/// The page, once its two files are here.
#[component]
pub fn CareerPage(
    /// Which occupation.
    code: SocCode,
) -> impl IntoView {
    let state = State::of_app();
    let path = CareerGroup::of(code).path();
    move || {
        pass_focus_on();
        let atlas = match state.catalog.get() {
            Remote::Loading => return held().into_any(),
            Remote::Failed(why) => return failed(why, move || load_catalog(state)).into_any(),
            Remote::Ready(atlas) => atlas,
        };
        let Some(occupation) =
            atlas.catalog.find(code).and_then(|at| atlas.catalog.occupations().get(at)).cloned()
        else {
            return view! { <NothingHere sentence=words::no_such(code)/> }.into_any();
        };
        // Only now: a code that is none of the careers has no file to ask for.
        if state.library().careers.now(&path).is_none() {
            load(state.library().careers, path.clone(), CareerFile::parse);
        }
        let again = path.clone();
        let retry = move || load(state.library().careers, again.clone(), CareerFile::parse);
        match state.library().careers.get(&path) {
            Remote::Loading => held().into_any(),
            Remote::Failed(why) => failed(why, retry).into_any(),
            Remote::Ready(file) => match file.find(code).cloned() {
                None => failed(words::MISSING.to_owned(), retry).into_any(),
                Some(career) => view! { <Whole atlas occupation career/> }.into_any(),
            },
        }
    }
}

/// Everything about one occupation.
#[component]
fn Whole(
    /// All occupations.
    atlas: Arc<Atlas>,
    /// This one in the list.
    occupation: Occupation,
    /// Its figures.
    career: Career,
) -> impl IntoView {
    let career = Arc::new(career);
    let code = occupation.code;
    page::set_title(&format!("{} · Bearings", occupation.title));
    let list = |domain| view! { <List career=career.clone() domain/> }.into_any();
    view! {
        <main class="career">
            <BackLink/>
            <div class="opens">
                <h1 tabindex="-1">{occupation.title.clone()}</h1>
                {also_called(&career)}
                <p class="small quiet">{formerly(&career)}{words::CODE}<span class="num">{code.to_string()}</span></p>
                <KeepCareer code/>
            </div>
            {career.estimated().then(estimated)}
            <OnPage/>
            <section class="block" aria-labelledby="snapshot">
                <h2 id="snapshot">{words::SNAPSHOT}</h2>
                <Snapshot code/>
                <Facts career=career.clone()/>
            </section>
            <WhyOnList atlas=atlas.clone() code/>
            <About code/>
            <Projections career=career.clone()/>
            <PaySection career=career.clone()/>
            <Characteristics career=career.clone()/>
            {list(Domain::WorkActivities)}
            {list(Domain::Knowledge)}
            <WayIn career=career.clone() job_zone=occupation.job_zone/>
            <Degrees career=career.clone()/>
            {list(Domain::Abilities)}
            <Colleges career=career.clone()/>
            {list(Domain::Skills)}
            <Technologies career=career.clone()/>
            <Related atlas career/>
        </main>
    }
}

/// Back to where the reader most likely came from.
#[component]
fn BackLink() -> impl IntoView {
    let state = State::of_app();
    let (route, name) = if state.answers.with_untracked(|answers| answers.is_empty()) {
        (Route::Careers, words::ALL_CAREERS)
    } else {
        (Route::Results, words::MY_RESULTS)
    };
    view! { <a class="back-link" href=route.href()><Icon name="back"/>{name}</a> }
}

fn also_called(career: &Career) -> Option<impl IntoView + use<>> {
    let names: Vec<&str> = career.other_titles.iter().take(6).map(String::as_str).collect();
    (!names.is_empty()).then(|| view! { <p class="lead">{words::also_called(&names)}</p> })
}

fn formerly(career: &Career) -> Option<String> {
    (!career.former_titles.is_empty()).then(|| words::formerly(&career.former_titles))
}

fn estimated() -> impl IntoView {
    view! {
        <div class="notice">
            <Icon name="note"/>
            <p><strong>{words::ESTIMATED}</strong>" "{words::ESTIMATED_WHY}</p>
        </div>
    }
}

/// The shape of the page while its figures are on their way: four facts, then lines of text.
fn held() -> impl IntoView {
    let facts = ["70%", "55%", "62%", "48%"].map(|width| {
        view! { <div><i style=("--w", "40%")></i><i style=("--w", width)></i><i style=("--w", "85%")></i></div> }
    });
    let lines = ["96%", "88%", "93%", "61%"].map(|width| view! { <i style=("--w", width)></i> });
    view! {
        <main aria-busy="true">
            <div class="opens"><h1 class="finding" tabindex="-1">{words::OPENING}</h1><p class="lead" role="status">{words::LOADING}</p></div>
            <div class="facts held" aria-hidden="true">{facts.collect_view()}</div>
            <div class="held held--text" aria-hidden="true">{lines.collect_view()}</div>
        </main>
    }
}

fn failed(why: String, retry: impl Fn() + Send + Sync + 'static) -> impl IntoView {
    view! {
        <StatePage title=words::NOT_HERE.to_owned() lead=words::check_connection(&why)>
            <Retry on_retry=move |()| retry()/>
            <a class="button button--plain" href=Route::Careers.href()>{words::ALL_CAREERS}</a>
        </StatePage>
    }
}
