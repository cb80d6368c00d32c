//! What would make the result surer: a longer form, or a section answered anew.

use leptos::prelude::*;

use crate::i18n::results as words;
use crate::pages::quiz;

/// Ways back into the quiz, with every answer kept.
#[component]
pub fn MakeSurer() -> impl IntoView {
    view! {
        <section class="block" aria-labelledby="surer">
            <h2 id="surer">{words::SURER}</h2>
            <p>{words::SURER_LEAD}</p>
            <p class="row"><quiz::GoOn/></p>
            <quiz::RedoSections/>
        </section>
    }
}
