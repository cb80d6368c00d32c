//! The one part of the landing page that depends on the person.

use leptos::prelude::*;

use crate::app::route::Route;
use crate::app::{State, asking};

/// “Go on where you stopped”, when something is answered.
#[component]
pub fn HomeLive() -> impl IntoView {
    let state = State::of_app();
    move || {
        let form = state.form.get();
        let answered = state.answers.with(|answers| {
            state.with_items(|items| items.iter().filter(|item| answers.get(item.id).is_some()).count())
        });
        let all = form.questions().max(answered);
        (answered > 0).then(|| {
            let route = asking::resume(state);
            let words = match form {
                _ if route == Route::Results => "See your result".to_owned(),
                _ if form.may_end_early() => format!("Go on where you stopped ({answered} of at most {all})"),
                _ => format!("Go on where you stopped ({answered} of {all})"),
            };
            view! { <a class="button button--plain" href=route.href()>{words}</a> }
        })
    }
}
