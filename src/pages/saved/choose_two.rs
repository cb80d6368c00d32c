//! Choosing two results to compare.

use leptos::prelude::*;

use super::NOW;
use crate::app::State;
use crate::app::route::{Route, Shelf};
use crate::i18n::saved as words;
use crate::ui::Choice;

/// Two choices and the way on; nothing while there are not two results.
#[component]
pub fn ChooseTwo() -> impl IntoView {
    let state = State::of_app();
    let options = Memo::new(move |_| options(state));
    move || {
        let options = options.get();
        let value = |at: usize| options.get(at).map(|(value, _)| value.clone()).unwrap_or_default();
        if options.len() < 2 {
            return None;
        }
        let chosen = [RwSignal::new(value(0)), RwSignal::new(value(1))];
        let [first, second] = chosen;
        let differ = move || first.get() != second.get();
        let href = move || Route::Saved(Shelf::Two([first.get(), second.get()])).href();
        Some(view! {
            <section class="block" aria-labelledby="saved-two">
                <h2 id="saved-two">{words::COMPARE}</h2>
                <p>{words::COMPARE_LEAD}</p>
                <div class="choices">
                    <Choice id="saved-first" label=words::FIRST options=options.clone() chosen=first on_choose=move |id| first.set(id)/>
                    <Choice id="saved-second" label=words::SECOND options chosen=second on_choose=move |id| second.set(id)/>
                </div>
                <p class="row">
                    <Show when=differ fallback=|| view! { <span role="status">{words::SAME_TWICE}</span> }>
                        <a class="button" href=href>{words::COMPARE_THEM}</a>
                    </Show>
                </p>
            </section>
        })
    }
}

/// Mark and words of each result: the present answers, unless they have a name, then the newest first.
fn options(state: State) -> Vec<(String, String)> {
    let saved = state.saved();
    let now = !saved.answers.is_empty() && saved.present().is_none();
    let now = now.then(|| (NOW.to_owned(), words::PRESENT.to_owned()));
    let named = |it: &crate::storage::NamedResult| (it.id(), words::dated(&it.name, it.date));
    now.into_iter().chain(saved.results.iter().rev().map(named)).collect()
}
