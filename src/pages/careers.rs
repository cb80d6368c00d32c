//! Finding a career by any of its titles, or by its field.

mod browse;
mod hits;
mod kept;
mod line;

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::{Atlas, Late, Remote, State, load_catalog, load_titles};
use crate::i18n::career::check_connection;
use crate::i18n::careers as words;
use crate::ui::{Held, Retry, StatePage};
use browse::Browse;
use hits::Hits;
use kept::Kept;

/// The page, once the occupations are here.
#[component]
pub fn CareersPage() -> impl IntoView {
    let state = State::of_app();
    move || match state.catalog.get() {
        Remote::Loading => view! { <Held title=words::HEADING doing=words::LOADING/> }.into_any(),
        Remote::Failed(why) => view! {
            <StatePage title=words::NOT_HERE.to_owned() lead=check_connection(&why)>
                <Retry on_retry=move |()| load_catalog(state)/>
            </StatePage>
        }
        .into_any(),
        Remote::Ready(atlas) => view! { <Finder atlas/> }.into_any(),
    }
}

/// The search box, and below it what was found or, before anything is typed, what was kept and all careers.
#[component]
fn Finder(
    /// All occupations.
    atlas: Arc<Atlas>,
) -> impl IntoView {
    let state = State::of_app();
    let query = RwSignal::new(String::new());
    let searching = {
        let atlas = atlas.clone();
        move || load_titles(state, &atlas)
    };
    let late = Late::behind(move || query.track());
    let typed = Memo::new(move |_| {
        late.track();
        query.with_untracked(|query| query.trim().to_owned())
    });
    let all = atlas.catalog.len();
    view! {
        <main>
            <div class="opens flow">
                <h1 tabindex="-1">{words::HEADING}</h1>
                <form class="field" role="search" on:submit=|event| event.prevent_default()>
                    <label for="q">{words::search_all(all)}</label>
                    // Titles are on their way before the first letter is: reading them in takes longer than a letter may.
                    <input id="q" type="search" autocomplete="off" maxlength="80" prop:value=query
                        on:focus={ let searching = searching.clone(); move |_| searching() }
                        on:input=move |event| { searching(); query.set(event_target_value(&event)); }/>
                </form>
            </div>
            {move || {
                let typed = typed.get();
                if typed.is_empty() {
                    view! { <Kept atlas=atlas.clone()/><Browse atlas=atlas.clone()/> }.into_any()
                } else {
                    view! { <Hits atlas=atlas.clone() query=typed/> }.into_any()
                }
            }}
        </main>
    }
}
