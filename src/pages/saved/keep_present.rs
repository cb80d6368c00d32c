//! Saving the present answers under a name.

use leptos::prelude::*;

use super::{LIST, focus};
use crate::app::State;
use crate::app::route::{Route, Step};
use crate::i18n::{Sentence, saved as words};
use crate::platform::clock;
use crate::storage::{LONGEST_NAME, Saved, clean_name};
use crate::ui::Icon;

/// The name's field, or why there is nothing to save.
#[component]
pub fn KeepPresent(
    /// What has just been done.
    said: RwSignal<String>,
) -> impl IntoView {
    let state = State::of_app();
    let saved = Memo::new(move |_| state.saved());
    view! {
        <section class="block" aria-labelledby="saved-present">
            <h2 id="saved-present">{words::PRESENT}</h2>
            {move || match saved.with(standing) {
                Present::Nothing => view! {
                    <p>{words::NOTHING_TO_SAVE}" "<a href=Route::Quiz(Step::Resume).href()>{words::START}</a></p>
                }
                .into_any(),
                Present::Named(name) => view! { <p>{words::saved_as(&name)}</p> }.into_any(),
                Present::Unnamed(facts) => view! { <p>{facts}</p><NameForm said/> }.into_any(),
            }}
        </section>
    }
}

/// What can be said of the present answers.
enum Present {
    Nothing,
    Named(String),
    Unnamed(String),
}

fn standing(saved: &Saved) -> Present {
    if saved.answers.is_empty() {
        return Present::Nothing;
    }
    let unnamed = || Present::Unnamed(words::to_save(saved.form, saved.answers.len()));
    saved.present().map_or_else(unnamed, |result| Present::Named(result.name.clone()))
}

/// The field and its button.
#[component]
fn NameForm(
    /// What has just been done.
    said: RwSignal<String>,
) -> impl IntoView {
    let state = State::of_app();
    let typed = RwSignal::new(String::new());
    let keep = move || {
        let today = clock::today();
        let name = clean_name(&typed.get_untracked()).unwrap_or_else(|| words::unnamed(today));
        let mut saved = untrack(|| state.saved());
        match saved.keep_present(name.clone(), today) {
            Ok(()) => {
                said.set(words::is_saved(&name));
                state.show(saved);
                focus(LIST);
            }
            Err(error) => said.set(error.sentence()),
        }
    };
    view! {
        <form class="field saved__name" on:submit=move |event| { event.prevent_default(); keep(); }>
            <label for="saved-name">{words::NAME}</label>
            <p class="small quiet" id="saved-name-hint">{words::NAME_HINT}</p>
            <input id="saved-name" autocomplete="off" maxlength=LONGEST_NAME aria-describedby="saved-name-hint"
                on:input=move |event| typed.set(event_target_value(&event))/>
            <p><button class="button" type="submit"><Icon name="check"/>{words::SAVE}</button></p>
        </form>
    }
}
