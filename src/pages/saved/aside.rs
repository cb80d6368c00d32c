//! What could not be read and lies aside.

use leptos::prelude::*;

use crate::app::keeping;
use crate::i18n::saved as words;
use crate::platform::{files, page};
use crate::ui::meant;

/// Downloading and forgetting it; nothing when nothing lies aside.
#[component]
pub fn PutAside() -> impl IntoView {
    let texts = RwSignal::new(keeping::texts_aside());
    let asked = RwSignal::new(false);
    let download = move |_| {
        for (number, text) in (1..).zip(texts.get_untracked()) {
            files::save(&format!("bearings-put-aside-{number}.txt"), "text/plain", &text);
        }
    };
    let forget = move || {
        if asked.get_untracked() {
            keeping::forget_aside();
            texts.set(Vec::new());
            page::next_frame(page::focus_heading);
        } else {
            asked.set(true);
        }
    };
    view! {
        <Show when=move || !texts.with(Vec::is_empty)>
            <section class="block" aria-labelledby="saved-aside">
                <h2 id="saved-aside">{words::ASIDE}</h2>
                <p>{words::ASIDE_LEAD}</p>
                <p class="row">
                    <button class="button" type="button" on:click=download>{words::ASIDE_SAVE}</button>
                    <button class="button button--plain" type="button" on:click=meant(forget)>
                        {move || if asked.get() { words::ASIDE_YES } else { words::ASIDE_FORGET }}
                    </button>
                    <Show when=move || asked.get()>
                        <button class="button button--plain" type="button" on:click=move |_| asked.set(false)>{words::NO_KEEP}</button>
                    </Show>
                </p>
            </section>
        </Show>
    }
}
