//! How much of the site is kept on this device, and keeping all of it.

use leptos::prelude::*;

use crate::app::State;
use crate::app::offline::{self, Kept, Offline};
use crate::i18n::offline as words;

/// What works without a connection; nothing where the browser keeps no files.
#[component]
pub fn WithoutInternet() -> impl IntoView {
    let state = State::of_app().offline;
    offline::ask(state);
    let is_known = Memo::new(move |_| state.kept.with(Option::is_some));
    view! {
        <Show when=move || is_known.get()>
            <section class="block" aria-labelledby="offline">
                <h2 id="offline">{words::TITLE}</h2>
                <p>{move || state.kept.get().map(said)}</p>
                <p class="quiet num">{move || state.kept.get().map(|kept| words::room(kept.here))}</p>
                <Buttons state/>
            </section>
        </Show>
    }
}

fn said(kept: Kept) -> String {
    if kept.on_its_way > 0.0 {
        return words::ON_ITS_WAY.to_owned();
    }
    if kept.here >= kept.all {
        return words::ALL_HERE.to_owned();
    }
    format!("{} {}", words::HERE, words::rest(kept.all - kept.here))
}

/// What can be done now: keep the rest, watch it come, or remove it again.
///
/// The buttons stay while files come, so that whoever tapped one by keyboard is still on it.
#[component]
fn Buttons(
    /// What the worker has told.
    state: Offline,
) -> impl IntoView {
    let is = move |what: fn(Kept, bool) -> bool| {
        move || state.kept.get().is_some_and(|kept| what(kept, state.busy.get()))
    };
    let coming = is(|_, busy| busy);
    let stopped = is(|kept, busy| !busy && !kept.came);
    view! {
        <div class="row">
            <button
                class="button"
                type="button"
                hidden=is(|kept, _| kept.here >= kept.all)
                aria-disabled=move || state.busy.get().to_string()
                on:click=move |_| offline::keep_all(state)
            >
                {words::KEEP_ALL}
            </button>
            <button
                class="button button--plain"
                type="button"
                hidden=is(|kept, busy| busy || kept.removable <= 0.0)
                on:click=move |_| offline::drop_all(state)
            >
                {words::DROP}
            </button>
            <Show when=coming>
                <label class="offline__progress">
                    {words::KEEPING}
                    <progress
                        max=move || state.kept.get().map(|kept| kept.all.to_string())
                        value=move || state.kept.get().map(|kept| kept.here.to_string())
                    ></progress>
                </label>
            </Show>
        </div>
        <p role="status">{move || stopped().then_some(words::STOPPED)}</p>
    }
}
