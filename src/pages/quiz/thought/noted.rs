//! The careers that are noted, each ready to be taken off.

use leptos::prelude::*;

use crate::app::{Remote, State};
use crate::i18n::thought as words;
use crate::onet::SocCode;
use crate::ui::Icon;

/// What is noted so far; nothing when that is nothing.
#[component]
pub fn Noted(
    /// Called with the career to take off.
    #[prop(into)]
    on_remove: Callback<(SocCode, String)>,
) -> impl IntoView {
    let state = State::of_app();
    let noted = move || {
        let catalog = state.catalog.get();
        let title = |code: SocCode| match &catalog {
            Remote::Ready(atlas) => {
                let at = atlas.catalog.find(code)?;
                atlas.catalog.occupations().get(at).map(|it| it.title.clone())
            }
            Remote::Loading | Remote::Failed(_) => None,
        };
        // Until the occupations are here, a career is named by its code.
        state
            .thought
            .get()
            .into_iter()
            .map(|code| (code, title(code).unwrap_or_else(|| code.to_string())))
            .collect::<Vec<_>>()
    };
    view! {
        <Show when=move || !state.thought.with(Vec::is_empty)>
            <h2 class="picks__head">{words::NOTED}</h2>
            <ul class="picks picks--noted">
                <For each=noted key=Clone::clone let:pick>
                    <li>
                        <span>{pick.1.clone()}</span>
                        <button class="button button--plain" type="button" aria-label=words::take_off(&pick.1) on:click={
                            let pick = pick.clone();
                            move |_| on_remove.run(pick.clone())
                        }><Icon name="close"/>{words::TAKE_OFF}</button>
                    </li>
                </For>
            </ul>
        </Show>
    }
}
