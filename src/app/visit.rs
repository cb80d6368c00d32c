//! What this visit knows and nothing keeps.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::path;
use crate::answers::Answers;
use crate::instrument::{Bank, Form, ItemId, Section};
use crate::scoring::care::Sign;

/// Signals and values that are gone with the page.
#[derive(Clone, Copy)]
pub struct Visit {
    /// An adaptive form's questions in the order in which they are asked.
    pub path: StoredValue<Vec<ItemId>>,
    /// How many seconds each answer of this visit took.
    pub seconds: StoredValue<BTreeMap<ItemId, f64>>,
    /// When the question on the screen was shown.
    pub shown: StoredValue<f64>,
    /// Signs of careless answers that the reader has said are right as they are.
    pub excused: RwSignal<Vec<Sign>>,
    /// The answer to the teacher's question: 0 for none, 1 for the first; nothing before it is given.
    pub class_answer: RwSignal<Option<u8>>,
}

impl Visit {
    /// A visit that begins with these answers.
    #[must_use]
    pub fn new(bank: &Bank, form: Form, sections: &[Section], answers: &Answers) -> Self {
        Self {
            path: StoredValue::new(path::rebuilt(bank, form, sections, answers)),
            seconds: StoredValue::default(),
            shown: StoredValue::default(),
            excused: RwSignal::default(),
            class_answer: RwSignal::default(),
        }
    }
}
