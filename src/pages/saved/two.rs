//! Two results side by side.

mod answers;
mod careers;
mod interests;

use std::sync::Arc;

use leptos::prelude::*;

use super::NOW;
use crate::app::route::{Route, Shelf};
use crate::app::{Atlas, Remote, State, load_catalog, pass_focus_on};
use crate::i18n::saved as words;
use crate::pages::results::Worked;
use crate::scoring::{Standing, standing};
use crate::share::SharedResult;
use crate::storage::Saved;
use crate::ui::{Held, Retry, StatePage};
use answers::ChangedAnswers;
use careers::CareersOfBoth;
use interests::TwoInterests;

/// A result and what it is called here.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    name: String,
    result: SharedResult,
}

/// The comparison, once the occupations are here.
#[component]
pub fn TwoResults(
    /// The marks of both.
    marks: [String; 2],
) -> impl IntoView {
    let state = State::of_app();
    let saved = untrack(|| state.saved());
    let [Some(one), Some(other)] = marks.map(|mark| side(&saved, &mark)) else {
        return refused(words::NOT_HERE, words::NOT_HERE_LEAD).into_any();
    };
    let sides = [one, other];
    let ready = |side: &Side| {
        let SharedResult { form, answers } = &side.result;
        state.bank.with_value(|bank| matches!(standing(bank, *form, answers), Standing::Ready { .. }))
    };
    if let Some(unfit) = sides.iter().find(|side| !ready(side)) {
        return refused(words::NOT_COMPARED, &words::too_little(&unfit.name)).into_any();
    }
    (move || {
        pass_focus_on();
        match state.catalog.get() {
            Remote::Loading => view! { <Held title=words::TWO doing=words::LOADING/> }.into_any(),
            Remote::Failed(why) => view! {
                <StatePage title=words::NOT_COMPARED.to_owned() lead=words::lost(&why)>
                    <Retry on_retry=move |()| load_catalog(state)/>
                </StatePage>
            }
            .into_any(),
            Remote::Ready(atlas) => view! { <SideBySide atlas sides=sides.clone()/> }.into_any(),
        }
    })
    .into_any()
}

fn side(saved: &Saved, mark: &str) -> Option<Side> {
    if mark == NOW {
        let result = SharedResult { form: saved.form, answers: saved.answers.clone() };
        return Some(Side { name: words::NOW.to_owned(), result });
    }
    let named = saved.result(mark)?;
    let result = SharedResult { form: named.form, answers: named.answers.clone() };
    Some(Side { name: named.name.clone(), result })
}

fn refused(title: &str, lead: &str) -> impl IntoView + use<> {
    view! {
        <StatePage title=title.to_owned() lead=lead.to_owned()>
            <a class="button button--go" href=Route::Saved(Shelf::All).href()>{words::ALL_SAVED}</a>
        </StatePage>
    }
}

/// Interests, careers, answers.
#[component]
fn SideBySide(
    /// The occupations.
    atlas: Arc<Atlas>,
    /// What is compared.
    sides: [Side; 2],
) -> impl IntoView {
    let worked = sides.clone().map(|side| Worked::new(atlas.clone(), side.result.answers));
    let [one, other] = sides.clone().map(|side| side.name);
    view! {
        <main>
            <p><a class="back-link" href=Route::Saved(Shelf::All).href()>{words::ALL_SAVED}</a></p>
            <div class="opens">
                <h1 tabindex="-1">{words::TWO}</h1>
                <p class="lead">{words::TWO_LEAD}</p>
                <dl class="two__names">
                    <div><dt>{words::FIRST}</dt><dd>{one}</dd></div>
                    <div><dt>{words::SECOND}</dt><dd>{other}</dd></div>
                </dl>
            </div>
            <TwoInterests sides=sides.clone()/>
            <CareersOfBoth worked=Arc::new(worked)/>
            <ChangedAnswers sides/>
        </main>
    }
}

/// The head of a table with a column for each result, by their places: names would take the room of a phone.
fn head(first: &'static str, last: Option<&'static str>) -> impl IntoView {
    let columns = [Some(first), Some(words::ONE), Some(words::OTHER), last].into_iter().flatten();
    let columns: Vec<_> = columns.map(|name| view! { <th scope="col">{name}</th> }).collect();
    view! { <thead><tr>{columns}</tr></thead> }
}
