//! What the app does to the world: load the occupations, follow the address and the keys, move the focus.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::apart::{self, NotHere};
use super::asking;
use super::route::{ClassPlace, Route, Step};
use super::state::{Keeping, Remote, State};
use crate::catalog::Catalog;
use crate::i18n::{self, site as words};
use crate::language::Language;
use crate::platform::{address, clipboard, fetch, keys, page};

/// Follows the address: the landing page, the title, the focus.
pub fn follow_address(state: State) {
    address::on_change(move || state.route.set(Route::parse(&address::fragment())));
    let mut before: Option<Route> = None;
    follow(Box::new(move || {
        let route = state.route.get();
        page::show("home", route == Route::Home);
        page::mark_current(&route.href());
        page::set_title(&title(&route));
        // The browser places the first page itself; moving the focus there would only startle.
        if before.as_ref().is_some_and(|before| *before != route) {
            page::next_frame(page::focus_heading);
        }
        before = Some(route);
    }));
}

/// Runs something now and whenever what it reads has changed.
///
/// Each kind of effect weighs two kilobytes; these are of one.
pub fn follow(run: Box<dyn FnMut()>) {
    let mut run = run;
    Effect::new(move |_: Option<()>| run());
}

/// Puts the focus on the heading of what comes in place of a page that was waiting, if it was on that page.
pub fn pass_focus_on() {
    if page::holds_focus() {
        page::next_frame(page::focus_heading);
    }
}

/// Loads the occupations, once at the start and again when asked.
pub fn load_catalog(state: State) {
    state.catalog.set(Remote::Loading);
    // What reads them comes behind them while the first pages are read; who waits for them gets both at once.
    if !matches!(state.route.get_untracked(), Route::Home | Route::Quiz(_)) {
        spawn_local(async { drop(apart::load_atlas().await) });
    }
    spawn_local(async move {
        let loaded = match fetch::bytes(Catalog::path(Language::BUILT)).await {
            None => Remote::Failed(words::NO_CATALOG.to_owned()),
            Some(bytes) => match apart::atlas(bytes, state).await {
                Err(NotHere(why)) => Remote::Failed(why),
                Ok(atlas) => Remote::Ready(Arc::new(atlas)),
            },
        };
        state.catalog.set(loaded);
    });
}

/// Lets the landing page's “Share with a class” copy the quiz link.
pub fn share_with_class() {
    page::on_click("share-class", || {
        spawn_local(async {
            let link = address::link(&Route::Quiz(Step::Resume).href());
            let said = if clipboard::copy(&link).await {
                words::LINK_COPIED.to_owned()
            } else {
                words::copy_link(&link)
            };
            page::set_text("share-status", &said);
        });
    });
}

/// Where nothing can be kept, the page in the other language begins without the answers: its link asks first.
pub fn warn_before_switch(state: State) {
    follow(Box::new(move || {
        let kept = matches!(state.keeping.get(), Keeping::Kept | Keeping::PutAside);
        let loses = !kept && state.answers.with(|answers| !answers.is_empty());
        page::set_loss("language", if loses { words::SWITCH_LOSES } else { "" });
    }));
}

/// Lets the keys 1 to 5 answer the question that is shown, and 0 to 9 one that is placed on the line, unless the reader
/// has turned that off.
pub fn answer_by_key(state: State) {
    keys::on_key(move |key| {
        let Route::Quiz(Step::Question(number)) = state.route.get_untracked() else { return };
        if !state.number_keys.get_untracked() {
            return;
        }
        let section = state.with_items(|items| items.get(number - 1).map(|item| item.section));
        let response = key.parse().ok().zip(section).and_then(|(key, section)| section.by_key(key));
        if let Some(response) = response {
            asking::answer(state, number, response);
        }
    });
}

fn title(route: &Route) -> String {
    let page = match route {
        Route::Home => return words::HOME_TITLE.to_owned(),
        Route::Quiz(Step::Question(number)) => words::question(*number),
        Route::Quiz(_) => words::QUIZ.to_owned(),
        Route::Results => words::MY_RESULTS.to_owned(),
        Route::Open => i18n::open::TITLE.to_owned(),
        Route::Saved(_) => i18n::saved::SAVED_TITLE.to_owned(),
        Route::Shared(_) => words::SHARED_RESULT.to_owned(),
        Route::Career(code) => words::career(*code),
        Route::Careers => words::CAREERS.to_owned(),
        Route::Compare(_) => words::COMPARE.to_owned(),
        Route::Class(place) => match place {
            ClassPlace::Make => i18n::class::MAKE.to_owned(),
            ClassPlace::Arrive(_) => i18n::class::ARRIVE.to_owned(),
            ClassPlace::HandIn => i18n::class::HAND_IN.to_owned(),
            ClassPlace::Board(_) => i18n::class::BOARD.to_owned(),
        },
        Route::Certificate => i18n::certificate::TITLE.to_owned(),
        Route::Teachers => i18n::lesson::TITLE.to_owned(),
        Route::About => words::ABOUT.to_owned(),
        Route::Access => i18n::access::TITLE.to_owned(),
        Route::NoCareer(_) | Route::Unknown(_) => words::NOTHING_HERE.to_owned(),
    };
    words::tab_title(&page)
}
