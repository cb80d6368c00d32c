//! Finding a career.

use leptos::prelude::*;

/// Search and list.
#[component]
pub fn CareersPage() -> impl IntoView {
    view! { <main><h1 tabindex="-1">"Careers"</h1></main> }
}
