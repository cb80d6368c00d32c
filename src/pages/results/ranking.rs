//! A list that follows what it is worked out from: the answers, the filters, what is hidden, other days.

use std::sync::Arc;

use leptos::prelude::*;

use super::shaken::{Shaken, shaken};
use super::view::Whose;
use super::what_if::WhatIf;
use super::worked::Worked;
use crate::app::{Atlas, State};
use crate::scoring::{Family, Moves, families};

/// The list's signals.
#[derive(Clone, Copy)]
pub struct Ranking {
    /// Order, labels, evidence.
    pub worked: Memo<Arc<Worked>>,
    /// The same person on other days, once they are drawn.
    pub shaken: RwSignal<Option<Arc<Shaken>>>,
    /// Near-duplicates together, without what is filtered out or hidden.
    pub families: Memo<Arc<Vec<Family>>>,
    /// For each occupation, whether it is shown: it passes the filters and is not hidden.
    pub shown: Memo<Arc<Vec<bool>>>,
    /// For each occupation, whether it passes the filters.
    pub kept: Memo<Arc<Vec<bool>>>,
    /// What is supposed over the answers.
    pub what_if: WhatIf,
    /// How far places have moved by that.
    pub moves: Memo<Option<Arc<Moves>>>,
    /// Whose it is.
    pub whose: Whose,
}

impl Ranking {
    /// Follows these answers and filters.
    pub fn new(atlas: Arc<Atlas>, what_if: WhatIf, keep: Memo<Arc<Vec<bool>>>, whose: Whose) -> Self {
        let state = State::of_app();
        let answers = what_if.answers();
        let worked = Memo::new_with_compare(
            move |before: Option<&Arc<Worked>>| {
                Arc::new(Worked::after(before.map(Arc::as_ref), atlas.clone(), answers.get()))
            },
            |before, now| !before.zip(now).is_some_and(|(before, now)| Arc::ptr_eq(before, now)),
        );
        let shown = Memo::new(move |_| {
            let mut shown = keep.get().to_vec();
            if whose == Whose::Own {
                let worked = worked.get();
                let hidden = state.library().hidden.get();
                for at in hidden.iter().filter_map(|code| worked.atlas.catalog.find(*code)) {
                    if let Some(shown) = shown.get_mut(at) {
                        *shown = false;
                    }
                }
            }
            Arc::new(shown)
        });
        let families = Memo::new(move |_| {
            let (worked, shown) = (worked.get(), shown.get());
            let is_shown = |at: usize| shown.get(at).copied().unwrap_or(false);
            Arc::new(families(&worked.places, |at| worked.atlas.catalog.family(at), is_shown))
        });
        let shaken = shaken(worked, what_if);
        Self { worked, shaken, families, shown, kept: keep, what_if, moves: what_if.moves(worked), whose }
    }
}
