//! Asking and answering: what is at a number, where an answer leads, and how the quick form grows.

use leptos::prelude::*;

use super::path;
use super::route::{Route, Step};
use super::state::{Remote, State};
use super::walk;
use crate::instrument::{Form, Item, Response, Section};
use crate::platform::{address, clock};
use crate::scoring::QUICK_LENGTHS;

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
    if state.form.get_untracked() != Form::Quick {
        return Asked::Nothing;
    }
    // Skipped questions are not remembered over a visit, so an address may point past the path.
    if number != length(state) + 1 {
        return Asked::Elsewhere(Route::Quiz(Step::Resume));
    }
    match state.catalog.get() {
        Remote::Loading => Asked::Waiting,
        Remote::Failed(why) => Asked::Failed(why),
        Remote::Ready(_) if !grow(state) => Asked::Elsewhere(Route::Results),
        Remote::Ready(_) => match item(state, number) {
            Some(item) if item.section == Section::Abilities && is_first(state, number, item.section) => {
                Asked::Elsewhere(Route::Quiz(Step::Intro(item.section)))
            }
            Some(item) => Asked::Item(item),
            None => Asked::Nothing,
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
        state.visit.seconds.update_value(|seconds| {
            seconds.insert(item.id, took);
        });
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
    let quick = state.form.get_untracked() == Form::Quick;
    if route != Route::Results || !quick || is_complete(state) { route } else { next_of_path(state) }
}

/// Takes a form and keeps every answer.
pub fn choose(state: State, form: Form) {
    let path =
        state.answers.with_untracked(|answers| state.bank.with_value(|bank| path::rebuilt(bank, answers)));
    state.visit.path.set_value(path);
    state.form.set(form);
}

/// Takes answers into the path that were given in another tab; no number that is shown here changes.
pub fn take_in(state: State) {
    let known =
        state.answers.with_untracked(|answers| state.bank.with_value(|bank| path::rebuilt(bank, answers)));
    state.visit.path.update_value(|path| {
        let more: Vec<_> = known.into_iter().filter(|id| !path.contains(id)).collect();
        path.extend(more);
    });
}

/// Where a section is entered, 1 for the form's first question; `None` when its turn has not come.
#[must_use]
pub fn enter(state: State, section: Section) -> Option<usize> {
    let known = state
        .answers
        .with_untracked(|answers| state.with_items(|items| walk::enter(items, answers, section)));
    known.or_else(|| (next_of_path(state) == Route::Quiz(Step::Intro(section))).then(|| length(state) + 1))
}

fn behind(state: State, number: usize, looking_again: bool) -> Route {
    let next = || {
        let after = |items: &[&Item]| {
            state.answers.with_untracked(|answers| walk::after(items, answers, number, looking_again))
        };
        state.with_items(after)
    };
    if let Some(route) = next() {
        return route;
    }
    if state.form.get_untracked() != Form::Quick || is_complete(state) {
        return Route::Results;
    }
    match state.catalog.get_untracked() {
        Remote::Ready(_) if grow(state) => next().unwrap_or(Route::Results),
        Remote::Ready(_) => Route::Results,
        Remote::Loading | Remote::Failed(_) => next_of_path(state),
    }
}

/// The screen behind the path as far as it is known: after the interests the subjects open.
fn next_of_path(state: State) -> Route {
    let [interests, ..] = QUICK_LENGTHS;
    let length = length(state);
    if length == interests {
        Route::Quiz(Step::Intro(Section::Subjects))
    } else {
        Route::Quiz(Step::Question(length + 1))
    }
}

/// Adds the next question to the path; false at its end.
fn grow(state: State) -> bool {
    let Remote::Ready(atlas) = state.catalog.get_untracked() else { return false };
    let next = state.answers.with_untracked(|answers| {
        let next =
            |path: &Vec<_>| state.bank.with_value(|bank| path::next(path, &atlas.scorer, bank, answers));
        state.visit.path.with_value(next)
    });
    if let Some(id) = next {
        state.visit.path.update_value(|path| path.push(id));
    }
    next.is_some()
}

fn is_complete(state: State) -> bool {
    state.visit.path.with_value(|path| state.bank.with_value(|bank| path::is_complete(path, bank)))
}

fn is_first(state: State, number: usize, section: Section) -> bool {
    state.with_items(|items| walk::first_of(items, section)) == Some(number)
}

fn item(state: State, number: usize) -> Option<Item> {
    let at = number.checked_sub(1)?;
    state.with_items(|items| items.get(at).map(|item| (*item).clone()))
}

fn length(state: State) -> usize {
    state.with_items(|items| items.len())
}
