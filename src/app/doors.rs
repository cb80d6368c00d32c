//! Doors to the other modules: opened when something behind them is wanted, and tried again when they stay shut.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::apart::{self, NotHere};
use super::effects::pass_focus_on;
use super::lasting::Lasting;
use super::parts::CoursePart;
use super::route::{Route, Shelf};
use super::state::State;
use crate::pages::{AwaitedPage, AwaitedPart, Detail, LostPage, LostPart};
use crate::platform::page;

/// A module.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// What keeps answers and choices; the others are behind it, too.
    Keeping,
    /// Parts of the quiz.
    Course,
    /// Results, as far as their first places.
    Result,
    /// What else a result has.
    Details,
    /// All other pages.
    More,
}

impl Door {
    /// The door to a page.
    const fn of(route: &Route) -> Self {
        match route {
            Route::Results | Route::Shared(_) | Route::Saved(Shelf::One(_)) => Self::Result,
            _ => Self::More,
        }
    }
}

/// How far a module is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrival {
    /// Nobody has gone there yet.
    #[default]
    Unasked,
    /// Asked for.
    OnItsWay,
    /// Ready.
    Here,
    /// It did not arrive.
    Failed,
}

/// How far each module is.
#[derive(Clone, Copy, Default)]
pub struct Doors {
    keeping: Lasting<Arrival>,
    course: Lasting<Arrival>,
    result: Lasting<Arrival>,
    details: Lasting<Arrival>,
    more: Lasting<Arrival>,
}

impl Doors {
    const fn at(self, door: Door) -> Lasting<Arrival> {
        match door {
            Door::Keeping => self.keeping,
            Door::Course => self.course,
            Door::Result => self.result,
            Door::Details => self.details,
            Door::More => self.more,
        }
    }

    /// How far a module is, together with what it stands on; follows it.
    pub fn arrival(self, door: Door) -> Arrival {
        match (self.keeping.get(), self.at(door).get()) {
            (Arrival::Here, own) => own,
            (_, Arrival::Failed) | (Arrival::Failed, _) => Arrival::Failed,
            (keeping, _) => keeping,
        }
    }

    /// Brings a module and what it stands on, unless they are here or on their way.
    pub fn open(self, state: State, door: Door) {
        for door in [Door::Keeping, door] {
            let arrival = self.at(door);
            if matches!(arrival.get_untracked(), Arrival::OnItsWay | Arrival::Here) {
                continue;
            }
            arrival.set(Arrival::OnItsWay);
            spawn_local(async move {
                let came = match door {
                    // The pages' style comes with it: none of them may be seen without.
                    Door::Keeping => page::later_style().await && apart::keep(state).await.is_ok(),
                    Door::Course => apart::load_course().await.is_ok(),
                    Door::Result => apart::load_result().await.is_ok(),
                    // Each function waits for its module on its own.
                    Door::Details => {
                        apart::load_details().await.is_ok() && apart::load_thought().await.is_ok()
                    }
                    Door::More => apart::load_more().await.is_ok(),
                };
                arrival.set(if came { Arrival::Here } else { Arrival::Failed });
            });
        }
    }
}

/// Opens the door to this page, if it is behind one.
pub fn open_for(state: State, route: &Route) {
    if !matches!(route, Route::Home | Route::Quiz(_)) {
        state.doors.open(state, Door::of(route));
    }
}

/// A page of another module, once that is here.
pub fn behind(state: State, route: Route) -> AnyView {
    let door = Door::of(&route);
    awaited(state, door, move || match door {
        Door::Result => at_once(apart::result_page(route.clone())),
        _ => at_once(apart::other_page(route.clone())),
    })
}

/// A part of the quiz without which it goes on; nothing as long as it is not here, and asked for again each time.
pub fn part(state: State, part: CoursePart) -> AnyView {
    state.doors.open(state, Door::Course);
    let here = move || state.doors.arrival(Door::Course) == Arrival::Here;
    (move || here().then(|| at_once(apart::course_part(part.clone()))).flatten()).into_any()
}

/// A screen of the quiz that comes over the line.
pub fn screen(state: State, part: CoursePart) -> AnyView {
    awaited(state, Door::Course, move || at_once(apart::course_part(part.clone())))
}

/// A part of a result.
pub fn detail(state: State, detail: Detail) -> AnyView {
    awaited_part(state, move || at_once(apart::detail(detail.clone())))
}

/// The search before the quiz, by what is typed.
pub fn thought_search(state: State, query: RwSignal<String>) -> AnyView {
    awaited_part(state, move || at_once(apart::thought_search(query)))
}

/// What is among the details; a line that says so until it is here, and one that tries again when it does not come.
fn awaited_part(state: State, part: impl Fn() -> Option<AnyView> + Send + 'static) -> AnyView {
    let open = move || state.doors.open(state, Door::Details);
    open();
    let shown = move || {
        let part = match state.doors.arrival(Door::Details) {
            Arrival::Unasked | Arrival::OnItsWay => return view! { <AwaitedPart/> }.into_any(),
            Arrival::Here => part(),
            Arrival::Failed => None,
        };
        part.unwrap_or_else(|| view! { <LostPart on_retry=move |()| open()/> }.into_any())
    };
    shown.into_any()
}

/// What is behind a door; a page that says so until it is open, and one that tries again when it stays shut.
fn awaited(state: State, door: Door, page: impl Fn() -> Option<AnyView> + Send + 'static) -> AnyView {
    let open = move || state.doors.open(state, door);
    open();
    let shown = move || {
        pass_focus_on();
        let page = match state.doors.arrival(door) {
            Arrival::Unasked | Arrival::OnItsWay => return view! { <AwaitedPage/> }.into_any(),
            Arrival::Here => page(),
            Arrival::Failed => None,
        };
        page.unwrap_or_else(|| view! { <LostPage on_retry=move |()| open()/> }.into_any())
    };
    shown.into_any()
}

/// What a function of a module gives that is here already: it waits for nothing.
fn at_once(call: impl Future<Output = Result<AnyView, NotHere>>) -> Option<AnyView> {
    match pin!(call).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(given) => given.ok(),
        Poll::Pending => None,
    }
}
