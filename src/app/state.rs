//! The app's signals. Answers are the one source of truth; everything else follows from them or is loaded.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use leptos::prelude::*;

use super::choices;
use super::doors::Doors;
use super::lasting::Lasting;
use super::library::Library;
use super::offline::Offline;
use super::route::Route;
use super::visit::Visit;
use super::walk::walk_sections;
use crate::answers::Answers;
use crate::catalog::Catalog;
use crate::instrument::{Bank, Form, Item, ItemId, Section};
use crate::onet::SocCode;
use crate::scoring::Scorer;

/// The occupations and what scoring has prepared of them.
pub struct Atlas {
    /// All occupations.
    pub catalog: Catalog,
    /// Scores them.
    pub scorer: Scorer,
    /// The question that comes next; called through here, it comes with the occupations and not with the first page.
    pub next: NextQuestion,
}

/// What [`super::path::next`] is.
pub type NextQuestion = fn(&[ItemId], &Scorer, &Bank, Form, &[Section], &Answers) -> Option<ItemId>;

/// Something that has to come over the line.
pub enum Remote<T> {
    /// Asked for.
    Loading,
    /// Here.
    Ready(Arc<T>),
    /// Not here, with a sentence.
    Failed(String),
}

impl<T> Clone for Remote<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Loading => Self::Loading,
            Self::Ready(it) => Self::Ready(it.clone()),
            Self::Failed(why) => Self::Failed(why.clone()),
        }
    }
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
    /// Something that cannot be read stands there, and there is no place left to put it aside.
    NoPlaceAside,
    /// A newer release has saved something that must not be written over.
    Newer,
}

/// Everything that pages share: one for as long as the page is open.
#[derive(Clone, Copy)]
pub struct State(&'static Signals);

impl Deref for State {
    type Target = Signals;

    fn deref(&self) -> &Signals {
        self.0
    }
}

/// What the first pages need; the rest is in the library.
pub struct Signals {
    /// The questions.
    pub bank: StoredValue<Bank>,
    /// The form that the reader answers.
    pub form: Lasting<Form>,
    /// The reader's own answers.
    pub answers: Lasting<Answers>,
    /// Careers the reader had in mind before the quiz, at most five.
    pub thought: Lasting<Vec<SocCode>>,
    /// The sections that the reader's class asks, all of them without one.
    pub(super) sections: StoredValue<Vec<Section>>,
    /// Whether pages are shown at once, because nothing was kept before this visit.
    pub begins_here: bool,
    /// Where the reader is.
    pub route: Lasting<Route>,
    /// Whether number keys answer questions.
    pub number_keys: Lasting<bool>,
    /// The parts of the app itself that are not in the first module.
    pub doors: Doors,
    /// The occupations.
    pub catalog: Lasting<Remote<Atlas>>,
    /// Whether answers are kept.
    pub keeping: Lasting<Keeping>,
    /// What the service worker has told.
    pub offline: Offline,
    /// What only this visit knows.
    pub visit: Visit,
    pub(super) library: OnceLock<Library>,
    /// Signals of its own live as long as the app.
    pub(super) owner: Owner,
}

impl State {
    /// The state at the beginning, with nothing answered.
    #[must_use]
    pub fn new(bank: Bank, route: Route, begins_here: bool, keeping: Keeping, owner: Owner) -> Self {
        let visit = Visit::new(&bank);
        let signals = Signals {
            bank: StoredValue::new(bank),
            form: Lasting::default(),
            answers: Lasting::default(),
            thought: Lasting::default(),
            sections: StoredValue::new(Section::ALL.to_vec()),
            begins_here,
            route: Lasting::new(route),
            number_keys: Lasting::new(choices::number_keys()),
            doors: Doors::default(),
            catalog: Lasting::new(Remote::Loading),
            keeping: Lasting::new(keeping),
            offline: Offline::default(),
            visit,
            library: OnceLock::new(),
            owner,
        };
        Self(Box::leak(Box::new(signals)))
    }

    /// What pages beyond the quiz share.
    #[must_use]
    pub fn library(self) -> &'static Library {
        self.0.library.get_or_init(|| self.0.owner.with(Library::default))
    }

    /// Hands the form's items to a function, those of an adaptive form as far as they are known; follows nothing.
    pub fn with_items<T>(&self, run: impl FnOnce(&[&Item]) -> T) -> T {
        let form = self.form.get_untracked();
        self.bank.with_value(|bank| {
            if !form.is_adaptive() {
                return run(&walk_sections(bank.form(form), &self.sections()));
            }
            self.visit.path.with_value(|path| {
                let items: Vec<&Item> = path.iter().filter_map(|id| bank.get(*id)).collect();
                run(&items)
            })
        })
    }

    /// The state of the app that is running.
    #[must_use]
    pub fn of_app() -> Self {
        expect_context()
    }
}
