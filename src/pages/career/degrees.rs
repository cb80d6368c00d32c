//! Programmes of study that lead to a career.

use std::sync::Arc;

use leptos::prelude::*;

use crate::catalog::career::Career;
use crate::i18n::career as words;

/// How many families are open to see at first.
const SHOWN: usize = 6;

/// Families of programmes with their members; where there are none, how people get in.
#[component]
pub fn Degrees(
    /// The figures.
    career: Arc<Career>,
) -> impl IntoView {
    let families: Vec<_> = career
        .families
        .iter()
        .map(|family| {
            let programmes: Vec<_> = family
                .programmes
                .iter()
                .map(|it| view! { <li lang="en">{it.title.clone()}<span class="quiet num">{format!(" {}", it.cip)}</span></li> })
                .collect();
            view! { <details class="more paper-open"><summary lang="en">{family.name.clone()}</summary><ul class="points">{programmes}</ul></details> }
                .into_any()
        })
        .collect();
    let count = families.len();
    let mut families = families.into_iter();
    let first: Vec<_> = families.by_ref().take(SHOWN).collect();
    let rest: Vec<_> = families.collect();
    let body = if count == 0 {
        view! { <p>{words::NO_PROGRAM}</p> }.into_any()
    } else {
        view! {
            <p>{words::DEGREES_LEAD}</p>
            {first}
            {(!rest.is_empty()).then(|| view! {
                <details class="more paper-open"><summary>{words::more_families(rest.len())}</summary><div class="flow">{rest}</div></details>
            })}
        }
        .into_any()
    };
    view! {
        <section class="block" aria-labelledby="degrees">
            <h2 id="degrees">{words::DEGREES}</h2>
            {body}
            <p class="source">{words::DEGREES_SOURCE}</p>
        </section>
    }
}
