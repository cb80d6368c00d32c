//! The careers in order, twenty at a time.

use std::sync::Arc;

use leptos::prelude::*;

use super::place::PlaceLine;
use crate::answers::Answers;
use crate::app::Atlas;
use crate::scoring::{Cutoffs, Place, Tally, ranked};

/// How many careers are shown at first, and how many more at a time.
const PAGE: usize = 20;

/// A worked-out list: evidence, labels, order.
pub struct Worked {
    /// The occupations.
    pub atlas: Arc<Atlas>,
    /// The evidence.
    pub tally: Tally,
    /// The labels.
    pub cutoffs: Cutoffs,
    /// The order.
    pub places: Vec<Place>,
}

impl Worked {
    /// Works it out.
    pub fn new(atlas: Arc<Atlas>, answers: &Answers) -> Self {
        let tally = atlas.scorer.tally(answers);
        let cutoffs = Cutoffs::new(&atlas.scorer, &tally);
        let places = ranked(tally.scores());
        Self { atlas, tally, cutoffs, places }
    }
}

/// The list with its “more”.
#[component]
pub fn Places(
    /// The occupations.
    atlas: Arc<Atlas>,
    /// The answers.
    answers: Answers,
) -> impl IntoView {
    let worked = Arc::new(Worked::new(atlas, &answers));
    let all = worked.places.len();
    let shown = RwSignal::new(PAGE.min(all));
    let lines = {
        let worked = worked.clone();
        move || worked.places.iter().copied().take(shown.get()).collect::<Vec<_>>()
    };
    view! {
        <section class="block" aria-labelledby="places">
            <h2 id="places">"Careers near you"</h2>
            <p>
                "The best fit comes first. Neighbors in the list are often too close to tell apart. The small tick on each circle points to the interests that the career is about."
            </p>
            <ol class="places">
                <For each=lines key=|place| place.occupation let:place>
                    <PlaceLine worked=worked.clone() place/>
                </For>
            </ol>
            <p class="row">
                <Show when=move || shown.get() < all>
                    <button class="button" type="button" on:click=move |_| shown.update(|shown| *shown = (*shown + PAGE).min(all))>
                        {move || format!("Show {} more", PAGE.min(all - shown.get()))}
                    </button>
                </Show>
                <span class="quiet num" role="status">{move || format!("{} of {all} shown", shown.get())}</span>
            </p>
        </section>
    }
}
