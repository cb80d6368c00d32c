//! The classes that this device keeps, each with its board and a way to forget it.

use leptos::prelude::*;

use crate::app::route::{ClassPlace, Route};
use crate::class::{ClassLink, KeptClasses};
use crate::i18n::class as words;
use crate::pages::class::kept;

/// Nothing while none is kept.
#[component]
pub fn KeptList(
    /// Classes that are kept.
    kept: RwSignal<KeptClasses>,
) -> impl IntoView {
    let said = RwSignal::new("");
    let forget = move |link: String| {
        let rest = kept.with_untracked(|classes| classes.without(&link));
        if kept::set(&rest) {
            kept.set(rest);
            said.set(words::FORGOTTEN);
        }
    };
    let line = move |link: String| {
        let name = match ClassLink::parse(&link) {
            Ok(class) => words::called(&class),
            Err(_) => words::NO_LINK.to_owned(),
        };
        let board = Route::Class(ClassPlace::Board(link.clone())).href();
        let label = words::forget(&name);
        view! {
            <li>
                <a href=board>{name}</a>
                <button class="button button--plain" type="button" aria-label=label on:click=move |_| forget(link.clone())>{words::FORGET}</button>
            </li>
        }
    };
    let links =
        move || kept.with(|classes| classes.0.iter().map(|class| class.link.clone()).collect::<Vec<_>>());
    view! {
        <p class="status" role="status">{said}</p>
        <Show when=move || kept.with(|classes| !classes.0.is_empty())>
            <section class="block" aria-labelledby="class-kept">
                <h2 id="class-kept">{words::KEPT_CLASSES}</h2>
                <ul class="picks--noted">{move || links().into_iter().map(line).collect::<Vec<_>>()}</ul>
            </section>
        </Show>
    }
}
