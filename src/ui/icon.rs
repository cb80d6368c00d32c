//! A sign from the sprite in `index.html`.

use leptos::prelude::*;

/// A sign beside a word; it says nothing of its own.
#[component]
pub fn Icon(
    /// The symbol's id after `i-`.
    name: &'static str,
) -> impl IntoView {
    view! { <svg class="icon" aria-hidden="true"><use_ href=format!("#i-{name}")></use_></svg> }
}
