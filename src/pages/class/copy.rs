//! Copying a text that stands on the page, too.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::i18n::class as words;
use crate::platform::clipboard;
use crate::ui::Icon;

/// A button that copies, and says whether it did.
#[component]
pub fn CopyButton(
    /// What is copied.
    #[prop(into)]
    text: Signal<String>,
    /// The button's words.
    label: &'static str,
    /// Where it says so.
    said: RwSignal<&'static str>,
) -> impl IntoView {
    let copy = move |_| {
        let text = text.get_untracked();
        spawn_local(async move {
            said.set(if clipboard::copy(&text).await { words::COPIED } else { words::NOT_COPIED });
        });
    };
    view! { <button class="button" type="button" on:click=copy><Icon name="link"/>{label}</button> }
}
