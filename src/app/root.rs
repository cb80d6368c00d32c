//! The app as a whole.

use std::collections::BTreeMap;

use leptos::mount::mount_to;
use leptos::prelude::*;

use super::effects;
use super::route::Route;
use super::state::{CatalogState, State};
use crate::instrument::Bank;
use crate::pages::{
    AboutPage, CareerPage, CareersPage, HomeLive, NothingHere, OwnResult, QuizPage, SharedResult,
};
use crate::platform::{address, page};

/// Starts the app in the page that is open.
pub fn run() {
    console_error_panic_hook::set_once();
    // The bank is part of the build and read by a test; without it there is nothing to show.
    let Ok(bank) = Bank::shipped() else { return };
    let (Some(app), Some(live)) = (page::element("app"), page::element("home-live")) else { return };
    let (answers, keeping) = effects::load_answers();
    let owner = Owner::new();
    let state = owner.with(|| State {
        bank: StoredValue::new(bank),
        answers: RwSignal::new(answers),
        route: RwSignal::new(Route::parse(&address::fragment())),
        catalog: RwSignal::new(CatalogState::Loading),
        careers: RwSignal::new(BTreeMap::new()),
        keeping: RwSignal::new(keeping),
    });
    owner.with(|| {
        provide_context(state);
        effects::keep_answers(state);
        effects::follow_address(state);
        effects::load_catalog(state);
        effects::answer_by_key(state);
        effects::share_with_class();
        mount_to(live, move || view! { <HomeLive state/> }).forget();
        mount_to(app, move || view! { <App state/> }).forget();
    });
    // The page lives as long as the app does.
    std::mem::forget(owner);
}

/// The page for the address, anew for each.
#[component]
fn App(state: State) -> impl IntoView {
    provide_context(state);
    move || match state.route.get() {
        Route::Home => ().into_any(),
        Route::Quiz(step) => view! { <QuizPage step/> }.into_any(),
        Route::Results => view! { <OwnResult/> }.into_any(),
        Route::Shared(code) => view! { <SharedResult code/> }.into_any(),
        Route::Career(code) => view! { <CareerPage code/> }.into_any(),
        Route::NoCareer(text) => {
            let sentence = format!("“{text}” is not the code of a career.");
            view! { <NothingHere sentence/> }.into_any()
        }
        Route::Careers => view! { <CareersPage/> }.into_any(),
        Route::About => view! { <AboutPage/> }.into_any(),
        Route::Unknown(_) => {
            view! { <NothingHere sentence="There is no page at this address.".to_owned()/> }.into_any()
        }
    }
}
