//! In place of a page, or a part of one, whose code has to come over the line first.

use leptos::prelude::*;

use crate::i18n::site as words;
use crate::ui::{Held, Icon, Retry, StatePage};

/// As long as it is on its way.
#[component]
pub fn AwaitedPage() -> impl IntoView {
    view! { <Held title=words::ONE_MOMENT doing=words::LOADING_PAGE/> }
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
            title=words::NOT_ARRIVED.to_owned()
            lead=words::NOT_ARRIVED_LEAD.to_owned()
        >
            <Retry on_retry/>
        </StatePage>
    }
}

/// As long as a part is on its way.
#[component]
pub fn AwaitedPart() -> impl IntoView {
    view! { <p class="quiet held-part" role="status">{words::LOADING}</p> }
}

/// When a part did not arrive.
#[component]
pub fn LostPart(
    /// Called to try again.
    #[prop(into)]
    on_retry: Callback<()>,
) -> impl IntoView {
    view! {
        <p class="row">
            {words::NO_FILE}
            <button class="button" type="button" on:click=move |_| on_retry.run(())><Icon name="redo"/>{words::TRY_AGAIN}</button>
        </p>
    }
}
