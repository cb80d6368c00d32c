//! How a result begins: whose it is, one sentence, the picture of interests.

use leptos::prelude::*;

use super::view::Whose;
use crate::app::State;
use crate::app::route::{Route, Step};
use crate::i18n;
use crate::instrument::Form;
use crate::pages::saved::OpenedNotice;
use crate::riasec::PerArea;
use crate::ui::{Icon, InterestsTable, Rose};

/// One sentence about the person.
#[component]
pub fn Opens(
    /// The six interests, if each was asked about.
    sums: Option<PerArea<f64>>,
    /// Whose result it is.
    whose: Whose,
    /// Questions left open.
    open: usize,
    /// Why there is no picture of interests, if so.
    #[prop(into)]
    missing: String,
) -> impl IntoView {
    let finding = match (sums, whose) {
        (Some(sums), Whose::Own | Whose::Saved) => capital(&i18n::in_one_sentence(&sums, "you like")),
        (Some(sums), Whose::Shared) => capital(&i18n::in_one_sentence(&sums, "this person likes")),
        (None, _) => "Places from what is answered so far".to_owned(),
    };
    view! {
        {(whose == Whose::Shared).then(shared_notice)}
        {(whose == Whose::Saved).then(|| view! { <OpenedNotice/> })}
        <div class="opens">
            <h1 class="finding" tabindex="-1">{finding}</h1>
            <p class="lead">"Here are places to explore. They are a start, not a verdict."</p>
            {(!missing.is_empty()).then(|| view! { <p>{missing}</p> })}
            {(open > 0).then(|| still_open(open, whose))}
        </div>
    }
}

/// The rose and its table.
#[component]
pub fn Interests(
    /// The six interests.
    sums: PerArea<f64>,
    /// Whose they are.
    whose: Whose,
) -> impl IntoView {
    let word = if whose == Whose::Shared { "Their" } else { "Your" };
    view! {
        <section aria-labelledby="interests">
            <h2 class="visually-hidden" id="interests">{word}" interests"</h2>
            <div class="split">
                <figure class="sheet ground sheet--data"><Rose sums/></figure>
                <div>
                    <InterestsTable sums whose=word/>
                    <p class="source">"The longest points show what draws a person most. Differences of less than 6 are too small to count."</p>
                </div>
            </div>
        </section>
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
    // How many the quick form will ask hangs on the answers to come.
    let most = whose == Whose::Own && State::of_app().form.get_untracked() == Form::Quick;
    let questions = match open {
        _ if most => format!("At most {open} questions are"),
        1 => "1 question is".to_owned(),
        _ => format!("{open} questions are"),
    };
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
