//! Several choices out of a few.

use leptos::prelude::*;

/// A group of checkboxes.
#[component]
pub fn Ticks(
    /// What they choose, for the group's name.
    legend: &'static str,
    /// The words of each.
    names: Vec<String>,
    /// Which are ticked, in the order of the names.
    #[prop(into)]
    ticked: Signal<Vec<bool>>,
    /// Called with the place of one that is ticked or cleared, and how it is now.
    #[prop(into)]
    on_tick: Callback<(usize, bool)>,
) -> impl IntoView {
    let boxes: Vec<_> = names
        .into_iter()
        .enumerate()
        .map(|(at, name)| {
            let checked = move || ticked.with(|ticked| ticked.get(at).copied().unwrap_or_default());
            view! { <Tick name checked=Signal::derive(checked) on_tick=move |now| on_tick.run((at, now))/> }
        })
        .collect();
    view! {
        <fieldset class="ticks">
            <legend class="visually-hidden">{legend}</legend>
            {boxes}
        </fieldset>
    }
}

/// One checkbox.
#[component]
pub fn Tick(
    /// Its words.
    #[prop(into)]
    name: String,
    /// Whether it is ticked.
    #[prop(into)]
    checked: Signal<bool>,
    /// Called with how it is now.
    #[prop(into)]
    on_tick: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=checked on:change=move |event| on_tick.run(event_target_checked(&event))/>
            <span>{name}</span>
        </label>
    }
}
