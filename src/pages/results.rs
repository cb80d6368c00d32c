//! A result: the reader's own, or one that a link carries.

mod careers_file;
mod details;
mod explore;
mod family;
mod filters;
mod hidden;
mod hiding;
mod how_sure;
mod keep_or_share;
mod least;
mod link_card;
mod near_top;
mod opens;
mod place;
mod place_band;
mod places;
mod ranking;
mod shaken;
mod surer;
mod thought;
mod view;
mod week;
mod what_if;
mod why;
mod worked;

use leptos::prelude::*;

use crate::app::route::{Route, Shelf, Step};
use crate::app::{State, asking};
use crate::i18n::{self, Sentence, results as words, saved};
use crate::scoring::{Standing, standing};
use crate::share::{self, SharedResult as Carried};
use crate::ui::{Icon, StatePage};
pub use details::Detail;
pub(super) use place::fit_label;
use view::{ResultView, Sheet, Whose};
pub(super) use why::Why;
pub(super) use worked::Worked;

/// The reader's own result, or why there is none yet.
#[component]
pub fn OwnResult() -> impl IntoView {
    let state = State::of_app();
    move || {
        let answers = state.answers.get();
        let resume = asking::resume(state).href();
        match state.bank.with_value(|bank| standing(bank, state.form.get(), &answers)) {
            Standing::Nothing => view! {
                <StatePage
                    title=words::NOTHING_YET.to_owned()
                    lead=words::NOTHING_YET_LEAD.to_owned()
                >
                    <a class="button button--go" href=resume><Icon name="start"/>{words::START_QUIZ}</a>
                    {(!state.library().results.with(Vec::is_empty)).then(|| view! {
                        <a class="button button--plain" href=Route::Saved(Shelf::All).href()>{saved::SAVED_TITLE}</a>
                    })}
                </StatePage>
            }
            .into_any(),
            Standing::TooLittle { answered, missing } => view! {
                <StatePage
                    title=words::TOO_LITTLE.to_owned()
                    lead=words::too_little(answered, missing)
                >
                    <a class="button button--go" href=resume><Icon name="start"/>{words::GO_ON_QUIZ}</a>
                </StatePage>
            }
            .into_any(),
            Standing::AllSame => view! {
                <StatePage
                    title=words::NO_RESULT.to_owned()
                    lead=i18n::ALL_SAME.to_owned()
                >
                    <a class="button button--go" href=Route::Quiz(Step::Question(1)).href()>{words::LOOK_AT_ANSWERS}</a>
                </StatePage>
            }
            .into_any(),
            Standing::Ready { hexagon, .. } => {
                let open = state.open(state.form.get_untracked());
                let result = Carried { form: state.form.get(), answers };
                view! { <ResultView sheet=Sheet { result, whose: Whose::Own, hexagon, open }/> }.into_any()
            }
        }
    }
}

/// A result that was saved under a name; the present answers stay as they are.
#[component]
pub fn SavedResult(
    /// Its mark.
    id: String,
) -> impl IntoView {
    let state = State::of_app();
    let Some(named) = untrack(|| state.saved()).result(&id).cloned() else {
        return not_saved(saved::NOT_HERE, saved::NOT_HERE_LEAD).into_any();
    };
    let result = Carried { form: named.form, answers: named.answers };
    match state.bank.with_value(|bank| standing(bank, result.form, &result.answers)) {
        Standing::Ready { hexagon, open } => {
            view! { <ResultView sheet=Sheet { result, whose: Whose::Saved, hexagon, open }/> }.into_any()
        }
        Standing::Nothing | Standing::TooLittle { .. } | Standing::AllSame => {
            not_saved(&named.name, &saved::too_little(&named.name)).into_any()
        }
    }
}

fn not_saved(title: &str, lead: &str) -> impl IntoView + use<> {
    view! {
        <StatePage title=title.to_owned() lead=lead.to_owned()>
            <a class="button button--go" href=Route::Saved(Shelf::All).href()>{saved::ALL_SAVED}</a>
        </StatePage>
    }
}

/// Somebody's result; the reader's own answers stay as they are.
#[component]
pub fn SharedResult(
    /// The code that the link carries.
    code: String,
) -> impl IntoView {
    let state = State::of_app();
    let shared = match share::decode(&code) {
        Ok(shared) => shared,
        Err(error) => return damaged(&error.sentence()).into_any(),
    };
    match state.bank.with_value(|bank| standing(bank, shared.form, &shared.answers)) {
        Standing::Ready { hexagon, open } => {
            view! { <ResultView sheet=Sheet { result: shared, whose: Whose::Shared, hexagon, open }/> }
                .into_any()
        }
        Standing::Nothing | Standing::TooLittle { .. } | Standing::AllSame => {
            damaged(words::LINK_TOO_LITTLE).into_any()
        }
    }
}

fn damaged(why: &str) -> impl IntoView + use<> {
    view! {
        <StatePage title=words::LINK_DAMAGED.to_owned() lead=words::damaged(why)>
            <a class="button button--go" href=Route::Quiz(Step::Resume).href()>{words::TAKE_QUIZ}</a>
            <a class="button button--plain" href=Route::Home.href()>{words::HOME}</a>
        </StatePage>
    }
}
