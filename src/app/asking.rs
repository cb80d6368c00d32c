//! Asking and answering: what is at a number, where an answer leads, and how an adaptive form grows.

use leptos::prelude::*;

use super::path;
use super::route::{Route, Step};
use super::state::{Atlas, Remote, State};
use super::walk;
use crate::instrument::{Form, Item, ItemId, Response, Section};
use crate::platform::{address, clock};

/// What is at a number of the form.
pub enum Asked {
    /// This question.
    Item(Item),
    /// A question that depends on the occupations, which are on their way.
    Waiting,
    /// The occupations did not arrive, with a sentence.
    Failed(String),
    /// Nothing to ask there, but elsewhere.
    Elsewhere(Route),
    /// No question.
    Nothing,
}

/// The question of this number, 1 for the first; follows the occupations as long as it waits for them.
#[must_use]
pub fn question(state: State, number: usize) -> Asked {
    if let Some(item) = item(state, number) {
        return Asked::Item(item);
    }
    let form = state.form.get_untracked();
    if !form.is_adaptive() || number > form.questions() {
        return Asked::Nothing;
    }
    // Skipped questions are not remembered over a visit, so an address may point past the path.
    if number != length(state) + 1 {
        return Asked::Elsewhere(Route::Quiz(Step::Resume));
    }
    // Whoever comes from a section's opening has read it.
    let opened = next_of_path(state);
    match state.catalog.get() {
        Remote::Loading => Asked::Waiting,
        Remote::Failed(why) => Asked::Failed(why),
        Remote::Ready(_) => match grow(state, None).and_then(|at| Some((at, item(state, at)?))) {
            None => Asked::Elsewhere(Route::Results),
            Some((at, item))
                if is_first(state, at, item.section) && opened != Route::Quiz(Step::Intro(item.section)) =>
            {
                Asked::Elsewhere(Route::Quiz(Step::Intro(item.section)))
            }
            Some((at, item)) if at == number => Asked::Item(item),
            Some((at, _)) => Asked::Elsewhere(Route::Quiz(Step::Question(at))),
        },
    }
}

/// Takes an answer and goes on.
pub fn answer(state: State, number: usize, response: Response) {
    let Some(item) = item(state, number) else { return };
    let given = state.answers.with_untracked(|answers| answers.get(item.id));
    // Saying the same again takes no time to think.
    if given != Some(response) {
        let took = clock::seconds() - state.visit.shown.get_value();
        state.visit.seconds.update_value(|seconds| seconds.push((item.id, took)));
        state.answers.update(|answers| answers.set(item.id, Some(response)));
    }
    address::go(&behind(state, number, given.is_some()).href());
}

/// Leaves a question as it is and goes on.
pub fn pass(state: State, number: usize) {
    let Some(item) = item(state, number) else { return };
    let given = state.answers.with_untracked(|answers| answers.get(item.id));
    address::go(&behind(state, number, given.is_some()).href());
}

/// Where a reader goes on.
#[must_use]
pub fn resume(state: State) -> Route {
    let route =
        state.answers.with_untracked(|answers| state.with_items(|items| walk::resume(items, answers)));
    if route != Route::Results || is_complete(state) { route } else { next_of_path(state) }
}

/// Takes a form and keeps every answer.
pub fn choose(state: State, form: Form) {
    let path = state.answers.with_untracked(|answers| {
        state.bank.with_value(|bank| path::rebuilt(bank, form, &state.sections(), answers))
    });
    state.visit.path.set_value(path);
    state.form.set(form);
}

/// Takes answers into the path that were given in another tab; the question on the screen stays, under the number
/// that it has now.
pub fn take_in(state: State) {
    let shown = match state.route.get_untracked() {
        Route::Quiz(Step::Question(number)) => item(state, number).map(|item| (number, item.id)),
        _ => None,
    };
    let form = state.form.get_untracked();
    state.bank.with_value(|bank| {
        let known =
            state.answers.with_untracked(|answers| path::rebuilt(bank, form, &state.sections(), answers));
        state.visit.path.update_value(|path| {
            for id in known {
                if !path.contains(&id) {
                    path::insert(path, bank, id);
                }
            }
        });
    });
    let Some((before, id)) = shown else { return };
    let now = state.with_items(|items| items.iter().position(|item| item.id == id)).map(|at| at + 1);
    if let Some(number) = now.filter(|number| *number != before) {
        let route = Route::Quiz(Step::Question(number));
        address::replace(&route.href());
        state.route.set(route);
    }
}

/// Where a section is entered, 1 for the form's first question; `None` when its turn has not come.
#[must_use]
pub fn enter(state: State, section: Section) -> Option<usize> {
    let items = |run: &dyn Fn(&[&Item]) -> Option<usize>| state.with_items(run);
    let open = state.answers.with_untracked(|answers| {
        items(&|items| {
            walk::enter(items, answers, section)
                .filter(|at| items.get(at - 1).is_some_and(|item| answers.get(item.id).is_none()))
        })
    });
    open.or_else(|| {
        let first = items(&|items| walk::first_of(items, section))?;
        // With every question of the section answered, the form may have more of it to ask.
        grow(state, Some(section)).or(Some(first))
    })
    .or_else(|| (next_of_path(state) == Route::Quiz(Step::Intro(section))).then(|| length(state) + 1))
}

fn behind(state: State, number: usize, looking_again: bool) -> Route {
    let next = || {
        let after = |items: &[&Item]| {
            state.answers.with_untracked(|answers| walk::after(items, answers, number, looking_again))
        };
        state.with_items(after)
    };
    // Before a section is left it takes in what it still has to ask.
    let section = item(state, number).map(|item| item.section);
    if !looking_again && section.is_some_and(|section| is_last(state, number, section)) {
        let _ = grow(state, section);
    }
    if let Some(route) = next() {
        return route;
    }
    if is_complete(state) {
        return Route::Results;
    }
    match state.catalog.get_untracked() {
        Remote::Ready(_) => match grow(state, None) {
            Some(at) => state
                .answers
                .with_untracked(|answers| state.with_items(|items| walk::screen(items, answers, at))),
            None => Route::Results,
        },
        Remote::Loading | Remote::Failed(_) => next_of_path(state),
    }
}

/// The screen behind the path as far as it is known: behind a section that is whole the next one opens.
fn next_of_path(state: State) -> Route {
    let form = state.form.get_untracked();
    let count = |section| {
        state.visit.path.with_value(|path| state.bank.with_value(|bank| path::count(path, bank, section)))
    };
    let begun = Section::ALL.into_iter().rev().find(|section| count(*section) > 0);
    let after = |section: Section| state.sections().into_iter().find(|other| *other > section);
    let next = begun.filter(|section| count(*section) >= form.length(*section)).and_then(after);
    match next {
        Some(section) if count(section) == 0 => Route::Quiz(Step::Intro(section)),
        _ => Route::Quiz(Step::Question(length(state) + 1)),
    }
}

/// Adds the next question to the path, of one section or of the form; its number, `None` at the end.
fn grow(state: State, section: Option<Section>) -> Option<usize> {
    let form = state.form.get_untracked();
    let Remote::Ready(atlas) = state.catalog.get_untracked() else { return None };
    if !form.is_adaptive() {
        return None;
    }
    let id = state.answers.with_untracked(|answers| {
        state.bank.with_value(|bank| {
            let sections = section.map_or_else(|| state.sections(), |section| vec![section]);
            let Atlas { scorer, next, .. } = atlas.as_ref();
            state.visit.path.with_value(|path| next(path, scorer, bank, form, &sections, answers))
        })
    })?;
    state.visit.path.update_value(|path| state.bank.with_value(|bank| path::insert(path, bank, id)));
    place(state, id)
}

fn is_complete(state: State) -> bool {
    let form = state.form.get_untracked();
    !form.is_adaptive()
        || state.visit.path.with_value(|path| {
            state.bank.with_value(|bank| path::is_complete(path, bank, form, &state.sections()))
        })
}

fn is_first(state: State, number: usize, section: Section) -> bool {
    state.with_items(|items| walk::first_of(items, section)) == Some(number)
}

fn is_last(state: State, number: usize, section: Section) -> bool {
    let of = |item: &&Item| item.section == section;
    state.with_items(|items| items.iter().rposition(of)) == number.checked_sub(1)
}

fn place(state: State, id: ItemId) -> Option<usize> {
    state.with_items(|items| items.iter().position(|item| item.id == id)).map(|at| at + 1)
}

fn item(state: State, number: usize) -> Option<Item> {
    let at = number.checked_sub(1)?;
    state.with_items(|items| items.get(at).map(|item| (*item).clone()))
}

fn length(state: State) -> usize {
    state.with_items(|items| items.len())
}
