//! How much of the site is kept on this device, and keeping all of it.

use leptos::prelude::*;

use crate::app::State;
use crate::app::offline::{self, Kept};
use crate::i18n::offline as words;

/// What works without a connection; nothing where the browser keeps no files.
#[component]
pub fn WithoutInternet() -> impl IntoView {
    let state = State::of_app().offline;
    offline::ask(state);
    move || {
        let kept = state.kept.get()?;
        Some(view! {
            <section class="block" aria-labelledby="offline">
                <h2 id="offline">{words::TITLE}</h2>
                <p>{said(kept)}</p>
                <p class="quiet num">{words::room(kept.here)}</p>
                <div class="row">{move || buttons(kept, state)}</div>
            </section>
        })
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
fn buttons(kept: Kept, state: offline::Offline) -> impl IntoView {
    let all_here = kept.here >= kept.all;
    let busy = state.busy.get();
    let coming = busy.then(|| {
        view! {
            <label class="offline__progress">{words::KEEPING}<progress max=kept.all.to_string() value=kept.here.to_string()></progress></label>
        }
    });
    let stopped = (!busy && !kept.came).then(|| view! { <p role="status">{words::STOPPED}</p> });
    let keep = (!busy && !all_here).then(|| {
        view! { <button class="button" type="button" on:click=move |_| offline::keep_all(state)>{words::KEEP_ALL}</button> }
    });
    let drop = (!busy).then(|| {
        view! { <button class="button button--plain" type="button" on:click=move |_| offline::drop_all(state)>{words::DROP}</button> }
    });
    view! { {coming}{keep}{drop}{stopped} }
}
