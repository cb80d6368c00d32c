//! Pages that say why there is nothing to show yet, and what to do.

use leptos::html::span;
use leptos::prelude::*;

use super::Icon;
use crate::i18n::ui;

/// Its hexagon.
const HEXAGON: &str = "M0-142 123-71V71L0 142-123 71V-71z";

/// One sentence, what it means, a way out.
#[component]
pub fn StatePage(
    /// What is the case.
    title: String,
    /// What it means.
    lead: String,
    /// The ways out.
    children: Children,
) -> impl IntoView {
    view! {
        <main class="state">
            <svg class="chart" viewBox="-160 -160 320 320" aria-hidden="true">
                <path class="chart__hex" d=HEXAGON/>
                <circle class="chart__ring" r=36/>
                <circle class="chart__ring" r=72/>
                <circle class="chart__ring" r=108/>
                <circle class="chart__you" r=8/>
            </svg>
            <h1 tabindex="-1">{title}</h1>
            <p class="lead">{lead}</p>
            <div class="row">{children()}</div>
        </main>
    }
}

/// The place of a list that is on its way.
#[component]
pub fn Held(
    /// The heading.
    title: &'static str,
    /// What is being loaded.
    doing: &'static str,
) -> impl IntoView {
    let widths =
        [("55%", "30%"), ("40%", "35%"), ("62%", "25%"), ("48%", "32%"), ("57%", "28%"), ("44%", "33%")];
    let rows = widths.map(|(long, short)| {
        view! { <li class="place">{span().class("mark")}<div><i style=("--w", long)></i><i style=("--w", short)></i></div></li> }
    });
    view! {
        <main aria-busy="true">
            <div class="opens"><h1 class="finding" tabindex="-1">{title}</h1><p class="lead" role="status">{doing}</p></div>
            <ol class="places held" aria-hidden="true">{rows.collect_view()}</ol>
        </main>
    }
}

/// A button that tries again.
#[component]
pub fn Retry(
    /// Called to try again.
    #[prop(into)]
    on_retry: Callback<()>,
) -> impl IntoView {
    view! {
        <button class="button button--go" type="button" on:click=move |_| on_retry.run(())><Icon name="redo"/>{ui::TRY_AGAIN}</button>
    }
}
