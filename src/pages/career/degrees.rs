//! Programmes of study that lead to a career.

use std::sync::Arc;

use leptos::prelude::*;

use super::about::text_part;
use crate::catalog::career::Career;
use crate::i18n::career as words;
use crate::language::Language;

/// How many families are open to see at first.
const SHOWN: usize = 6;

/// Families of programmes with their members; where there are none, how people get in.
#[component]
pub fn Degrees(
    /// The figures.
    career: Arc<Career>,
) -> impl IntoView {
    let body = if career.families.is_empty() {
        view! { <p>{words::NO_PROGRAM}</p> }.into_any()
    } else if Language::BUILT == Language::English {
        folds(&career, &[]).into_any()
    } else {
        // The names in another language come with the career's words.
        let code = career.code;
        text_part(code, move |text| folds(&career, &text.families).into_any()).into_any()
    };
    view! {
        <section class="block" aria-labelledby="degrees">
            <h2 id="degrees">{words::DEGREES}</h2>
            {body}
            <p class="source">{words::DEGREES_SOURCE}</p>
        </section>
    }
}

/// A fold for each family, the first ones open to see; `names` are those that this language has for them.
fn folds(career: &Career, names: &[String]) -> impl IntoView + use<> {
    let families: Vec<_> = career
        .families
        .iter()
        .enumerate()
        .map(|(at, family)| {
            let name = names.get(at).unwrap_or(&family.name).clone();
            let programmes: Vec<_> = family
                .programmes
                .iter()
                .map(|it| view! { <li lang="en">{it.title.clone()}<span class="quiet num">{format!(" {}", it.cip)}</span></li> })
                .collect();
            view! { <details class="more paper-open"><summary>{name}</summary><ul class="points">{programmes}</ul></details> }
                .into_any()
        })
        .collect();
    let mut families = families.into_iter();
    let first: Vec<_> = families.by_ref().take(SHOWN).collect();
    let rest: Vec<_> = families.collect();
    view! {
        <p>{words::DEGREES_LEAD}</p>
        {first}
        {(!rest.is_empty()).then(|| view! {
            <details class="more paper-open"><summary>{words::more_families(rest.len())}</summary><div class="flow">{rest}</div></details>
        })}
    }
}
