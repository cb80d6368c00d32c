//! The one part of the landing page that depends on the person.

use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::app::route::Route;
use crate::app::{State, asking};
use crate::i18n::site as words;
use crate::platform::page;

/// Shows “Go on where you stopped” in its place on the landing page, as long as something is answered.
pub fn show_on_home(state: State) {
    if let Some(place) = page::element("home-live") {
        mount_to(place, move || move || go_on(state)).forget();
    }
}

fn go_on(state: State) -> Option<impl IntoView> {
    let form = state.form.get();
    let answered = state.answers.with(|answers| {
        state.with_items(|items| items.iter().filter(|item| answers.get(item.id).is_some()).count())
    });
    let all = form.questions().max(answered);
    (answered > 0).then(|| {
        let route = asking::resume(state);
        let said = if route == Route::Results {
            words::SEE_RESULT.to_owned()
        } else {
            words::go_on(answered, all, form.may_end_early())
        };
        view! { <a class="button button--plain" href=route.href()>{said}</a> }
    })
}
