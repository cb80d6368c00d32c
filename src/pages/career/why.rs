//! Why the career stands where it stands in the reader's own list.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::{Atlas, State};
use crate::i18n;
use crate::onet::SocCode;
use crate::pages::results::{Worked, why};
use crate::scoring::{Standing, standing};

/// Place, label and reasons, when there is a result.
#[component]
pub fn WhyOnList(
    /// All occupations.
    atlas: Arc<Atlas>,
    /// This one.
    code: SocCode,
) -> impl IntoView {
    let state = State::of_app();
    let answers = state.answers.get_untracked();
    let ready =
        state.bank.with_value(|bank| matches!(standing(bank, State::FORM, &answers), Standing::Ready { .. }));
    if !ready {
        return ().into_any();
    }
    let worked = Worked::new(atlas, &answers);
    let Some(at) = worked.atlas.catalog.find(code) else { return ().into_any() };
    let Some(place) = worked.places.iter().find(|place| place.occupation == at).copied() else {
        return ().into_any();
    };
    let all = worked.places.len();
    let fit = worked.cutoffs.fit(place.score).map(|fit| {
        view! { <span class=format!("fit fit--{}", fit.key())>{i18n::fit_label(fit)}</span> }
    });
    view! {
        <section class="block" aria-labelledby="why">
            <h2 id="why">"How it fits your answers"</h2>
            <p class="row">{fit}<span class="quiet num">{format!("Place {} of {all}", place.rank)}</span></p>
            {why(&worked.atlas.scorer, &worked.tally, at)}
        </section>
    }
    .into_any()
}
