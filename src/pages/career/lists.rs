//! What matters most in a career: activities, areas of study, abilities, skills.

use std::sync::Arc;

use leptos::prelude::*;

use crate::catalog::career::Career;
use crate::i18n;
use crate::onet::Domain;
use crate::pages::know;
use crate::ui::{Bar, Bars};

/// How many lines a list has.
const LINES: usize = 8;

/// The top eight of a domain, or the list that was put together by hand.
#[component]
pub fn List(
    /// The ratings.
    career: Arc<Career>,
    /// What kind of thing is listed.
    domain: Domain,
) -> impl IntoView {
    let (id, title, lead) = match domain {
        Domain::WorkActivities => ("activities", "Activities", "What people in this job do most."),
        Domain::Knowledge => ("study", "Areas of Study", "What they need to know about."),
        Domain::Abilities => ("abilities", "Key Abilities", "What the job asks of body and mind."),
        Domain::Skills | Domain::Interests => ("skills", "Top Skills", "What they have learned to do well."),
    };
    let bars = career
        .top(domain, LINES)
        .iter()
        .map(|element| Bar {
            id: element.id.to_owned(),
            name: element.name.to_owned(),
            share: f64::from(element.importance.saturating_sub(100)) / 400.0,
            figure: hundredths(element.importance),
            words: i18n::more_than(element.more_than),
        })
        .collect();
    view! {
        <section class="block" aria-labelledby=id>
            <h2 id=id>{title}</h2>
            <p>{lead}" The figure says how important each is, from 1 to 5."</p>
            <Bars bars know=know()/>
            <p class="source">{source(&career)}</p>
        </section>
    }
}

/// A rating with two digits behind the point.
pub fn hundredths(rating: u16) -> String {
    format!("{}.{:02}", rating / 100, rating % 100)
}

fn source(career: &Career) -> String {
    match &career.rated {
        Some(date) => format!("Source: O*NET 30.1, rated {date}."),
        None => "Source: estimated from O*NET 30.1 and earlier releases.".to_owned(),
    }
}
