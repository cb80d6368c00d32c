//! What would make the result surer: a longer form, or a section answered anew.

use leptos::prelude::*;

use crate::pages::quiz;

/// Ways back into the quiz, with every answer kept.
#[component]
pub fn MakeSurer() -> impl IntoView {
    view! {
        <section class="block" aria-labelledby="surer">
            <h2 id="surer">"Make it surer"</h2>
            <p>"More answers make the list steadier, and nothing is asked twice. If something has changed, or was answered in a hurry, each part can be answered anew while the rest stays."</p>
            <p class="row"><quiz::GoOn/></p>
            <quiz::RedoSections/>
        </section>
    }
}
