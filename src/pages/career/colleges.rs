//! Colleges of a state that award what leads to a career.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::{Remote, State, load};
use crate::catalog::career::{Career, CareerGroup};
use crate::catalog::colleges::{self, Award, Awards, College, Credential, Places};
use crate::catalog::text::TextFile;
use crate::catalog::us_state::UsState;
use crate::i18n;
use crate::i18n::career as words;
use crate::i18n::names;
use crate::language::Language;
use crate::pages::KnowMore;
use crate::ui::{PlaceChoice, places};

/// How many lines are shown at first, and how many more at a time.
const PAGE: usize = 20;

/// The section: a state, a credential, a list.
#[component]
pub fn Colleges(
    /// The figures.
    career: Arc<Career>,
) -> impl IntoView {
    let body = if career.families.is_empty() {
        view! { <p>{words::NO_PROGRAM}</p> }.into_any()
    } else {
        view! { <Chooser career/> }.into_any()
    };
    view! {
        <section class="block" aria-labelledby="colleges">
            <h2 id="colleges">{words::COLLEGES}</h2>
            {body}
            <p class="source">{words::COLLEGES_SOURCE}</p>
        </section>
    }
}

/// Where and what for.
#[component]
fn Chooser(
    /// The figures.
    career: Arc<Career>,
) -> impl IntoView {
    let choices = State::of_app().library().choices;
    let place = choices.place;
    let chosen =
        Signal::derive(move || place.get().map_or_else(String::new, |place| place.code().to_owned()));
    let places = places(|_| true);
    let on_choose = move |code: String| choices.choose_place(UsState::from_code(&code));
    view! {
        <p>{words::COLLEGES_LEAD}</p>
        <PlaceChoice id="college-state" label=words::COLLEGES_IN none=words::CHOOSE_STATE places chosen on_choose/>
        {
            let career = career.clone();
            move || place.get().map(|place| view! { <Listed place=Some(place) career=career.clone()/> })
        }
        <WithoutState career/>
    }
}

/// Colleges whose state the source does not give, on request.
#[component]
fn WithoutState(
    /// The figures.
    career: Arc<Career>,
) -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <details class="more" on:toggle=move |_| open.set(true)>
            <summary>{words::STATE_UNKNOWN}</summary>
            {move || open.get().then(|| view! { <Listed place=None career=career.clone()/> })}
        </details>
    }
}

/// One state's files, loaded together.
#[component]
fn Listed(
    /// Which state; none for the colleges whose state is not known.
    place: Option<UsState>,
    /// The figures.
    career: Arc<Career>,
) -> impl IntoView {
    let state = State::of_app();
    let (places_path, awards_paths) = colleges::paths(place, &codes(&career));
    let ask = {
        let (places_path, awards_paths) = (places_path.clone(), awards_paths.clone());
        move || {
            load(state.library().places, places_path.clone(), Places::parse);
            for path in &awards_paths {
                load(state.library().awards, path.clone(), Awards::parse);
            }
        }
    };
    ask();
    move || {
        let places = match state.library().places.get(&places_path) {
            Remote::Loading => return loading().into_any(),
            Remote::Failed(why) => return failed(why, ask.clone()).into_any(),
            Remote::Ready(places) => places,
        };
        let mut files = Vec::new();
        for path in &awards_paths {
            match state.library().awards.get(path) {
                Remote::Loading => return loading().into_any(),
                Remote::Failed(why) => return failed(why, ask.clone()).into_any(),
                Remote::Ready(awards) => files.push(awards),
            }
        }
        let files: Vec<&Awards> = files.iter().map(AsRef::as_ref).collect();
        let awards = colleges::awards(&files, &places, &codes(&career));
        view! { <Table places awards place career=career.clone()/> }.into_any()
    }
}

fn loading() -> impl IntoView {
    view! { <p class="quiet held-part" role="status">{words::COLLEGES_LOADING}</p> }
}

fn failed(why: String, retry: impl Fn() + Send + Sync + 'static) -> impl IntoView {
    view! { <p class="row">{why}<button class="button" type="button" on:click=move |_| retry()>{words::TRY_AGAIN}</button></p> }
}

/// The colleges in order, with a choice of credential.
#[component]
fn Table(
    /// The state's colleges.
    places: Arc<Places>,
    /// What they award, in order.
    awards: Vec<Award>,
    /// Which state; none for the colleges whose state is not known.
    place: Option<UsState>,
    /// The figures.
    career: Arc<Career>,
) -> impl IntoView {
    let id = if place.is_some() { "credential" } else { "credential-without-state" };
    let region = if place.is_some() { words::COLLEGES_TABLE } else { words::COLLEGES_TABLE_UNKNOWN };
    let wanted = RwSignal::new(None::<Credential>);
    let shown = RwSignal::new(PAGE);
    let mut credentials: Vec<Credential> = awards.iter().map(|award| award.credential).collect();
    credentials.sort();
    credentials.dedup();
    let choose = move |event| {
        let level = event_target_value(&event).parse::<u8>().ok();
        wanted.set(level.and_then(|level| Credential::try_from(level).ok()));
        shown.set(PAGE);
    };
    let options: Vec<_> = credentials
        .iter()
        .map(|it| view! { <option value=it.level().to_string()>{names::credential(*it)}</option> })
        .collect();
    let awards = Arc::new(awards);
    let fitting = {
        let awards = awards.clone();
        Memo::new(move |_| {
            let fits = |award: &&Award| wanted.get().is_none_or(|wanted| award.credential == wanted);
            awards.iter().filter(fits).cloned().collect::<Vec<_>>()
        })
    };
    let lines = move || {
        let names = family_names(&career);
        let family = |award: &Award| {
            let at = career.families.iter().position(|it| it.cip == award.family)?;
            names.get(at).cloned()
        };
        fitting
            .get()
            .into_iter()
            .take(shown.get())
            .filter_map(|award| Some(line(places.college(award.college)?, &award, family(&award))))
            .collect_view()
    };
    let count = move || fitting.with(Vec::len);
    if awards.is_empty() {
        let without_state = || words::NONE_WITHOUT_STATE.to_owned();
        let sentence = place.map_or_else(without_state, |place| words::none_in(names::state(place)));
        return view! { <p>{sentence}</p> }.into_any();
    }
    let heads: Vec<_> =
        words::COLLEGES_COLUMNS.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect();
    view! {
        <p class="field">
            <label for=id>{words::CREDENTIAL}</label>
            <select id=id on:change=choose><option value="">{words::ANY_CREDENTIAL}</option>{options}</select>
        </p>
        <p class="status" role="status">{move || words::programs(count())}</p>
        <div class="wide-table" tabindex="0" role="region" aria-label=region>
            <table class="colleges">
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{lines}</tbody>
            </table>
        </div>
        <KnowMore id="completers".to_owned()/>
        <p class="row">
            <Show when=move || shown.get() < count()>
                <button class="button" type="button" on:click=move |_| shown.update(|shown| *shown += PAGE)>{words::MORE_COLLEGES}</button>
            </Show>
        </p>
    }
    .into_any()
}

/// The four digits of each family of programmes.
fn codes(career: &Career) -> Vec<&str> {
    career.families.iter().map(|it| it.cip.as_str()).collect()
}

/// What the families are called: as the career's words have it in another language, or else as its figures.
fn family_names(career: &Career) -> Vec<String> {
    let path = TextFile::path(Language::BUILT, CareerGroup::of(career.code));
    let words = State::of_app().library().texts.ready(&path);
    match words.as_ref().and_then(|file| file.find(career.code)) {
        Some(text) if !text.families.is_empty() => text.families.clone(),
        _ => career.families.iter().map(|it| it.name.clone()).collect(),
    }
}

fn line(college: &College, award: &Award, family: Option<String>) -> impl IntoView + use<> {
    let name = match &college.web {
        Some(web) => {
            view! { <a lang="en" href=web.clone() rel="noreferrer">{college.name.clone()}</a> }.into_any()
        }
        None => view! { <bdi lang="en">{college.name.clone()}</bdi> }.into_any(),
    };
    // The source has no city for some of those whose state is not known.
    let city = (!college.city.is_empty()).then(|| format!("{}, ", college.city));
    let closed = (!college.open).then_some(words::MAY_HAVE_CLOSED);
    let unknown = || words::UNKNOWN.to_owned();
    let earnings = award.earnings.map_or_else(unknown, |it| words::earnings(it.dollars, it.years_after));
    view! {
        <tr>
            <th scope="row">{name}<span>{city}{format!("{}.", names::control(college.control))}{closed}</span></th>
            <td>{names::credential(award.credential)}<span>{family}</span></td>
            <td>{award.completers.map_or_else(unknown, i18n::count)}</td>
            <td>{earnings}</td>
            <td>{award.debt.map_or_else(unknown, i18n::dollars)}</td>
        </tr>
    }
}
