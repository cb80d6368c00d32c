//! The app's signals. Answers are the one source of truth; everything else follows from them or is loaded.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::route::Route;
use crate::answers::Answers;
use crate::catalog::Catalog;
use crate::catalog::career::{CareerFile, CareerGroup};
use crate::catalog::search::SearchIndex;
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

/// The search box's titles: the index and how many pieces of it are still on their way.
#[derive(Clone, Copy)]
pub struct Titles {
    /// The index; absent until somebody searches.
    pub index: StoredValue<Option<SearchIndex>>,
    /// How far it is.
    pub arrived: RwSignal<TitlesState>,
}

/// How many of the search's pieces are here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TitlesState {
    /// Pieces that have been asked for; none until somebody searches.
    pub asked: usize,
    /// Pieces that are in the index.
    pub here: usize,
    /// Pieces that did not arrive or could not be read.
    pub failed: usize,
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
    /// What the search box searches in.
    pub titles: Titles,
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
