//! Method, limits, privacy, sources.

use leptos::prelude::*;

use crate::accuracy::{
    Accuracy, DEGREE_HOLDERS, DETAILED, FULL, IN_BAND, ONET_RULE, QUICK, RANDOM_BEST, SHARED, STAYS,
};
use crate::app::State;
use crate::app::route::{Route, Step};
use crate::i18n;
use crate::instrument::Section;

/// What the quiz asks, how it works, how good it is and what it cannot do.
#[component]
pub fn AboutPage() -> impl IntoView {
    view! {
        <main class="prose flow">
            <div class="opens"><h1 tabindex="-1">"How it works and what it can’t do"</h1></div>
            <p class="lead">"Bearings asks about your interests, subjects and abilities, and compares your answers with 923 real careers. All of it happens on your device."</p>
            <Asked/>
            <Scored/>
            <HowGood/>
            <Limits/>
            <Privacy/>
            <Sources/>
            <p><a class="button button--go" href=Route::Quiz(Step::Resume).href()>"Take the quiz"</a></p>
        </main>
    }
}

/// The three sections with their number of questions.
#[component]
fn Asked() -> impl IntoView {
    let state = State::of_app();
    let counts = state.with_items(|items| {
        Section::ALL.map(|section| (section, items.iter().filter(|item| item.section == section).count()))
    });
    let about = |section| match section {
        Section::Interests => "activities, from strongly dislike to strongly like.",
        Section::Subjects => "areas to learn about, from not at all to very much.",
        Section::Abilities => "kinds of ability, next to people your age.",
    };
    let rows = counts.map(|(section, count)| {
        view! { <li>{format!("{}: {count} {}", i18n::section_name(section), about(section))}</li> }
    });
    view! {
        <h2>"What we ask"</h2>
        <p>"Many quizzes ask about interests only. They boil down to six numbers, and six numbers cannot tell 923 careers apart. So we ask about three things:"</p>
        <ul>{rows.collect_view()}</ul>
        <p>"You can skip any question. A list needs at least 15 answers."</p>
    }
}

/// The model in plain words.
#[component]
fn Scored() -> impl IntoView {
    view! {
        <h2>"How the list is made"</h2>
        <p>"For each career we know how much it has of each interest, subject and ability. For each of your answers we ask: how likely is it that a person in this career would answer like that? An answer that people in a career would often give speaks for it. An answer they would seldom give speaks against it. All answers together give the order."</p>
        <ul>
            <li>"Every answer may be a slip of the finger, so no single answer can throw a career out."</li>
            <li>"Answers about abilities count less, since most people are not good at judging their own."</li>
            <li>"Being better at something than a job asks for is never shown as a reason against it."</li>
            <li>"Nearly everybody likes to help people, and few like machines. Your interests are read a little against what most people say."</li>
            <li>"When a career fits you, its closest relatives get a small push, too."</li>
            <li>"Pay, schooling and job growth never change the order."</li>
        </ul>
        <h3>"What the labels mean"</h3>
        <p>"“Best fit”, “Great fit” and “Good fit” are measured against somebody who taps at random. On average such a person gets less than one Best fit, and less than five Best and Great fits together. A career with such a label is a fit that luck seldom brings."</p>
    }
}

/// Measured accuracy, and on whom it was measured.
#[component]
fn HowGood() -> impl IntoView {
    let tenths = |value: u32| format!("{}.{}", value / 10, value % 10);
    let row = |name: &'static str, accuracy: Accuracy| {
        view! { <tr><th scope="row">{name}</th><td>{accuracy.near}</td><td>{accuracy.far}</td></tr> }
    };
    view! {
        <h2>"How good it is"</h2>
        <p><strong>"On simulated workers."</strong>" A computer drew made-up people for each career, some close to its profile and some far from it, and let them answer with mistakes. We counted how often their own career came into the first ten of 923."</p>
        <div class="wide-table" tabindex="0" role="region" aria-label="Accuracy on simulated workers">
            <table>
                <caption>"Own career in the first ten, of 100 simulated workers"</caption>
                <thead><tr><th scope="col">"Method"</th><th scope="col">"Close"</th><th scope="col">"Far"</th></tr></thead>
                <tbody>
                    {row("60 interests, O*NET’s rule", ONET_RULE)}
                    {row("Bearings, quick (at most 30 questions)", QUICK)}
                    {row("Bearings, full (75 questions)", FULL)}
                    {row("Bearings, detailed (145 questions)", DETAILED)}
                </tbody>
            </table>
        </div>
        <p>{format!(
            "For somebody who taps at random, O*NET’s rule labels {} careers as Best on average, Bearings {}.",
            RANDOM_BEST.0, tenths(RANDOM_BEST.1),
        )}</p>
        <p><strong>"On another day."</strong>{format!(
            " When the same made-up person answers the full quiz again, the two lists of ten share about {} careers. That is why we show how far each place may move. The own career then stood within the range shown in {IN_BAND} of 100 cases, and careers marked as staying near the top were still in the first twenty in {STAYS} of 100.",
            tenths(SHARED),
        )}</p>
        <p><strong>"On real people."</strong>{format!(
            " We also ranked careers for 749 people with a degree from their interests alone. Careers that go with their degree came {} places of 100 higher than for other people, where O*NET’s rule brings {}. These people answered other questions than ours, and a degree is not a job, so this shows the direction, not more.",
            tenths(DEGREE_HOLDERS.1), tenths(DEGREE_HOLDERS.0),
        )}</p>
        <p>"These figures say how well the method tells careers apart. They do not promise that a career will make you happy."</p>
    }
}

/// What a result is not.
#[component]
fn Limits() -> impl IntoView {
    view! {
        <h2>"What it can’t do"</h2>
        <ul>
            <li>"A quiz is a start for exploring. What you already think of doing says more about your path than any quiz."</li>
            <li>"Careers next to each other on the list are often too close to tell apart. Answer again next week, and some will change places."</li>
            <li>"O*NET’s interest values of careers are worked out by a model, not asked of workers."</li>
            <li>"29 careers have no ratings of their own yet. Theirs are estimated from close relatives, and their pages say so."</li>
            <li>"Careers have different people in them. The figures are averages for the United States."</li>
        </ul>
    }
}

/// Where answers are.
#[component]
fn Privacy() -> impl IntoView {
    view! {
        <h2>"Your answers are yours"</h2>
        <p>"There is no account and no server that could see your answers. They are kept in this browser, with the careers you keep and the state you choose, until you tap “Start again” under your result or clear the browser’s data. A result link carries the answers after the # sign, a part of the address that browsers do not send. Whoever has the link can see the result, so share it only with people you trust."</p>
    }
}

/// Attributions.
#[component]
fn Sources() -> impl IntoView {
    view! {
        <h2>"Where the facts come from"</h2>
        <ul>
            <li>"Careers, interests, abilities, subjects, skills, activities and titles: O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. Modified. USDOL/ETA has not approved, endorsed, or tested these modifications. O*NET is a trademark of USDOL/ETA."</li>
            <li>"Openings and growth: U.S. Bureau of Labor Statistics, Employment Projections 2024 to 2034."</li>
            <li>"Pay: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025."</li>
            <li>"Degrees and colleges: College Scorecard, U.S. Department of Education, June 2026, and the CIP 2020 to SOC 2018 crosswalk."</li>
            <li>"What the work is like: O*NET 18.1 of March 2014, U.S. Department of Labor."</li>
            <li>"What most people answer: figures over 117,000 people published by Open Psychometrics."</li>
            <li>"The typeface is Atkinson Hyperlegible Next by the Braille Institute, under the SIL Open Font License."</li>
        </ul>
        <p>"The questions are our own. The program is free to use and to read, under the MIT or the Apache 2.0 license."</p>
    }
}
