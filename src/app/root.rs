//! The app as a whole.

use leptos::mount::mount_to;
use leptos::portal::Portal;
use leptos::prelude::*;

use super::apart::{Apart, Doors};
use super::class;
use super::effects;
use super::keeping;
use super::offline::{self, Offline};
use super::route::{ClassPlace, Route};
use super::state::{Files, Remote, State, Titles, TitlesState};
use super::visit::Visit;
use crate::i18n;
use crate::instrument::Bank;
use crate::pages::{HomeLive, NewerNotice, NothingHere, QuizPage};
use crate::platform::{address, page};
use crate::scoring::Filters;

/// Starts the app in the page that is open.
pub fn run() {
    console_error_panic_hook::set_once();
    // The bank is part of the build and read by a test; without it there is nothing to show.
    let Ok(bank) = Bank::shipped() else { return };
    let Some(app) = page::element("app") else { return };
    mount_to(app, move || view! { <App bank/> }).forget();
}

/// Signals, effects and the page for the address.
#[component]
fn App(
    /// The questions.
    bank: Bank,
) -> impl IntoView {
    let (ledger, keeping) = keeping::load();
    let saved = ledger.saved();
    let visit = Visit::new(&bank, saved.form, &class::sections_of(saved.class.as_deref()), &saved.answers);
    let state = State {
        bank: StoredValue::new(bank),
        form: RwSignal::new(saved.form),
        answers: RwSignal::new(saved.answers),
        thought: RwSignal::new(saved.thought),
        hidden: RwSignal::new(saved.hidden),
        class: RwSignal::new(saved.class),
        results: RwSignal::new(saved.results),
        route: RwSignal::new(Route::parse(&address::fragment())),
        doors: Doors::default(),
        catalog: RwSignal::new(Remote::Loading),
        careers: Files::default(),
        texts: Files::default(),
        snapshots: Files::default(),
        terms: Files::default(),
        wages: Files::default(),
        places: Files::default(),
        awards: Files::default(),
        conditions: RwSignal::new(None),
        filters: RwSignal::new(Filters::default()),
        titles: Titles { index: StoredValue::new(None), arrived: RwSignal::new(TitlesState::default()) },
        choices: effects::load_choices(),
        keeping: RwSignal::new(keeping),
        offline: Offline::default(),
        visit,
    };
    class::look_at_focus(state);
    provide_context(state);
    keeping::start(state, ledger);
    effects::keep_choices(state.choices);
    effects::follow_address(state);
    effects::load_catalog(state);
    effects::answer_by_key(state);
    effects::share_with_class();
    effects::warn_before_switch(state);
    offline::start(state);
    let live = page::element("home-live").map(|live| view! { <Portal mount=live><HomeLive/></Portal> });
    view! {
        {live}
        {move || page_of(state.route.get())}
        <NewerNotice/>
        <p class="address">{move || on_paper(&state.route.get())}</p>
    }
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
fn page_of(route: Route) -> AnyView {
    match route {
        Route::Home => ().into_any(),
        Route::Quiz(step) => view! { <QuizPage step/> }.into_any(),
        Route::Unknown(_) => {
            let sentence = i18n::site::NO_PAGE.to_owned();
            view! { <NothingHere sentence/> }.into_any()
        }
        elsewhere => view! { <Apart route=elsewhere/> }.into_any(),
    }
}
