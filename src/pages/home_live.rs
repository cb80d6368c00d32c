//! The one part of the landing page that depends on the person.

use leptos::prelude::*;

use crate::app::State;
use crate::app::walk;

/// “Go on where you stopped”, when something is answered.
#[component]
pub fn HomeLive() -> impl IntoView {
    let state = State::of_app();
    move || {
        let (answered, all, href) = state.answers.with(|answers| {
            state.with_items(|items| {
                let answered = items.iter().filter(|item| answers.get(item.id).is_some()).count();
                (answered, items.len(), walk::resume(items, answers).href())
            })
        });
        (answered > 0).then(|| {
            let words = if answered == all {
                "See your result".to_owned()
            } else {
                format!("Go on where you stopped ({answered} of {all})")
            };
            view! { <a class="button button--plain" href=href>{words}</a> }
        })
    }
}
