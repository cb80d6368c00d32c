//! The link that carries the class, and what to do with it.

use leptos::prelude::*;

use crate::app::route::{ClassPlace, Route};
use crate::class::{ClassLink, KeptClass, KeptClasses};
use crate::i18n::Sentence;
use crate::i18n::class as words;
use crate::pages::class::copy::CopyButton;
use crate::pages::class::kept;
use crate::pages::class::whole_link::whole_link;
use crate::platform::page;
use crate::ui::{Icon, Qr};

/// The link, or the sentence that says what keeps it from being one.
#[component]
pub fn LinkPart(
    /// The class.
    link: RwSignal<ClassLink>,
    /// Classes that are kept.
    kept: RwSignal<KeptClasses>,
) -> impl IntoView {
    let text = Memo::new(move |_| link.with(ClassLink::to_text));
    let ready = Memo::new(move |_| text.with(Result::is_ok));
    let trouble = move || text.with(|text| text.as_ref().err().map(Sentence::sentence));
    view! {
        <section class="block" aria-labelledby="class-link">
            <h2 id="class-link">{words::LINK}</h2>
            <p class="status" role="status">{trouble}</p>
            <Show when=move || ready.get()>
                <TheLink text=Signal::derive(move || text.get().unwrap_or_default()) kept/>
            </Show>
        </section>
    }
}

/// The link as text and as a square, and where it leads.
#[component]
fn TheLink(
    /// The link's text.
    text: Signal<String>,
    /// Classes that are kept.
    kept: RwSignal<KeptClasses>,
) -> impl IntoView {
    let said = RwSignal::new("");
    let whole = Signal::derive(move || whole_link(&text.get()));
    let board = move || Route::Class(ClassPlace::Board(text.get())).href();
    let keep = move |_| {
        // What cannot be read is left alone.
        let with = kept::classes().map(|classes| {
            let codes = classes.get(&text.get_untracked()).map(|it| it.codes.clone()).unwrap_or_default();
            classes.with(KeptClass { link: text.get_untracked(), codes })
        });
        let done = with.as_ref().is_some_and(kept::set);
        with.filter(|_| done).into_iter().for_each(|with| kept.set(with));
        said.set(if done { words::KEPT } else { words::NOT_KEPT });
    };
    view! {
        <div class="keep">
            <div class="flow">
                <p><output class="class-link__text">{whole}</output></p>
                <div class="row">
                    <CopyButton text=whole label=words::COPY_LINK said/>
                    <button class="button" type="button" on:click=move |_| page::print()><Icon name="print"/>{words::PRINT_SLIP}</button>
                    <a class="button" href=whole target="_blank" rel="noopener">{words::TRY}</a>
                </div>
                <p class="status" role="status">{said}</p>
                <p class="small quiet">{words::LINK_LASTS}</p>
                <div class="row">
                    <a class="button button--plain" href=board>{words::TO_BOARD}</a>
                    <button class="button button--plain" type="button" on:click=keep>{words::KEEP_CLASS}</button>
                </div>
            </div>
            <div>{move || view! { <Qr text=whole.get() label=words::LINK_QR.to_owned()/> }}</div>
        </div>
    }
}
