//! What to do with a result.

use leptos::prelude::*;

use crate::i18n::results as words;

/// Three small things to do.
#[component]
pub fn Week() -> impl IntoView {
    let steps = (1..).zip(words::WEEK_THINGS).map(|(number, (title, text))| {
        view! { <li><span class="mark" aria-hidden="true">{number}</span><h3>{title}</h3><p>{text}</p></li> }
    });
    view! {
        <section class="block" aria-labelledby="next">
            <h2 id="next">{words::WEEK}</h2>
            <ol class="steps">{steps.collect_view()}</ol>
        </section>
    }
}
