//! What to do with a result.

use leptos::prelude::*;

/// Three small things to do.
#[component]
pub fn Week() -> impl IntoView {
    let things = [
        ("Read two careers", "Open two from your list and see what the work is like."),
        ("Talk to one person", "Ask someone who does the job what a good day and a bad day look like."),
        (
            "Show someone your result",
            "A parent, a teacher or a friend may see something in it that you don’t.",
        ),
    ];
    let steps = (1..).zip(things).map(|(number, (title, text))| {
        view! { <li><span class="mark" aria-hidden="true">{number}</span><h3>{title}</h3><p>{text}</p></li> }
    });
    view! {
        <section class="block" aria-labelledby="next">
            <h2 id="next">"Three things to do this week"</h2>
            <ol class="steps">{steps.collect_view()}</ol>
        </section>
    }
}
