//! A value that slides.

use leptos::prelude::*;

/// A native range input with its label and its value in words.
#[component]
pub fn Slider(
    /// The field's id on the page.
    id: String,
    /// What slides.
    label: String,
    /// How far either way.
    most: i8,
    /// The value and how it reads.
    #[prop(into)]
    value: Signal<(i8, String)>,
    /// Called with each value on the way.
    #[prop(into)]
    on_slide: Callback<i8>,
) -> impl IntoView {
    let to = id.clone();
    let slid = move |event| {
        if let Ok(value) = event_target_value(&event).parse() {
            on_slide.run(value);
        }
    };
    let words = move || value.with(|(_, words)| words.clone());
    // The words are said with the slider's value; as a live region they would be said twice.
    view! {
        <div class="slider">
            <label for=to.clone()>{label}</label>
            <output for=to aria-live="off">{words}</output>
            <input
                id=id type="range" min={-most} max=most step="1" aria-valuetext=words
                prop:value=move || value.with(|(at, _)| at.to_string()) on:input=slid
            />
        </div>
    }
}
