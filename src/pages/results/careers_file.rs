//! A result's careers as a file for a spreadsheet.

use leptos::prelude::*;

use super::worked::Worked;
use crate::answers::Answers;
use crate::app::{Remote, State};
use crate::export::{CareerRow, careers};
use crate::i18n::{results, saved as words};
use crate::platform::{clock, files};
use crate::scoring::{DAYS, Days};

/// A button that saves all occupations in their order, with labels and bands.
#[component]
pub fn CareersFile(
    /// Whose careers they are.
    answers: Answers,
) -> impl IntoView {
    let state = State::of_app();
    let said = RwSignal::new("");
    let save = move |_| {
        let Remote::Ready(atlas) = state.catalog.get_untracked() else {
            said.set(words::CAREERS_LATER);
            return;
        };
        let text = table(&Worked::new(atlas, answers.clone()));
        let name = results::careers_file_name(clock::today());
        let done = files::save(&name, "text/csv", &text);
        said.set(if done { words::FILE_SAVED } else { words::NO_DOWNLOAD });
    };
    view! {
        <button class="button" type="button" on:click=save>{words::CAREERS_FILE}</button>
        <span class="quiet small" role="status">{said}</span>
    }
}

/// The same days as those on the page: the same answers always draw the same.
fn table(worked: &Worked) -> String {
    let mut days = Days::new(&worked.tally);
    for _ in 0..DAYS {
        days.draw(&worked.atlas.scorer, &worked.tally);
    }
    careers(worked.places.iter().filter_map(|place| {
        let found = worked.atlas.catalog.occupations().get(place.occupation)?;
        Some(CareerRow {
            rank: place.rank,
            code: found.code,
            title: &found.title,
            fit: worked.fit(*place),
            band: days.band(place.occupation),
        })
    }))
}
