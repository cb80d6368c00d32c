//! Code that is not part of the first module: it comes over the line when it is first needed.
//!
//! A release build has three modules (docs/decisions.md): the first one with the landing page and the quiz,
//! one that reads the occupations and shows results, and one with all other pages.
//! Without the feature `split`, as in a debug build, everything is one module and each door is open at once.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use super::effects::pass_focus_on;
use super::path;
use super::route::{ClassPlace, Route, Shelf};
use super::state::{Atlas, Search, State};
use crate::catalog::Catalog;
use crate::catalog::search::SearchIndex;
use crate::i18n::{Sentence, site as words};
use crate::instrument::Bank;
use crate::pages::{
    AboutPage, AccessPage, ArrivePage, AwaitedPage, BoardPage, CareerPage, CareersPage, CertificatePage,
    ClassPage, ComparePage, HandInPage, LostPage, NothingHere, OpenPage, OwnResult, SavedPage, SavedResult,
    SharedResult, TeachersPage, TwoResults,
};
use crate::platform::kernel;
use crate::scoring::Scorer;

/// Why something that lies in another module cannot be had, as a sentence.
pub struct NotHere(pub String);

impl From<SplitLoaderError> for NotHere {
    fn from(_: SplitLoaderError) -> Self {
        Self(words::NO_CATALOG.to_owned())
    }
}

/// Declares a function that lies in a module of its own; calling it brings the module.
macro_rules! apart {
    ($(#[$doc:meta])* $module:ident, $preload:ident: $visible:vis fn $name:ident($($arg:ident: $type:ty),*) -> $out:ty $body:block) => {
        $(#[$doc])*
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split($module, wasm_split_path = leptos::wasm_split, preload($preload), fallible)]
        $visible fn $name($($arg: $type),*) -> Result<$out, NotHere> $body

        $(#[$doc])*
        #[cfg(not(feature = "split"))]
        $visible async fn $name($($arg: $type),*) -> Result<$out, NotHere> $body

        #[cfg(not(feature = "split"))]
        $visible async fn $preload() -> Result<(), SplitLoaderError> {
            Ok(())
        }
    };
}

apart! {
    /// The occupations of these bytes, ready to be scored.
    atlas, load_atlas: pub fn atlas(bytes: Vec<u8>, bank: StoredValue<Bank>) -> Atlas {
        let catalog = Catalog::parse(&bytes).map_err(|error| NotHere(error.sentence()))?;
        let scorer = bank.with_value(|bank| Scorer::new(&catalog, bank)).adding_up_by(kernel::add_up);
        // A debug build has no such module beside it.
        if cfg!(feature = "split") {
            kernel::load(&scorer);
        }
        let search = Search {
            index: SearchIndex::new,
            add: |index, catalog, text| index.add(catalog, text).is_ok(),
            find: SearchIndex::search,
        };
        Ok(Atlas { catalog, scorer, next: path::next, search })
    }
}

apart! {
    result, load_result: fn result_page(route: Route) -> AnyView {
        Ok(match route {
            Route::Saved(Shelf::One(id)) => view! { <SavedResult id/> }.into_any(),
            Route::Shared(code) => view! { <SharedResult code/> }.into_any(),
            _ => view! { <OwnResult/> }.into_any(),
        })
    }
}

apart! {
    more, load_more: fn other_page(route: Route) -> AnyView {
        Ok(match route {
            Route::Open => view! { <OpenPage/> }.into_any(),
            Route::Saved(Shelf::Two(marks)) => view! { <TwoResults marks/> }.into_any(),
            Route::Career(code) => view! { <CareerPage code/> }.into_any(),
            Route::NoCareer(text) => {
                let sentence = words::no_career(&text);
                view! { <NothingHere sentence/> }.into_any()
            }
            Route::Careers => view! { <CareersPage/> }.into_any(),
            Route::Compare(codes) => view! { <ComparePage codes/> }.into_any(),
            Route::Class(ClassPlace::Make) => view! { <ClassPage/> }.into_any(),
            Route::Class(ClassPlace::Arrive(text)) => view! { <ArrivePage text/> }.into_any(),
            Route::Class(ClassPlace::HandIn) => view! { <HandInPage/> }.into_any(),
            Route::Class(ClassPlace::Board(text)) => view! { <BoardPage text/> }.into_any(),
            Route::Certificate => view! { <CertificatePage/> }.into_any(),
            Route::Teachers => view! { <TeachersPage/> }.into_any(),
            Route::About => view! { <AboutPage/> }.into_any(),
            Route::Access => view! { <AccessPage/> }.into_any(),
            _ => view! { <SavedPage/> }.into_any(),
        })
    }
}

/// A module that pages lie in.
#[derive(Clone, Copy)]
enum Door {
    Result,
    More,
}

impl Door {
    const fn of(route: &Route) -> Self {
        match route {
            Route::Results | Route::Shared(_) | Route::Saved(Shelf::One(_)) => Self::Result,
            _ => Self::More,
        }
    }

    /// The page behind it; the module has to be here.
    fn page(self, route: Route) -> Option<AnyView> {
        match self {
            Self::Result => at_once(result_page(route)),
            Self::More => at_once(other_page(route)),
        }
    }
}

/// How far a module is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Arrival {
    /// Nobody has gone there yet.
    #[default]
    Unasked,
    OnItsWay,
    Here,
    Failed,
}

/// How far each module is.
#[derive(Clone, Copy, Default)]
pub struct Doors {
    result: RwSignal<Arrival>,
    more: RwSignal<Arrival>,
}

impl Doors {
    const fn at(self, door: Door) -> RwSignal<Arrival> {
        match door {
            Door::Result => self.result,
            Door::More => self.more,
        }
    }

    /// Brings a module, unless it is here or on its way.
    fn open(self, door: Door) {
        let arrival = self.at(door);
        if matches!(arrival.get_untracked(), Arrival::OnItsWay | Arrival::Here) {
            return;
        }
        arrival.set(Arrival::OnItsWay);
        spawn_local(async move {
            let came = match door {
                Door::Result => load_result().await,
                Door::More => load_more().await,
            };
            arrival.set(if came.is_ok() { Arrival::Here } else { Arrival::Failed });
        });
    }
}

/// A page of another module, once that is here.
#[component]
pub fn Apart(
    /// Which page.
    route: Route,
) -> impl IntoView {
    let doors = State::of_app().doors;
    let door = Door::of(&route);
    doors.open(door);
    let arrival = doors.at(door);
    move || {
        pass_focus_on();
        let page = match arrival.get() {
            Arrival::Unasked | Arrival::OnItsWay => {
                return view! { <AwaitedPage/> }.into_any();
            }
            Arrival::Here => door.page(route.clone()),
            Arrival::Failed => None,
        };
        page.unwrap_or_else(|| view! { <LostPage on_retry=move |()| doors.open(door)/> }.into_any())
    }
}

/// What a function of a module gives that is here already: it waits for nothing.
fn at_once<T>(call: impl Future<Output = Result<T, NotHere>>) -> Option<T> {
    match pin!(call).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(given) => given.ok(),
        Poll::Pending => None,
    }
}
