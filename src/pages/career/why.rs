//! Why the career stands where it stands in the reader's own list.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::{Atlas, State};
use crate::i18n::career as words;
use crate::onet::SocCode;
use crate::pages::results::{Why, Worked, fit_label};
use crate::scoring::{Standing, standing};

/// Place, label and reasons, when there is a result, and “Not for me”.
#[component]
pub fn WhyOnList(
    /// All occupations.
    atlas: Arc<Atlas>,
    /// This one.
    code: SocCode,
) -> impl IntoView {
    let state = State::of_app();
    let answers = state.answers.get_untracked();
    let ready = state.bank.with_value(|bank| {
        matches!(standing(bank, state.form.get_untracked(), &answers), Standing::Ready { .. })
    });
    let worked = ready.then(|| Arc::new(Worked::new(atlas, answers)));
    let place = worked.and_then(|worked| Some((worked.place(worked.atlas.catalog.find(code)?)?, worked)));
    place.map(|(place, worked)| {
        let fit = worked.fit(place).map(fit_label);
        let all = worked.places.len();
        view! {
            <section class="block" aria-labelledby="why">
                <h2 id="why">{words::WHY}</h2>
                <p class="row">{fit}<span class="quiet num">{words::place(place.rank, all)}</span></p>
                <Why worked occupation=place.occupation/>
                <NotForMe code/>
            </section>
        }
    })
}

/// Takes the career out of the reader's list, or brings it back.
#[component]
fn NotForMe(
    /// Which career.
    code: SocCode,
) -> impl IntoView {
    let hidden = State::of_app().library().hidden;
    let is_hidden = Memo::new(move |_| hidden.with(|hidden| hidden.contains(&code)));
    let toggle = move |_| {
        hidden.update(|hidden| match hidden.iter().position(|it| *it == code) {
            Some(at) => drop(hidden.remove(at)),
            None => hidden.push(code),
        });
    };
    let said = move || if is_hidden.get() { words::HIDDEN } else { "" };
    view! {
        <p class="row">
            <button class="button" type="button" aria-pressed=move || is_hidden.get().to_string() on:click=toggle>{words::NOT_FOR_ME}</button>
            <span class="status" role="status">{said}</span>
        </p>
    }
}
