//! The files that two of the filters look into, and fetching them.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::{Remote, State};
use crate::catalog::conditions::Conditions;
use crate::catalog::state_wages::StateWages;
use crate::i18n::{Sentence, results as words};
use crate::platform::fetch;
use crate::scoring::Known;

/// What is here of them.
pub struct Arrived {
    conditions: Option<Arc<Conditions>>,
    wages: Option<Arc<StateWages>>,
}

impl Arrived {
    /// Follows both.
    pub fn follow(state: State) -> Self {
        let conditions = match state.library().conditions.get() {
            Some(Remote::Ready(conditions)) => Some(conditions),
            Some(Remote::Loading | Remote::Failed(_)) | None => None,
        };
        let place = state.library().filters.with(|filters| filters.place);
        Self {
            conditions,
            wages: place.and_then(|place| state.library().wages.ready(&StateWages::path(place))),
        }
    }

    /// For the filters.
    pub fn known(&self) -> Known<'_> {
        Known { conditions: self.conditions.as_deref(), wages: self.wages.as_deref() }
    }
}

/// Loads the working conditions, unless they are here or on their way.
pub fn load_conditions(state: State, occupations: usize) {
    let known = state
        .library()
        .conditions
        .with_untracked(|conditions| matches!(conditions, Some(Remote::Loading | Remote::Ready(_))));
    if known {
        return;
    }
    state.library().conditions.set(Some(Remote::Loading));
    spawn_local(async move {
        let text = fetch::text(Conditions::PATH).await;
        let loaded = match text.map(|text| Conditions::parse(&text, occupations)) {
            None => Remote::Failed(words::CONDITIONS_LOST.to_owned()),
            Some(Err(error)) => Remote::Failed(error.sentence()),
            Some(Ok(conditions)) => Remote::Ready(Arc::new(conditions)),
        };
        state.library().conditions.set(Some(loaded));
    });
}
