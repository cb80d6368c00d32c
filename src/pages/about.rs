//! Method, limits, attributions.

use leptos::prelude::*;

/// The method page.
#[component]
pub fn AboutPage() -> impl IntoView {
    view! { <main class="prose flow"><h1 tabindex="-1">"How it works and what it can’t do"</h1></main> }
}
