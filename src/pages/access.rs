//! Who can use the site: what was tested and how, what falls short, whom to tell.

use leptos::prelude::*;

use crate::app::State;
use crate::i18n::access as words;
use crate::ui::Tick;

/// The statement, with a choice that some people need.
#[component]
pub fn AccessPage() -> impl IntoView {
    let points = |sentences: &'static [&'static str]| {
        view! { <ul>{sentences.iter().map(|sentence| view! { <li>{*sentence}</li> }).collect_view()}</ul> }
    };
    view! {
        <main class="prose flow access">
            <div class="opens"><h1 tabindex="-1">{words::TITLE}</h1></div>
            <p class="lead">{words::LEAD}</p>
            <NumberKeys/>
            <h2>{words::TESTED}</h2>
            <p>{words::TESTED_LEAD}</p>
            <Tests/>
            <h2>{words::MADE}</h2>
            {points(&words::MADE_SO)}
            <h2>{words::SHORT}</h2>
            {points(&words::SHORT_OF)}
            <h2>{words::TELL}</h2>
            <p>{words::TELL_WHOM}</p>
            <p>{words::TELL_WHAT}</p>
        </main>
    }
}

/// What answers to a key pressed by accident can be turned off.
#[component]
fn NumberKeys() -> impl IntoView {
    let on = State::of_app().number_keys;
    view! {
        <h2>{words::KEYS}</h2>
        <p>{words::KEYS_WHY}</p>
        <Tick name=words::KEYS_ON checked=Signal::derive(move || on.get()) on_tick=move |now| on.set(now)/>
    }
}

/// What was tested, how, and what came out.
#[component]
fn Tests() -> impl IntoView {
    let lines = words::TESTS.map(|[what, how, result]| {
        view! { <li><h3>{what}</h3><p>{how}</p><p><strong>{result}</strong></p></li> }
    });
    view! { <ul class="tests">{lines.collect_view()}</ul> }
}
