//! What the app does to the world: keep answers, load files, move the focus.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::apart::{self, NotHere};
use super::asking;
use super::route::{ClassPlace, Route, Step};
use super::state::{Atlas, Choices, Files, Keeping, Remote, State, Titles, TitlesState};
use crate::catalog::Catalog;
use crate::catalog::search::{SearchIndex, pieces};
use crate::catalog::us_state::UsState;
use crate::i18n::{self, Sentence, site as words};
use crate::instrument::{MOST_POINTS, Response};
use crate::language::Language;
use crate::onet::SocCode;
use crate::platform::{address, clipboard, fetch, keep, keys, page};
use crate::storage::{self, StorageKey};

/// What is kept when number keys are to answer nothing.
const OFF: &str = "off";

/// The state and the careers that were chosen on an earlier visit; what cannot be read was no choice.
pub fn load_choices() -> Choices {
    Choices {
        place: RwSignal::new(chosen_place()),
        kept: RwSignal::new(chosen_careers()),
        number_keys: RwSignal::new(chosen_keys()),
    }
}

fn chosen_keys() -> bool {
    keep::read(StorageKey::NumberKeys).ok().flatten().as_deref() != Some(OFF)
}

fn chosen_place() -> Option<UsState> {
    keep::read(StorageKey::Place).ok().flatten().and_then(|code| UsState::from_code(&code))
}

fn chosen_careers() -> Vec<SocCode> {
    let text = keep::read(StorageKey::Kept).ok().flatten();
    text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// Keeps each choice as it is made.
///
/// A choice that cannot be kept is only forgotten with the page, so nothing is said of it.
pub fn keep_choices(choices: Choices) {
    Effect::new(move |before: Option<Option<UsState>>| {
        let place = choices.place.get();
        if before.is_some_and(|before| before != place) {
            // No state is no code: it has to be forgotten, too.
            let _ = keep::write_text(StorageKey::Place, place.map_or("", UsState::code));
        }
        place
    });
    Effect::new(move |before: Option<Vec<SocCode>>| {
        let kept = choices.kept.get();
        let Some(before) = before.filter(|before| *before != kept) else { return kept };
        // Another tab may have kept a career a moment ago: what changed here is changed there, and the rest stays.
        let stored = keep::read(StorageKey::Kept).is_ok_and(|text| text.is_some());
        let there = if stored { chosen_careers() } else { before.clone() };
        let agreed = storage::with_change(there, &before, &kept);
        let _ = keep::write(StorageKey::Kept, &agreed);
        if agreed != kept {
            choices.kept.set(agreed.clone());
        }
        agreed
    });
    Effect::new(move |before: Option<bool>| {
        let on = choices.number_keys.get();
        if before.is_some_and(|before| before != on) {
            let _ = keep::write_text(StorageKey::NumberKeys, if on { "" } else { OFF });
        }
        on
    });
    // What is chosen in one tab is chosen in all, so that none writes an older list over a newer one.
    keep::on_change_elsewhere(move |key| {
        let meant = |own: StorageKey| key.as_ref().is_none_or(|key| key == own.name());
        if meant(StorageKey::Place) {
            choices.place.set(chosen_place());
        }
        if meant(StorageKey::Kept) {
            choices.kept.set(chosen_careers());
        }
        if meant(StorageKey::NumberKeys) {
            choices.number_keys.set(chosen_keys());
        }
    });
}

/// Follows the address: the landing page, the title, the focus.
pub fn follow_address(state: State) {
    address::on_change(move || state.route.set(Route::parse(&address::fragment())));
    Effect::new(move |before: Option<Route>| {
        let route = state.route.get();
        page::show("home", route == Route::Home);
        page::mark_current(&route.href());
        page::set_title(&title(&route));
        // The browser places the first page itself; moving the focus there would only startle.
        if before.is_some_and(|before| before != route) {
            page::next_frame(page::focus_heading);
        }
        route
    });
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
            Some(bytes) => match apart::atlas(bytes, state.bank).await {
                Err(NotHere(why)) => Remote::Failed(why),
                Ok(atlas) => Remote::Ready(Arc::new(atlas)),
            },
        };
        state.catalog.set(loaded);
    });
}

/// Loads a file, unless it is here or on its way.
pub fn load<T, E>(files: Files<T>, path: String, parse: fn(&str) -> Result<T, E>)
where
    T: Send + Sync + 'static,
    E: Sentence + 'static,
{
    let known =
        files.0.with_untracked(|files| matches!(files.get(&path), Some(Remote::Loading | Remote::Ready(_))));
    if known {
        return;
    }
    let set = move |path: &str, loaded| files.0.update(|files| drop(files.insert(path.to_owned(), loaded)));
    set(&path, Remote::Loading);
    spawn_local(async move {
        let loaded = match fetch::text(&path).await {
            None => Remote::Failed(words::NO_FILE.to_owned()),
            Some(text) => match parse(&text) {
                Err(error) => Remote::Failed(error.sentence()),
                Ok(file) => Remote::Ready(Arc::new(file)),
            },
        };
        set(&path, loaded);
    });
}

/// Loads the search's titles piece by piece; pieces that failed before are asked for again.
pub fn load_titles(state: State, atlas: &Arc<Atlas>) {
    let Titles { index, arrived } = state.titles;
    let now = arrived.get_untracked();
    if now.asked > 0 && (now.failed == 0 || now.here + now.failed < now.asked) {
        return;
    }
    let pieces = pieces(Language::BUILT);
    // After a failure the index is made anew: a piece must not be taken in twice.
    index.set_value(Some((atlas.search.index)(&atlas.catalog)));
    arrived.set(TitlesState { asked: pieces.len(), here: 0, failed: 0 });
    for &path in pieces {
        let atlas = atlas.clone();
        spawn_local(async move {
            let text = fetch::text(path).await;
            let added = text.is_some_and(|text| {
                let add = |index: &mut Option<SearchIndex>| {
                    Some((atlas.search.add)(index.as_mut()?, &atlas.catalog, &text))
                };
                index.try_update_value(add).flatten().unwrap_or(false)
            });
            arrived.update(|arrived| if added { arrived.here += 1 } else { arrived.failed += 1 });
        });
    }
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
    Effect::new(move |_| {
        let kept = matches!(state.keeping.get(), Keeping::Kept | Keeping::PutAside);
        let loses = !kept && state.answers.with(|answers| !answers.is_empty());
        page::set_loss("language", if loses { words::SWITCH_LOSES } else { "" });
    });
}

/// Lets the keys 1 to 5 answer the question that is shown, and 0 to 9 one that is placed on the line, unless the reader
/// has turned that off.
pub fn answer_by_key(state: State) {
    keys::on_key(move |key| {
        let Route::Quiz(Step::Question(number)) = state.route.get_untracked() else { return };
        if !state.choices.number_keys.get_untracked() {
            return;
        }
        let points = state.with_items(|items| items.get(number - 1).map(|item| item.id.points()));
        let response = key.parse::<u8>().ok().zip(points).and_then(|(key, points)| match points {
            // The line goes from 0 in half steps.
            MOST_POINTS => Response::new(2 * key + 1),
            points => Response::on_scale(key, points),
        });
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
