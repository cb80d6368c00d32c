//! Method, limits, privacy, sources.

use leptos::prelude::*;

use crate::accuracy::{Accuracy, DETAILED, FULL, ONET_RULE, QUICK};
use crate::app::State;
use crate::app::route::{Route, Step};
use crate::i18n::about as words;
use crate::instrument::Section;

/// What the quiz asks, how it works, how good it is and what it cannot do.
#[component]
pub fn AboutPage() -> impl IntoView {
    view! {
        <main class="prose flow">
            <div class="opens"><h1 tabindex="-1">{words::TITLE}</h1></div>
            <p class="lead">{words::LEAD}</p>
            <Asked/>
            <Scored/>
            <HowGood/>
            <Limits/>
            <Privacy/>
            <Sources/>
            <p><a class="button button--go" href=Route::Quiz(Step::Resume).href()>{words::TAKE_QUIZ}</a></p>
        </main>
    }
}

/// The three sections with their number of questions in the reader’s form.
#[component]
fn Asked() -> impl IntoView {
    let form = State::of_app().form.get_untracked();
    let rows = Section::ALL.map(|section| view! { <li>{words::asked_in(section, form)}</li> });
    view! {
        <h2>{words::ASKED}</h2>
        <p>{words::ASKED_WHY}</p>
        <ul>{rows.collect_view()}</ul>
        <p>{words::ASKED_SKIP}</p>
    }
}

/// The model in plain words.
#[component]
fn Scored() -> impl IntoView {
    view! {
        <h2>{words::SCORED}</h2>
        <p>{words::SCORED_HOW}</p>
        {points(&words::SCORED_NOTES)}
        <h3>{words::LABELS}</h3>
        <p>{words::LABELS_MEAN}</p>
    }
}

/// Measured accuracy, and on whom it was measured.
#[component]
fn HowGood() -> impl IntoView {
    let row = |name: &'static str, accuracy: Accuracy| {
        view! { <tr><th scope="row">{name}</th><td>{accuracy.near}</td><td>{accuracy.far}</td></tr> }
    };
    let heads = words::TABLE_HEADS.map(|head| view! { <th scope="col">{head}</th> });
    view! {
        <h2>{words::HOW_GOOD}</h2>
        <p><strong>{words::SIMULATED}</strong>" "{words::SIMULATED_HOW}</p>
        <div class="wide-table" tabindex="0" role="region" aria-label=words::TABLE>
            <table>
                <caption>{words::TABLE_CAPTION}</caption>
                <thead><tr>{heads.collect_view()}</tr></thead>
                <tbody>
                    {row(words::ONET_ROW, ONET_RULE)}
                    {row(words::QUICK_ROW, QUICK)}
                    {row(words::FULL_ROW, FULL)}
                    {row(words::DETAILED_ROW, DETAILED)}
                </tbody>
            </table>
        </div>
        <p>{words::at_random()}</p>
        <p><strong>{words::OTHER_DAY}</strong>" "{words::other_day_how()}</p>
        <p><strong>{words::REAL}</strong>" "{words::real_how()}</p>
        <p>{words::NO_PROMISE}</p>
    }
}

/// What a result is not.
#[component]
fn Limits() -> impl IntoView {
    view! {
        <h2>{words::LIMITS_HEAD}</h2>
        {points(&words::LIMITS)}
    }
}

/// Where answers are.
#[component]
fn Privacy() -> impl IntoView {
    view! {
        <h2>{words::PRIVACY}</h2>
        <p>{words::PRIVACY_HOW}</p>
    }
}

/// Attributions.
#[component]
fn Sources() -> impl IntoView {
    view! {
        <h2>{words::SOURCES_HEAD}</h2>
        {points(&words::SOURCES)}
        <p>{words::OURS}</p>
    }
}

/// A list of sentences.
fn points(sentences: &'static [&'static str]) -> impl IntoView {
    view! { <ul>{sentences.iter().map(|sentence| view! { <li>{*sentence}</li> }).collect_view()}</ul> }
}
