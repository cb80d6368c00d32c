//! The class that the reader came by: which sections it asks, joining and leaving it.

use leptos::prelude::*;

use super::asking;
use super::state::State;
use crate::class::ClassLink;
use crate::instrument::Section;

impl State {
    /// The class that the reader came by; follows it.
    #[must_use]
    pub fn class_link(&self) -> Option<ClassLink> {
        self.class.with(|text| ClassLink::parse(text.as_deref()?).ok())
    }

    /// The sections that the reader is asked; follows nothing.
    #[must_use]
    pub fn sections(&self) -> Vec<Section> {
        let link = untrack(|| self.class_link());
        link.map_or_else(|| Section::ALL.to_vec(), |link| link.sections())
    }

    /// How many questions are open of those that the class asks, where so many are of the whole form.
    #[must_use]
    pub fn open_in_sections(&self, of_form: usize) -> usize {
        if self.sections() == Section::ALL {
            return of_form;
        }
        self.answers.with_untracked(|answers| {
            self.with_items(|items| items.iter().filter(|item| answers.get(item.id).is_none()).count())
        })
    }
}

/// Takes the quiz in the form of a class.
pub fn join(state: State, text: String, link: &ClassLink) {
    state.class.set(Some(text));
    state.visit.class_answer.set(None);
    asking::choose(state, link.form);
    look_at_focus(state);
}

/// Forgets the class; answers stay.
pub fn leave(state: State) {
    state.class.set(None);
    state.visit.class_answer.set(None);
}

/// Narrows lists of results to the fields that the class looks at first; one tap widens them again.
pub fn look_at_focus(state: State) {
    let focus = untrack(|| state.class_link()).map(|link| link.focus).filter(|focus| !focus.is_empty());
    if let Some(focus) = focus {
        state.filters.update(|filters| filters.fields = focus);
    }
}
