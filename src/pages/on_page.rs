//! The sections of a long page, to go to each.

use leptos::prelude::*;

use crate::i18n::site as words;
use crate::platform::page;

/// A button for each section that the page has; beside the page where there is room, above it elsewhere.
#[component]
pub fn OnPage() -> impl IntoView {
    let sections = RwSignal::new(Vec::new());
    // The page has to stand there before its headings can be read.
    Effect::new(move |_| sections.set(page::sections()));
    let buttons = move || {
        let button = |(id, name): (String, String)| {
            view! { <li><button type="button" on:click=move |_| page::go_to(&id)>{name}</button></li> }
        };
        sections.get().into_iter().map(button).collect_view()
    };
    view! {
        <nav class="on-page off-paper" aria-labelledby="on-page">
            <p class="small quiet" id="on-page">{words::ON_THIS_PAGE}</p>
            <ul>{buttons}</ul>
        </nav>
    }
}
