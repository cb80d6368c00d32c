//! The wages of the state that is filtered by: they name the careers that BLS counts there.

use leptos::prelude::*;

use crate::app::{Remote, State, load};
use crate::catalog::state_wages::StateWages;
use crate::catalog::us_state::UsState;
use crate::i18n::names;
use crate::i18n::results as words;
use crate::ui::Icon;

/// Loads the state's file and says how far it is.
#[component]
pub fn StateFile() -> impl IntoView {
    let state = State::of_app();
    let place = Memo::new(move |_| state.library().filters.with(|filters| filters.place));
    let fetch = move |place: UsState| load(state.library().wages, StateWages::path(place), StateWages::parse);
    Effect::new(move |_| place.get().map(fetch));
    move || {
        let place = place.get()?;
        let name = names::state(place);
        Some(match state.library().wages.get(&StateWages::path(place)) {
            Remote::Loading => {
                view! { <p class="small quiet">{words::looking_up(name)}</p> }.into_any()
            }
            Remote::Ready(_) => view! {
                <p class="small quiet">{words::counted_in(name)}</p>
            }
            .into_any(),
            Remote::Failed(_) => view! {
                <p class="row" role="alert">
                    {words::not_counted(name)}
                    <button class="button" type="button" on:click=move |_| fetch(place)><Icon name="redo"/>{words::TRY_AGAIN}</button>
                </p>
            }
            .into_any(),
        })
    }
}
