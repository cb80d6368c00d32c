//! Code that is not part of the first module: it comes over the line when it is first needed.
//!
//! A release build has several modules (docs/decisions.md): the first one with the landing page and the quiz's
//! plain questions, `course` with all that a visit needs soon after, and the ones of the pages.
//! Without the feature `split`, as in a debug build, everything is one module and each door is open at once.

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;

use super::parts::CoursePart;
use super::route::{ClassPlace, Route, Shelf};
use super::state::{Atlas, State};
use super::{choices, keeping, offline, path};
use crate::catalog::Catalog;
use crate::i18n::{Sentence, site as words};
use crate::pages::{
    AboutPage, AccessPage, ArrivePage, BoardPage, CareerPage, CareersPage, CertificatePage, ClassPage,
    ComparePage, Detail, HandInPage, NothingHere, OpenPage, OwnResult, SavedPage, SavedResult, SharedResult,
    TeachersPage, ThoughtSearch, TwoResults, show_on_home,
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
        #[allow(dead_code, reason = "a function that is called at once brings its module itself")]
        $visible async fn $preload() -> Result<(), SplitLoaderError> {
            Ok(())
        }
    };
}

apart! {
    /// The occupations of these bytes, ready to be scored; with them begins working without a line.
    course, load_atlas: pub fn atlas(bytes: Vec<u8>, state: State) -> Atlas {
        let catalog = Catalog::parse(&bytes).map_err(|error| NotHere(error.sentence()))?;
        let scorer =
            state.bank.with_value(|bank| Scorer::new(&catalog, bank)).adding_up_by(kernel::add_up);
        // A debug build has no such module beside it.
        if cfg!(feature = "split") {
            kernel::load(&scorer);
        }
        offline::start(state);
        Ok(Atlas { catalog, scorer, next: path::next })
    }
}

apart! {
    /// Takes in what is kept, and keeps everything from now on.
    course, load_keeping: pub fn keep(state: State) -> () {
        state.owner.with(|| {
            keeping::start(state);
            choices::start(state);
            show_on_home(state);
        });
        Ok(())
    }
}

apart! {
    /// A part of the quiz that not everybody meets before the first question.
    course, load_course: pub fn course_part(part: CoursePart) -> AnyView {
        Ok(part.view())
    }
}

apart! {
    result, load_result: pub fn result_page(route: Route) -> AnyView {
        Ok(match route {
            Route::Saved(Shelf::One(id)) => view! { <SavedResult id/> }.into_any(),
            Route::Shared(code) => view! { <SharedResult code/> }.into_any(),
            _ => view! { <OwnResult/> }.into_any(),
        })
    }
}

apart! {
    details, load_details: pub fn detail(what: Detail) -> AnyView {
        Ok(what.view())
    }
}

apart! {
    /// The search before the quiz, which few use: it comes with what a result has besides.
    details, load_thought: pub fn thought_search(query: RwSignal<String>) -> AnyView {
        Ok(view! { <ThoughtSearch query/> }.into_any())
    }
}

apart! {
    more, load_more: pub fn other_page(route: Route) -> AnyView {
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
            Route::Unknown(_) => {
                let sentence = words::NO_PAGE.to_owned();
                view! { <NothingHere sentence/> }.into_any()
            }
            _ => view! { <SavedPage/> }.into_any(),
        })
    }
}
