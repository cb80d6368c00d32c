//! What this visit knows and nothing keeps.

use leptos::prelude::*;

use super::path;
use crate::answers::Answers;
use crate::instrument::{Bank, Form, ItemId, Section};
use crate::storage::FirstAnswers;

/// Signals and values that are gone with the page.
#[derive(Clone, Copy)]
pub struct Visit {
    /// An adaptive form's questions in the order in which they are asked.
    pub path: StoredValue<Vec<ItemId>>,
    /// How many seconds each answer of this visit took; of two for one question the later counts.
    pub seconds: StoredValue<Vec<(ItemId, f64)>>,
    /// When the question on the screen was shown.
    pub shown: StoredValue<f64>,
    /// What is kept of it before the code that keeps everything is here, and the text that stands in storage.
    pub first: StoredValue<(FirstAnswers, Option<String>)>,
}

impl Visit {
    /// A visit that begins without answers.
    #[must_use]
    pub fn new(bank: &Bank) -> Self {
        Self {
            path: StoredValue::new(path::rebuilt(bank, Form::default(), &Section::ALL, &Answers::new())),
            seconds: StoredValue::default(),
            shown: StoredValue::default(),
            first: StoredValue::default(),
        }
    }
}
