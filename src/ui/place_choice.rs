//! Choosing a state.

use leptos::prelude::*;

use crate::catalog::us_state::UsState;
use crate::i18n::names;
use crate::sorted::sorted;

/// Code and name of the states that are meant, by name.
pub fn places(meant: impl Fn(&UsState) -> bool) -> Vec<(&'static str, &'static str)> {
    let named = UsState::ALL.into_iter().filter(meant).map(|it| (it.code(), names::state(it)));
    sorted(named, |(_, a), (_, b)| a < b)
}

/// A select of states; the first line stands for none.
#[component]
pub fn PlaceChoice(
    /// The field's id on the page.
    id: &'static str,
    /// What it chooses.
    label: &'static str,
    /// What the first line says.
    none: &'static str,
    /// Code and name of each.
    places: Vec<(&'static str, &'static str)>,
    /// The code that is chosen, or nothing.
    #[prop(into)]
    chosen: Signal<String>,
    /// Called with a code, or with nothing.
    #[prop(into)]
    on_choose: Callback<String>,
) -> impl IntoView {
    let options: Vec<_> = places
        .into_iter()
        .map(
            |(code, name)| view! { <option value=code selected=move || chosen.get() == code>{name}</option> },
        )
        .collect();
    view! {
        <p class="field">
            <label for=id>{label}</label>
            <select id=id prop:value=chosen on:change=move |event| on_choose.run(event_target_value(&event))>
                <option value="">{none}</option>
                {options}
            </select>
        </p>
    }
}
