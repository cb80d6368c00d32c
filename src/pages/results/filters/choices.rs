//! The filters with one choice each: education, pay, outlook, state.

use std::sync::Arc;

use leptos::prelude::*;

use super::state_file::StateFile;
use crate::app::{Atlas, State};
use crate::catalog::us_state::UsState;
use crate::i18n::{self, results as words};
use crate::scoring::{EDUCATIONS, Filters, Outlook, PAYS};
use crate::ui::{Choice, Tick, places};

const OUTLOOKS: [Outlook; 2] = [Outlook::AsMany, Outlook::More];

/// Four selects, and what goes with pay and state.
#[component]
pub fn Choices(
    /// The occupations.
    atlas: Arc<Atlas>,
) -> impl IntoView {
    let filters = State::of_app().library().filters;
    let chosen = move |at: fn(&Filters) -> Option<usize>| {
        Signal::derive(move || filters.with(at).map_or_else(String::new, |at| at.to_string()))
    };
    let education = chosen(|it| EDUCATIONS.iter().position(|most| Some(*most) == it.education));
    let pay = chosen(|it| PAYS.iter().position(|least| Some(*least) == it.pay));
    let outlook = chosen(|it| OUTLOOKS.iter().position(|outlook| Some(*outlook) == it.outlook));
    let place = Signal::derive(move || {
        filters.with(|it| it.place).map_or_else(String::new, |place| place.code().to_owned())
    });
    let states = places(|place| place.has_wages());
    let states = states.into_iter().map(|(code, name)| (code.to_owned(), name.to_owned()));
    view! {
        <div class="choices">
            <Choice id="filter-education" label=words::EDUCATION chosen=education
                options=numbered(EDUCATIONS.map(|it| i18n::education_at_most(it).to_owned()))
                on_choose=move |at: String| filters.update(|it| it.education = nth(&EDUCATIONS, &at))/>
            <Choice id="filter-pay" label=words::PAY chosen=pay
                options=numbered(PAYS.map(i18n::pay_at_least))
                on_choose=move |at: String| filters.update(|it| it.pay = nth(&PAYS, &at))/>
            <Choice id="filter-outlook" label=words::OUTLOOK chosen=outlook
                options=numbered(OUTLOOKS.map(|it| i18n::outlook_at_least(it).to_owned()))
                on_choose=move |at: String| filters.update(|it| it.outlook = nth(&OUTLOOKS, &at))/>
            <Choice id="filter-state" label=words::STATE chosen=place options=any(states)
                on_choose=move |code: String| filters.update(|it| it.place = UsState::from_code(&code))/>
        </div>
        <UnpublishedPay atlas/>
        <StateFile/>
    }
}

/// What becomes of careers without a published pay; shown once a pay is asked for.
#[component]
fn UnpublishedPay(
    /// The occupations.
    atlas: Arc<Atlas>,
) -> impl IntoView {
    let filters = State::of_app().library().filters;
    let unpublished = atlas.catalog.occupations().iter().filter(|it| it.median_wage.is_none()).count();
    let keep = Signal::derive(move || filters.with(|it| !it.published_pay_only));
    view! {
        <Show when=move || filters.with(|it| it.pay.is_some())>
            <Tick
                name=i18n::keep_unpublished_pay(unpublished) checked=keep
                on_tick=move |keep: bool| filters.update(|it| it.published_pay_only = !keep)
            />
        </Show>
    }
}

/// The options with their places as values, after one that takes everything.
fn numbered<const N: usize>(words: [String; N]) -> Vec<(String, String)> {
    any(words.into_iter().enumerate().map(|(at, words)| (at.to_string(), words)))
}

fn any(options: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    std::iter::once((String::new(), words::ANY.to_owned())).chain(options).collect()
}

/// The choice at this place; nothing for “Any”.
fn nth<T: Copy>(choices: &[T], at: &str) -> Option<T> {
    at.parse::<usize>().ok().and_then(|at| choices.get(at).copied())
}
