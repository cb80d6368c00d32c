//! What matters most in a career, and what lies near it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::Atlas;
use crate::app::route::Route;
use crate::catalog::career::Career;
use crate::onet::Domain;
use crate::ui::{Bar, Bars};

/// How many lines a list has.
const LINES: usize = 8;

/// The top eight activities, areas of study, abilities and skills.
#[component]
pub fn Lists(
    /// The ratings.
    career: Career,
) -> impl IntoView {
    let lists = [
        (Domain::WorkActivities, "activities", "Activities", "What people in this job do most."),
        (Domain::Knowledge, "study", "Areas of study", "What they need to know about."),
        (Domain::Abilities, "abilities", "Key abilities", "What the job asks of body and mind."),
        (Domain::Skills, "skills", "Top skills", "What they have learned to do well."),
    ];
    let sections = lists.map(|(domain, id, title, lead)| {
        let bars = career
            .top(domain, LINES)
            .iter()
            .map(|element| Bar {
                name: element.name.to_owned(),
                share: f64::from(element.importance - 100) / 400.0,
                figure: format!("{}.{:02}", element.importance / 100, element.importance % 100),
            })
            .collect();
        view! {
            <section class="block" aria-labelledby=id>
                <h2 id=id>{title}</h2>
                <p>{lead}" The figure says how important each is, from 1 to 5."</p>
                <Bars bars/>
                <p class="source">{source(&career)}</p>
            </section>
        }
    });
    sections.collect_view()
}

fn source(career: &Career) -> String {
    match &career.rated {
        Some(date) => format!("Source: O*NET 30.1, rated {date}."),
        None => "Source: estimated from O*NET 30.1 and earlier releases.".to_owned(),
    }
}

/// The most closely related careers.
#[component]
pub fn Related(
    /// All occupations.
    atlas: Arc<Atlas>,
    /// The career.
    career: Career,
) -> impl IntoView {
    let links: Vec<_> = career
        .related
        .iter()
        .filter_map(|code| atlas.catalog.occupations().get(atlas.catalog.find(*code)?))
        .map(|other| view! { <li><a href=Route::Career(other.code).href()>{other.title.clone()}</a></li> })
        .collect();
    view! {
        <section class="block" aria-labelledby="related">
            <h2 id="related">"Related careers"</h2>
            <ul class="related">{links}</ul>
        </section>
    }
}
