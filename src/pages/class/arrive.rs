//! A student opens a class link: what the class does, what is handed in, and the start.

use leptos::prelude::*;

use crate::answers::Answers;
use crate::app::route::{Route, Step};
use crate::app::{State, asking, class};
use crate::class::ClassLink;
use crate::i18n::Sentence;
use crate::i18n::class as words;
use crate::platform::address;
use crate::ui::{Icon, StatePage, meant};

/// The class of the link, or why there is none.
#[component]
pub fn ArrivePage(
    /// The link's text.
    text: String,
) -> impl IntoView {
    match ClassLink::parse(&text) {
        Ok(link) => view! { <Welcome text link/> }.into_any(),
        Err(error) => view! {
            <StatePage title=words::NO_CLASS_LINK.to_owned() lead=error.sentence()>
                <a class="button" href=Route::Quiz(Step::Resume).href()>{words::WITHOUT_CLASS}</a>
            </StatePage>
        }
        .into_any(),
    }
}

/// The greeting.
#[component]
fn Welcome(
    /// The link's text.
    text: String,
    /// The class.
    link: ClassLink,
) -> impl IntoView {
    let all = link.form.questions();
    let questions = link.sections().into_iter().map(|section| link.form.length(section)).sum();
    let mut points: Vec<String> = words::BEFORE.map(str::to_owned).to_vec();
    points.extend(link.question.as_ref().map(|_| words::TEACHER_ASKS.to_owned()));
    points.extend(words::looks_at(&link));
    let points: Vec<_> = points.into_iter().map(|point| view! { <li>{point}</li> }).collect();
    view! {
        <main class="quiz">
            <div class="opening">
                <div class="flow">
                    <h1 tabindex="-1">{words::welcome(&link)}</h1>
                    <p class="lead">{words::task(&link, questions, all)}</p>
                    <ul class="points">{points}</ul>
                    <Start text link/>
                </div>
            </div>
        </main>
    }
}

/// Into the quiz; answers that are already on the device may be somebody else's.
#[component]
fn Start(
    /// The link's text.
    text: String,
    /// The class.
    link: ClassLink,
) -> impl IntoView {
    let state = State::of_app();
    let here = state.answers.with_untracked(Answers::len);
    let sure = RwSignal::new(false);
    let begin = StoredValue::new(move || {
        class::join(state, text.clone(), &link);
        let first = state.answers.with_untracked(Answers::is_empty);
        address::go(&if first { Route::Quiz(Step::Thought) } else { asking::resume(state) }.href());
    });
    let begin = move || begin.with_value(|begin| begin());
    let fresh = move || {
        if !sure.get_untracked() {
            sure.set(true);
            return;
        }
        state.answers.set(Answers::new());
        state.thought.set(Vec::new());
        state.library().hidden.set(Vec::new());
        begin();
    };
    if here == 0 {
        return view! {
            <div class="row"><button class="button button--go" type="button" on:click=move |_| begin()><Icon name="start"/>{words::BEGIN}</button></div>
        }
        .into_any();
    }
    view! {
        <p><strong>{words::answers_here(here)}</strong></p>
        <div class="row">
            <button class="button button--go" type="button" on:click=move |_| begin()><Icon name="start"/>{words::GO_ON}</button>
            <button class="button" type="button" on:click=meant(fresh)>
                {move || if sure.get() { words::FRESH_SURE } else { words::FRESH }}
            </button>
        </div>
    }
    .into_any()
}
