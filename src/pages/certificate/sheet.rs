//! The sheet as it is printed, with the two fields that fill it in.

use leptos::prelude::*;

use crate::app::route::Route;
use crate::check_word::CheckWord;
use crate::i18n::{certificate as words, saved};
use crate::platform::{address, clock, page};
use crate::share::{self, SharedResult};
use crate::storage::Day;
use crate::ui::Icon;

/// The name lives in this part alone and goes with it.
#[component]
pub fn SheetToPrint(
    /// The sheet that is finished.
    result: SharedResult,
) -> impl IntoView {
    // As a code carries it: answers from outside the form are not handed in.
    let result = share::decode(&share::encode(&result)).unwrap_or(result);
    let word = CheckWord::of(&result).to_string();
    let name = RwSignal::new(String::new());
    let today = clock::today();
    let date = RwSignal::new(Some(today));
    let type_date = move |event| date.set(event_target_value(&event).parse::<Day>().ok());
    view! {
        <div class="flow off-paper">
            <p class="field">
                <label for="certificate-name">{words::NAME}</label>
                <input id="certificate-name" type="text" autocomplete="off" maxlength="80" aria-describedby="certificate-hint"
                    on:input=move |event| name.set(event_target_value(&event))/>
            </p>
            <p class="small quiet" id="certificate-hint">{words::NAME_HINT}</p>
            <p class="field certificate__date">
                <label for="certificate-date">{words::DATE}</label>
                <input id="certificate-date" type="date" value=today.to_string() on:input=type_date/>
            </p>
        </div>
        <section class="certificate" aria-label=words::SHEET>
            <p>{words::CONFIRMS}</p>
            <p class="certificate__name">{name}</p>
            <p>{words::FINISHED}</p>
            <p class="small num">{words::extent(result.form, result.answers.len())}</p>
            <p>{words::ON}</p>
            <p class="certificate__day num">{move || date.get().map(saved::day)}</p>
            <p class="certificate__word">{words::CHECK_WORD}<strong>{word}</strong></p>
            <p class="certificate__sign small">{words::SIGNED}</p>
            <p class="small">{words::PROVES}</p>
            <p class="small certificate__link">{words::compare_at(&address::link(&Route::Certificate.href()))}</p>
        </section>
        <p class="row off-paper">
            <button class="button button--go" type="button" on:click=move |_| page::print()><Icon name="print"/>{words::PRINT}</button>
        </p>
    }
}
