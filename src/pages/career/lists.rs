//! What matters most in a career: activities, areas of study, abilities, skills.

use std::sync::Arc;

use leptos::prelude::*;

use crate::catalog::career::Career;
use crate::i18n::career as words;
use crate::i18n::{self, names};
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
    let id = match domain {
        Domain::WorkActivities => "activities",
        Domain::Knowledge => "study",
        Domain::Abilities => "abilities",
        Domain::Skills | Domain::Interests => "skills",
    };
    let bars = career
        .top(domain, LINES)
        .iter()
        .map(|element| Bar {
            id: element.id.to_owned(),
            name: names::element(element.id, element.name).to_owned(),
            share: f64::from(element.importance.saturating_sub(100)) / 400.0,
            figure: words::rating(element.importance),
            words: i18n::more_than(element.more_than),
        })
        .collect();
    view! {
        <section class="block" aria-labelledby=id>
            <h2 id=id>{words::list_title(domain)}</h2>
            <p>{words::list_lead(domain)}" "{words::LIST_FIGURES}</p>
            <Bars bars know=know()/>
            <p class="source">{words::ratings_source(career.rated.as_deref())}</p>
        </section>
    }
}
