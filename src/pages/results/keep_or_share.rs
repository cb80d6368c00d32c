//! The link that carries the result, its code, printing and starting again.

use leptos::html::Button;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::careers_file::CareersFile;
use super::link_card::LinkCard;
use super::view::Whose;
use crate::answers::Answers;
use crate::app::State;
use crate::app::route::{Route, Shelf, Step};
use crate::i18n::{certificate, paper, results as words, saved};
use crate::platform::{address, clipboard, page};
use crate::share::{self, SharedResult};
use crate::ui::{Icon, meant};

/// Ways to keep a result.
#[component]
pub fn KeepOrShare(
    /// The form and the answers.
    result: SharedResult,
    /// Whose they are.
    whose: Whose,
) -> impl IntoView {
    let code = share::encode(&result);
    let answers = result.answers;
    let link = address::link(&Route::Shared(code.clone()).href());
    let card = link.clone();
    let qr = RwSignal::new(false);
    let said = RwSignal::new(String::new());
    let copy = move |_| {
        let link = link.clone();
        spawn_local(async move {
            said.set(if clipboard::copy(&link).await {
                words::LINK_COPIED.to_owned()
            } else {
                words::copy_by_hand(&link)
            });
        });
    };
    view! {
        <section class="block" aria-labelledby="keep">
            <h2 id="keep">{words::KEEP}</h2>
            <div class="keep">
                <div class="flow">
                    <p>{words::KEEP_LEAD}</p>
                    <div class="row">
                        <button class="button" type="button" on:click=copy><Icon name="link"/>{words::COPY_LINK}</button>
                        <button class="button" type="button" aria-expanded=move || qr.get().to_string() on:click=move |_| qr.update(|shown| *shown = !*shown)>
                            {move || if qr.get() { paper::QR_HIDE } else { paper::QR_SHOW }}
                        </button>
                        <button class="button" type="button" on:click=move |_| page::print()><Icon name="print"/>{words::PRINT}</button>
                        {(whose == Whose::Own).then(|| view! {
                            <a class="button" href=Route::Saved(Shelf::All).href()><Icon name="save"/>{saved::SAVE_UNDER_NAME}</a>
                        })}
                        <CareersFile answers/>
                    </div>
                    <p class="status" role="status">{said}</p>
                </div>
                <div>
                    <p class="small quiet">{words::CODE}</p>
                    <p><code>{code}</code></p>
                </div>
            </div>
            <LinkCard link=card shown=qr/>
            {(whose == Whose::Own).then(|| view! { <ChangeOrRestart/> })}
        </section>
    }
}

/// Going back to an answer, or forgetting all of them after a second tap.
#[component]
fn ChangeOrRestart() -> impl IntoView {
    let state = State::of_app();
    let asked = RwSignal::new(false);
    let first = NodeRef::<Button>::new();
    let keep = move |_| {
        asked.set(false);
        // The button that was tapped goes away: the focus must not fall with it.
        if let Some(button) = first.get_untracked() {
            let _ = button.focus();
        }
    };
    let forget = move || {
        if asked.get_untracked() {
            state.answers.set(Answers::new());
            state.thought.set(Vec::new());
            state.library().hidden.set(Vec::new());
            address::go(&Route::Home.href());
        } else {
            asked.set(true);
        }
    };
    view! {
        <div class="row">
            <a class="button button--plain" href=Route::Quiz(Step::Question(1)).href()>{words::CHANGE_ANSWER}</a>
            <a class="button button--plain" href=Route::Certificate.href()>{certificate::TITLE}</a>
            <button class="button button--plain" type="button" node_ref=first on:click=meant(forget)>
                {move || if asked.get() { words::YES_FORGET } else { words::START_AGAIN }}
            </button>
            <Show when=move || asked.get()>
                <button class="button button--plain" type="button" on:click=keep>{words::NO_KEEP}</button>
            </Show>
        </div>
    }
}
