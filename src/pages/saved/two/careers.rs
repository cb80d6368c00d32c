//! Which careers two results share, and which moved.

use std::cmp::Ordering;
use std::sync::Arc;

use leptos::prelude::*;

use super::head;
use crate::app::route::Route;
use crate::i18n::saved as words;
use crate::pages::results::Worked;
use crate::scoring::{Compared, Ranks};

/// How many of the first places are compared.
const FIRST: usize = 20;

/// Two tables with the ranks in both lists.
#[component]
pub fn CareersOfBoth(
    /// Both lists.
    worked: Arc<[Worked; 2]>,
) -> impl IntoView {
    let [one, other] = worked.as_ref();
    let Compared { both, moved } = Compared::new(&one.places, &other.places, FIRST);
    let same = words::both_name(both.len(), FIRST);
    let none_moved = moved.is_empty();
    let lead = if none_moved { words::NOTHING_MOVED.to_owned() } else { words::moved(FIRST) };
    view! {
        <section class="block" aria-labelledby="two-both">
            <h2 id="two-both">{words::TWO_BOTH}</h2>
            <p>{same}</p>
            {(!both.is_empty()).then(|| table(one, &both, words::BOTH_TABLE))}
        </section>
        <section class="block" aria-labelledby="two-moved">
            <h2 id="two-moved">{words::TWO_MOVED}</h2>
            <p>{lead}</p>
            {(!none_moved).then(|| table(one, &moved, words::MOVED_TABLE))}
        </section>
    }
}

fn table(worked: &Worked, rows: &[Ranks], caption: &'static str) -> impl IntoView + use<> {
    let rows: Vec<_> = rows
        .iter()
        .filter_map(|row| {
            let found = worked.atlas.catalog.occupations().get(row.occupation)?;
            let [a, b] = row.ranks;
            Some(view! {
                <tr>
                    <th scope="row"><a href=Route::Career(found.code).href()>{found.title.clone()}</a></th>
                    <td>{a}</td><td>{b}</td>
                    <td><span aria-hidden="true">{arrow(a, b)}</span><span class="visually-hidden">{words::places_moved(a, b)}</span></td>
                </tr>
            })
        })
        .collect();
    view! {
        <table class="areas two">
            <caption>{caption}</caption>
            {head(words::CAREER, Some(words::CHANGE))}
            <tbody>{rows}</tbody>
        </table>
    }
}

/// How far it moved, short enough for a phone; a smaller rank is further up.
fn arrow(from: usize, to: usize) -> String {
    match from.cmp(&to) {
        Ordering::Equal => "=".to_owned(),
        Ordering::Greater => format!("↑ {}", from - to),
        Ordering::Less => format!("↓ {}", to - from),
    }
}
