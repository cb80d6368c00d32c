//! One choice out of a few.

use leptos::prelude::*;

/// A select with its label; the first option is usually the one with no value, which asks for nothing.
#[component]
pub fn Choice(
    /// The field's id on the page.
    id: &'static str,
    /// What it chooses.
    #[prop(into)]
    label: String,
    /// Value and words of each option.
    options: Vec<(String, String)>,
    /// The value that is chosen.
    #[prop(into)]
    chosen: Signal<String>,
    /// Called with a value.
    #[prop(into)]
    on_choose: Callback<String>,
) -> impl IntoView {
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, words)| {
            let own = value.clone();
            view! { <option value=value selected=move || chosen.get() == own>{words}</option> }
        })
        .collect();
    view! {
        <p class="field">
            <label for=id>{label}</label>
            <select id=id prop:value=chosen on:change=move |event| on_choose.run(event_target_value(&event))>
                {options}
            </select>
        </p>
    }
}
