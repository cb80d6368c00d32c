//! The app as a whole.

use leptos::mount::mount_to;
use leptos::prelude::*;

use super::doors::{self, Arrival, Door, part};
use super::effects;
use super::first;
use super::parts::CoursePart;
use super::route::{ClassPlace, Route};
use super::state::State;
use crate::i18n;
use crate::instrument::Bank;
use crate::pages::{LostPage, quiz};
use crate::platform::{address, page};

/// Starts the app in the page that is open.
pub fn run() {
    // A build for the browser ends at once where it panics; what could be told of it would weigh more than the quiz.
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    // The bank is part of the build and read by a test; without it there is nothing to show.
    let Ok(bank) = Bank::shipped() else { return };
    let Some(app) = page::element("app") else { return };
    mount_to(app, move || app_in_page(bank)).forget();
}

/// Signals, effects and the page for the address.
fn app_in_page(bank: Bank) -> AnyView {
    let owner = Owner::current().unwrap_or_default();
    let route = Route::parse(&address::fragment());
    let state = State::new(bank, route, !first::is_something_kept(), first::keeping(), owner);
    provide_context(state);
    // What an earlier visit left comes before the first page, so that this shows nothing else for a moment.
    if !state.begins_here {
        state.doors.open(state, Door::Keeping);
        doors::open_for(state, &state.route.get_untracked());
    }
    first::keep_answers(state);
    effects::follow_address(state);
    effects::load_catalog(state);
    effects::answer_by_key(state);
    effects::share_with_class();
    effects::warn_before_switch(state);
    let page = move || {
        let route = state.route.get();
        if state.begins_here {
            return page_of(state, route);
        }
        match state.doors.arrival(Door::Keeping) {
            Arrival::Here => page_of(state, route),
            Arrival::Failed if route != Route::Home => {
                let retry = move |()| state.doors.open(state, Door::Keeping);
                view! { <LostPage on_retry=retry/> }.into_any()
            }
            Arrival::Unasked | Arrival::OnItsWay | Arrival::Failed => ().into_any(),
        }
    };
    let newer = move || state.offline.newer.get().then(|| part(state, CoursePart::Newer));
    view! {
        {page}
        {newer}
        <p class="address">{move || on_paper(&state.route.get())}</p>
    }
    .into_any()
}

/// The page's own address, which only paper shows.
///
/// A result and a class's slip spell out the link that is meant; what lies on this device has no address elsewhere.
fn on_paper(route: &Route) -> String {
    match route {
        Route::Home
        | Route::Quiz(_)
        | Route::Results
        | Route::Shared(_)
        | Route::Saved(_)
        | Route::Class(ClassPlace::Make | ClassPlace::HandIn)
        | Route::Certificate
        | Route::Unknown(_) => String::new(),
        _ => i18n::paper::this_page(&address::link(&route.href())),
    }
}

/// The page for an address, made anew for each.
fn page_of(state: State, route: Route) -> AnyView {
    match route {
        Route::Home => ().into_any(),
        Route::Quiz(step) => quiz(state, step),
        elsewhere => doors::behind(state, elsewhere),
    }
}
