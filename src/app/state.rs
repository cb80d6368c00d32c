//! The app's signals. Answers are the one source of truth; everything else follows from them or is loaded.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::route::Route;
use crate::answers::Answers;
use crate::catalog::Catalog;
use crate::catalog::career::{CareerFile, CareerGroup};
use crate::instrument::{Bank, Form, Item};
use crate::scoring::Scorer;

/// The occupations and what scoring has prepared of them.
pub struct Atlas {
    /// All occupations.
    pub catalog: Catalog,
    /// Scores them.
    pub scorer: Scorer,
}

/// The packed catalogue on its way.
#[derive(Clone)]
pub enum CatalogState {
    /// Asked for.
    Loading,
    /// Here.
    Ready(Arc<Atlas>),
    /// Not here, with a sentence.
    Failed(String),
}

/// One file of career details on its way.
#[derive(Clone)]
pub enum CareersState {
    /// Asked for.
    Loading,
    /// Here.
    Ready(Arc<CareerFile>),
    /// Not here, with a sentence.
    Failed(String),
}

/// Whether answers are kept on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// They are.
    Kept,
    /// They are; an earlier state could not be read and was put aside.
    PutAside,
    /// The browser gives no storage.
    Blocked,
    /// There is no room.
    Full,
    /// A newer release has saved something that must not be written over.
    Newer,
}

/// Everything that pages share.
#[derive(Clone, Copy)]
pub struct State {
    /// The questions.
    pub bank: StoredValue<Bank>,
    /// The reader's own answers.
    pub answers: RwSignal<Answers>,
    /// Where the reader is.
    pub route: RwSignal<Route>,
    /// The occupations.
    pub catalog: RwSignal<CatalogState>,
    /// Files of career details.
    pub careers: RwSignal<BTreeMap<CareerGroup, CareersState>>,
    /// Whether answers are kept.
    pub keeping: RwSignal<Keeping>,
}

impl State {
    /// The form that is asked.
    pub const FORM: Form = Form::Full;

    /// Hands the form's items to a function.
    pub fn with_items<T>(&self, run: impl FnOnce(&[&Item]) -> T) -> T {
        self.bank.with_value(|bank| run(&bank.form(Self::FORM)))
    }

    /// The state of the app that is running.
    #[must_use]
    pub fn of_app() -> Self {
        expect_context()
    }
}
