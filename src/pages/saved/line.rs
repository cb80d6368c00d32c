//! One saved result in the list.

use leptos::html::{Button, Input};
use leptos::prelude::*;

use super::{LIST, focus};
use crate::app::route::{Route, Shelf};
use crate::app::{State, asking};
use crate::i18n::{Sentence, saved as words};
use crate::platform::{address, clock, page};
use crate::storage::{LONGEST_NAME, NamedResult, clean_name};
use crate::ui::meant;

/// What is being done to the line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Doing {
    Nothing,
    Renaming,
    Deleting,
}

/// Name, date, and what can be done with it.
#[component]
pub fn ResultLine(
    /// The result.
    result: NamedResult,
    /// What has just been done.
    said: RwSignal<String>,
) -> impl IntoView {
    let state = State::of_app();
    let (id, name) = (StoredValue::new(result.id()), StoredValue::new(result.name.clone()));
    let doing = RwSignal::new(Doing::Nothing);
    let is_present = move || {
        let saved = state.saved();
        saved.present().is_some_and(|present| id.with_value(|id| present.id() == *id))
    };
    let is_present = Memo::new(move |_| is_present());
    view! {
        <li class="saved__line">
            <h3><a href=Route::Saved(Shelf::One(result.id())).href()>{result.name.clone()}</a></h3>
            <p class="small quiet num">
                {words::saved_facts(result.date, result.form, result.answers.len())}
                {move || is_present.get().then_some(words::IS_PRESENT)}
            </p>
            <Show when=move || doing.get() == Doing::Renaming fallback=move || view! { <Ways id name doing said is_present/> }>
                <Rename id name doing said/>
            </Show>
        </li>
    }
}

/// The buttons.
#[component]
fn Ways(
    /// The result's mark.
    id: StoredValue<String>,
    /// Its name.
    name: StoredValue<String>,
    /// What is being done to the line.
    doing: RwSignal<Doing>,
    /// What has just been done.
    said: RwSignal<String>,
    /// Whether its answers are the present ones.
    is_present: Memo<bool>,
) -> impl IntoView {
    let state = State::of_app();
    let deleting = move || doing.get() == Doing::Deleting;
    let delete_button = NodeRef::<Button>::new();
    let of = move |doing: &str| words::of(doing, &name.get_value());
    let delete_words = move || if deleting() { words::YES_DELETE } else { words::DELETE };
    let go_on = move |_| {
        let (mut saved, today) = (untrack(|| state.saved()), clock::today());
        match saved.go_on_with(&id.get_value(), words::kept_before(today), today) {
            Ok(()) => {
                let form = saved.form;
                state.show(saved);
                asking::choose(state, form);
                address::go(&asking::resume(state).href());
            }
            Err(error) => said.set(error.sentence()),
        }
    };
    let delete = move || {
        if deleting() {
            state.library().results.update(|results| results.retain(|it| it.id() != id.get_value()));
            said.set(words::is_deleted(&name.get_value()));
            focus(LIST);
        } else {
            doing.set(Doing::Deleting);
        }
    };
    let keep = move |_| {
        doing.set(Doing::Nothing);
        page::focus_in_next_frame(move || delete_button.try_get_untracked().flatten());
    };
    view! {
        <p class="row">
            <Show when=move || !is_present.get()>
                <button class="button" type="button" aria-label=of(words::GO_ON) on:click=go_on>{words::GO_ON}</button>
            </Show>
            <button class="button" type="button" aria-label=of(words::RENAME) on:click=move |_| doing.set(Doing::Renaming)>{words::RENAME}</button>
            <button class="button" type="button" node_ref=delete_button aria-label=move || of(delete_words()) on:click=meant(delete)>{delete_words}</button>
            <Show when=deleting><button class="button button--plain" type="button" on:click=keep>{words::NO_KEEP}</button></Show>
        </p>
    }
}

/// The field for another name; it takes the focus.
#[component]
fn Rename(
    /// The result's mark.
    id: StoredValue<String>,
    /// Its name.
    name: StoredValue<String>,
    /// What is being done to the line.
    doing: RwSignal<Doing>,
    /// What has just been done.
    said: RwSignal<String>,
) -> impl IntoView {
    let state = State::of_app();
    let field = NodeRef::<Input>::new();
    page::focus_in_next_frame(move || field.try_get_untracked().flatten());
    let rename = move || {
        let typed = field.get_untracked().map(|field| field.value()).unwrap_or_default();
        doing.set(Doing::Nothing);
        focus(LIST);
        // An empty field is no name: the one that was there stays.
        let Some(new) = clean_name(&typed).filter(|new| *new != name.get_value()) else { return };
        said.set(words::is_renamed(&new));
        let mut saved = untrack(|| state.saved());
        saved.rename(&id.get_value(), new);
        state.show(saved);
    };
    let field_id = format!("rename-{}", id.get_value());
    view! {
        <form class="field" on:submit=move |event| { event.prevent_default(); rename(); }>
            <label for=field_id.clone()>{words::NAME}</label>
            <input id=field_id autocomplete="off" maxlength=LONGEST_NAME node_ref=field prop:value=name.get_value()/>
            <p class="row">
                <button class="button" type="submit">{words::SAVE}</button>
                <button class="button button--plain" type="button" on:click=move |_| { doing.set(Doing::Nothing); focus(LIST); }>{words::CANCEL}</button>
            </p>
        </form>
    }
}
