//! Results saved under a name: all of them, and two side by side.

mod aside;
mod choose_two;
mod delete_all;
mod files;
mod keep_present;
mod line;
mod offline;
mod opened;
mod two;

use leptos::prelude::*;

use crate::app::State;
use crate::i18n::saved as words;
use crate::pages::quiz::KeepingNotice;
use crate::platform::page;
use aside::PutAside;
use choose_two::ChooseTwo;
use delete_all::DeleteAll;
use files::Files;
use keep_present::KeepPresent;
use line::ResultLine;
use offline::WithoutInternet;
pub use opened::OpenedNotice;
pub use two::TwoResults;

/// The mark that stands for the present answers in the address of a comparison.
const NOW: &str = "now";

/// The id of the list's heading, where the focus goes when a line has gone.
const LIST: &str = "saved-list";

/// Everything about saved results.
#[component]
pub fn SavedPage() -> impl IntoView {
    let said = RwSignal::new(String::new());
    view! {
        <main class="saved">
            <KeepingNotice/>
            <div class="opens">
                <h1 tabindex="-1">{words::SAVED_TITLE}</h1>
                <p class="lead">{words::SAVED_LEAD}</p>
            </div>
            <KeepPresent said/>
            <p class="status" role="status">{said}</p>
            <List said/>
            <ChooseTwo/>
            <Files said/>
            <PutAside/>
            <WithoutInternet/>
        </main>
    }
}

/// The results, the newest first.
#[component]
fn List(
    /// What has just been done.
    said: RwSignal<String>,
) -> impl IntoView {
    let results = State::of_app().library().results;
    let newest_first = move || results.with(|results| results.iter().rev().cloned().collect::<Vec<_>>());
    let none = move || results.with(Vec::is_empty);
    view! {
        <section class="block" aria-labelledby=LIST>
            <h2 id=LIST tabindex="-1">{words::LIST}</h2>
            <Show when=none><p class="quiet">{words::EMPTY}</p></Show>
            <ul class="saved__list">
                <For each=newest_first key=|result| (result.id(), result.name.clone()) let:result>
                    <ResultLine result said/>
                </For>
            </ul>
            <Show when=move || !none()><DeleteAll said/></Show>
        </section>
    }
}

/// Puts the focus on an element once the page is drawn.
fn focus(id: &'static str) {
    page::next_frame(move || {
        if let Some(element) = page::element(id) {
            let _ = element.focus();
        }
    });
}
