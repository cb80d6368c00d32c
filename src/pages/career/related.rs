//! What lies near a career, and how it differs.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::Atlas;
use crate::app::route::Route;
use crate::catalog::career::Career;
use crate::catalog::{Catalog, Occupation, elements};
use crate::i18n::career as words;
use crate::i18n::names;
use crate::onet::Domain;

/// The most closely related careers with what they have more and less of.
#[component]
pub fn Related(
    /// All occupations.
    atlas: Arc<Atlas>,
    /// The career.
    career: Arc<Career>,
) -> impl IntoView {
    let own = atlas.catalog.find(career.code);
    let links: Vec<_> = career
        .related
        .iter()
        .filter_map(|code| atlas.catalog.find(*code))
        .filter_map(|at| Some((at, atlas.catalog.occupations().get(at)?)))
        .map(|(at, other)| {
            let differs = own.map(|own| differs(&atlas.catalog, own, at));
            link(other, differs.unwrap_or_default())
        })
        .collect();
    view! {
        <section class="block" aria-labelledby="related">
            <h2 id="related">{words::RELATED}</h2>
            <ul class="hits">{links}</ul>
            <p class="source">{words::RELATED_SOURCE}</p>
        </section>
    }
}

fn link(other: &Occupation, differs: String) -> impl IntoView + use<> {
    view! { <li><a href=Route::Career(other.code).href()><b>{other.title.clone()}</b><span>{differs}</span></a></li> }
}

/// The area of study that the other career needs most beyond this one, and the one it needs least.
fn differs(catalog: &Catalog, own: usize, other: usize) -> String {
    let at = |steps: &[u8], occupation: usize| steps.get(occupation).map_or(0, |step| i16::from(*step));
    let mut gaps: Vec<(i16, &str)> = elements::of(Domain::Knowledge)
        .filter_map(|element| Some((catalog.column(element.id)?, names::element(element.id, element.name))))
        .map(|(steps, name)| (at(steps, other) - at(steps, own), name))
        .collect();
    gaps.sort();
    match (gaps.first(), gaps.last()) {
        (Some((less, less_name)), Some((more, more_name))) if *less < 0 && *more > 0 => {
            words::more_and_less(more_name, less_name)
        }
        (_, Some((more, name))) if *more > 0 => words::more(name),
        (Some((less, name)), _) if *less < 0 => words::less(name),
        _ => words::SAME_STUDY.to_owned(),
    }
}
