//! Programs and machines that people in the job use.

use std::sync::Arc;

use leptos::prelude::*;

use crate::catalog::career::Career;
use crate::i18n::career as words;
use crate::pages::KnowMore;

/// Names with their kind, the sought-after ones marked.
#[component]
pub fn Technologies(
    /// The figures.
    career: Arc<Career>,
) -> impl IntoView {
    if career.technologies.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = career
        .technologies
        .iter()
        .map(|it| {
            let hot = it.hot.then(|| view! { <span class="fit fit--good">{words::HOT}</span> });
            view! { <li><b lang="en">{it.name.clone()}</b><span lang="en">{it.kind.clone()}</span>{hot}</li> }
        })
        .collect();
    view! {
        <section class="block" aria-labelledby="technologies">
            <h2 id="technologies">{words::TECHNOLOGIES}</h2>
            <p>{words::TECHNOLOGIES_LEAD}</p>
            <KnowMore id="hot-technology".to_owned()/>
            <ul class="tools">{rows}</ul>
            <p class="source">{words::TECHNOLOGIES_SOURCE}</p>
        </section>
    }
    .into_any()
}
