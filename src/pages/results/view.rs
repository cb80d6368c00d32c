//! A result: one sentence, the rose, the places.

use leptos::prelude::*;

use super::keep_or_share::KeepOrShare;
use super::places::Places;
use super::week::Week;
use crate::answers::Answers;
use crate::app::route::{Route, Step};
use crate::app::{Remote, State, load_catalog, pass_focus_on};
use crate::i18n;
use crate::scoring::area_sums;
use crate::ui::{Held, Icon, InterestsTable, Retry, Rose, StatePage};

/// Whose result is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The reader's.
    Own,
    /// Carried by a link.
    Shared,
}

/// The whole page, once the occupations are here.
#[component]
pub fn ResultView(
    /// The answers it is worked out from.
    answers: Answers,
    /// Whose they are.
    whose: Whose,
    /// Whether every interest area has an answer.
    hexagon: bool,
    /// Questions left open.
    open: usize,
) -> impl IntoView {
    let state = State::of_app();
    move || {
        pass_focus_on();
        match state.catalog.get() {
        Remote::Loading => view! { <Held title="Working out the places" doing="Loading 923 careers."/> }.into_any(),
        Remote::Failed(why) => view! {
            <StatePage
                title="The careers are not here".to_owned()
                lead=format!("{why} Your answers are safe on this device. Check the connection and try again.")
            >
                <Retry on_retry=move |()| load_catalog(state)/>
            </StatePage>
        }
        .into_any(),
        Remote::Ready(atlas) => {
            let answers = answers.clone();
            let sums = hexagon.then(|| state.bank.with_value(|bank| area_sums(bank, &answers))).flatten();
            let finding = match (sums, whose) {
                (Some(sums), Whose::Own) => capital(&i18n::in_one_sentence(&sums, "you like")),
                (Some(sums), Whose::Shared) => capital(&i18n::in_one_sentence(&sums, "this person likes")),
                (None, _) => "Places from what is answered so far".to_owned(),
            };
            let whose_word = if whose == Whose::Own { "Your" } else { "Their" };
            view! {
                <main>
                    {(whose == Whose::Shared).then(shared_notice)}
                    <div class="opens">
                        <h1 class="finding" tabindex="-1">{finding}</h1>
                        <p class="lead">"Here are places to explore. They are a start, not a verdict."</p>
                        {(open > 0).then(|| still_open(open, whose))}
                    </div>
                    {sums.map(|sums| view! {
                        <section aria-labelledby="interests">
                            <h2 class="visually-hidden" id="interests">{whose_word}" interests"</h2>
                            <div class="split">
                                <figure class="sheet ground sheet--data"><Rose sums/></figure>
                                <div>
                                    <InterestsTable sums whose=whose_word/>
                                    <p class="source">"The longest points show what draws a person most. Differences of less than 6 are too small to count."</p>
                                </div>
                            </div>
                        </section>
                    })}
                    <Places atlas answers=answers.clone()/>
                    {(whose == Whose::Own).then(|| view! { <Week/> })}
                    <KeepOrShare answers whose/>
                </main>
            }
            .into_any()
        }
    }
    }
}

fn shared_notice() -> impl IntoView {
    view! {
        <div class="notice">
            <Icon name="link"/>
            <p><strong>"This is a shared result."</strong>" Your own answers are untouched."</p>
            <p class="row">
                <a href=Route::Results.href()>"My own result"</a>
                <a href=Route::Quiz(Step::Resume).href()>"Take the quiz"</a>
            </p>
        </div>
    }
}

fn still_open(open: usize, whose: Whose) -> impl IntoView {
    let questions = if open == 1 { "1 question is".to_owned() } else { format!("{open} questions are") };
    view! {
        <p>
            {format!("{questions} still open. The list gets surer with each answer. ")}
            {(whose == Whose::Own).then(|| view! { <a href=Route::Quiz(Step::Resume).href()>"Answer them"</a> })}
        </p>
    }
}

fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
