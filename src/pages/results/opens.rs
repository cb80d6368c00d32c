//! How a result begins: whose it is, one sentence, the picture of interests.

use leptos::prelude::*;

use super::view::Whose;
use crate::app::State;
use crate::app::route::{Route, Step};
use crate::i18n::{results as words, ui};
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
        (Some(sums), Whose::Own | Whose::Saved) => words::you_like(&sums),
        (Some(sums), Whose::Shared) => words::this_person_likes(&sums),
        (None, _) => words::PLACES_SO_FAR.to_owned(),
    };
    view! {
        {(whose == Whose::Shared).then(shared_notice)}
        {(whose == Whose::Saved).then(|| view! { <OpenedNotice/> })}
        <div class="opens">
            <h1 class="finding" tabindex="-1">{finding}</h1>
            <p class="lead">{words::LEAD}</p>
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
    let (heading, word) = if whose == Whose::Shared {
        (words::THEIR_INTERESTS, ui::THEIR)
    } else {
        (words::YOUR_INTERESTS, ui::YOUR)
    };
    view! {
        <section aria-labelledby="interests">
            <h2 class="visually-hidden" id="interests">{heading}</h2>
            <div class="split">
                <figure class="sheet ground sheet--data"><Rose sums/></figure>
                <div>
                    <InterestsTable sums whose=word/>
                    <p class="source">{words::INTERESTS_NOTE}</p>
                </div>
            </div>
        </section>
    }
}

fn shared_notice() -> impl IntoView {
    view! {
        <div class="notice">
            <Icon name="link"/>
            <p><strong>{words::SHARED}</strong>{words::SHARED_UNTOUCHED}</p>
            <p class="row">
                <a href=Route::Results.href()>{words::MY_RESULT}</a>
                <a href=Route::Quiz(Step::Resume).href()>{words::TAKE_QUIZ}</a>
            </p>
        </div>
    }
}

fn still_open(open: usize, whose: Whose) -> impl IntoView {
    // How many the quick form will ask hangs on the answers to come.
    let most = whose == Whose::Own && State::of_app().form.get_untracked().may_end_early();
    view! {
        <p>
            {words::still_open(open, most)}
            {(whose == Whose::Own).then(|| view! { <a href=Route::Quiz(Step::Resume).href()>{words::ANSWER_THEM}</a> })}
        </p>
    }
}
