//! The class that the reader came by: which sections it asks, joining and leaving it.

use leptos::prelude::*;

use super::asking;
use super::state::State;
use crate::class::ClassLink;
use crate::instrument::{Form, Section};
use crate::scoring::open_in;

impl State {
    /// The class that the reader came by; follows it.
    #[must_use]
    pub fn class_link(&self) -> Option<ClassLink> {
        self.library().class.with(|text| ClassLink::parse(text.as_deref()?).ok())
    }

    /// The sections that the reader is asked; follows nothing.
    #[must_use]
    pub fn sections(&self) -> Vec<Section> {
        self.sections.get_value()
    }

    /// How many questions a form has, or has at most, in the sections that the reader is asked.
    #[must_use]
    pub fn questions(&self, form: Form) -> usize {
        self.sections().into_iter().map(|section| form.length(section)).sum()
    }

    /// How many of them are open.
    #[must_use]
    pub fn open(&self, form: Form) -> usize {
        let sections = self.sections();
        self.answers
            .with_untracked(|answers| self.bank.with_value(|bank| open_in(bank, form, &sections, answers)))
    }
}

/// Takes the quiz in the form of a class.
pub fn join(state: State, text: String, link: &ClassLink) {
    set(state, Some(text));
    state.library().class_answer.set(None);
    asking::choose(state, link.form);
    look_at_focus(state);
}

/// Forgets the class; answers stay.
pub fn leave(state: State) {
    set(state, None);
    state.library().class_answer.set(None);
    asking::choose(state, state.form.get_untracked());
}

/// Takes this class, or none, with the sections that it asks; whatever stays the same wakes nobody.
pub fn set(state: State, text: Option<String>) {
    let link = text.as_deref().and_then(|text| ClassLink::parse(text).ok());
    state.sections.set_value(link.map_or_else(|| Section::ALL.to_vec(), |link| link.sections()));
    if state.library().class.with_untracked(|now| *now != text) {
        state.library().class.set(text);
    }
}

/// Narrows lists of results to the fields that the class looks at first; one tap widens them again.
pub fn look_at_focus(state: State) {
    let focus = untrack(|| state.class_link()).map(|link| link.focus).filter(|focus| !focus.is_empty());
    if let Some(focus) = focus {
        state.library().filters.update(|filters| filters.fields = focus);
    }
}
