//! In place of a page whose code has to come over the line first.

use leptos::prelude::*;

use crate::ui::{Held, Retry, StatePage};

/// As long as it is on its way.
#[component]
pub fn AwaitedPage() -> impl IntoView {
    view! { <Held title="One moment" doing="Loading this page."/> }
}

/// When it did not arrive.
#[component]
pub fn LostPage(
    /// Called to try again.
    #[prop(into)]
    on_retry: Callback<()>,
) -> impl IntoView {
    view! {
        <StatePage
            title="This page did not arrive".to_owned()
            lead="Your answers are safe on this device. Check the connection and try again. If that does not help, load the page again.".to_owned()
        >
            <Retry on_retry/>
        </StatePage>
    }
}
