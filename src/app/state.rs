//! The app's signals. Answers are the one source of truth; everything else follows from them or is loaded.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::apart::Doors;
use super::offline::Offline;
use super::route::Route;
use super::visit::Visit;
use super::walk::walk_sections;
use crate::answers::Answers;
use crate::catalog::Catalog;
use crate::catalog::career::CareerFile;
use crate::catalog::colleges::{Awards, Places};
use crate::catalog::conditions::Conditions;
use crate::catalog::search::{Hit, SearchIndex};
use crate::catalog::state_wages::StateWages;
use crate::catalog::terms::Terms;
use crate::catalog::text::{Snapshots, TextFile};
use crate::catalog::us_state::UsState;
use crate::instrument::{Bank, Form, Item, ItemId, Section};
use crate::onet::SocCode;
use crate::scoring::{Filters, Scorer};
use crate::storage::{NamedResult, Saved};

/// The occupations and what scoring has prepared of them.
pub struct Atlas {
    /// All occupations.
    pub catalog: Catalog,
    /// Scores them.
    pub scorer: Scorer,
    /// The question that comes next; called through here, it comes with the occupations and not with the first page.
    pub next: NextQuestion,
    /// Finds them by any title.
    pub search: Search,
}

/// The search by any title, called through here for the same reason.
pub struct Search {
    /// [`SearchIndex::new`].
    pub index: fn(&Catalog) -> SearchIndex,
    /// [`SearchIndex::add`]; whether the piece could be read.
    pub add: fn(&mut SearchIndex, &Catalog, &str) -> bool,
    /// [`SearchIndex::search`].
    pub find: fn(&SearchIndex, &Catalog, &str, usize) -> Vec<Hit>,
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

/// Files of one kind by their path, as far as they were asked for.
pub struct Files<T: 'static>(pub RwSignal<BTreeMap<String, Remote<T>>>);

impl<T> Clone for Files<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Files<T> {}

impl<T: Send + Sync> Default for Files<T> {
    fn default() -> Self {
        Self(RwSignal::new(BTreeMap::new()))
    }
}

impl<T: Send + Sync> Files<T> {
    /// The file of this path, as far as it is; follows it.
    #[must_use]
    pub fn get(&self, path: &str) -> Remote<T> {
        self.0.with(|files| files.get(path).cloned()).unwrap_or(Remote::Loading)
    }

    /// The file, if it is here; follows it.
    #[must_use]
    pub fn ready(&self, path: &str) -> Option<Arc<T>> {
        match self.get(path) {
            Remote::Ready(file) => Some(file),
            Remote::Loading | Remote::Failed(_) => None,
        }
    }
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
    /// Something that cannot be read stands there, and there is no place left to put it aside.
    NoPlaceAside,
    /// A newer release has saved something that must not be written over.
    Newer,
}

/// What the reader has chosen and would like to find again.
#[derive(Clone, Copy)]
pub struct Choices {
    /// The state whose wages and colleges are shown.
    pub place: RwSignal<Option<UsState>>,
    /// Careers kept for later.
    pub kept: RwSignal<Vec<SocCode>>,
    /// Whether number keys answer questions.
    pub number_keys: RwSignal<bool>,
}

/// Everything that pages share.
#[derive(Clone, Copy)]
pub struct State {
    /// The questions.
    pub bank: StoredValue<Bank>,
    /// The form that the reader answers.
    pub form: RwSignal<Form>,
    /// The reader's own answers.
    pub answers: RwSignal<Answers>,
    /// Careers the reader had in mind before the quiz, at most five.
    pub thought: RwSignal<Vec<SocCode>>,
    /// Careers that are not for the reader.
    pub hidden: RwSignal<Vec<SocCode>>,
    /// The text of the class link that the reader came by.
    pub class: RwSignal<Option<String>>,
    /// Results saved under a name, the oldest first.
    pub results: RwSignal<Vec<NamedResult>>,
    /// Where the reader is.
    pub route: RwSignal<Route>,
    /// The parts of the app itself that are not in the first module.
    pub doors: Doors,
    /// The occupations.
    pub catalog: RwSignal<Remote<Atlas>>,
    /// Files of career details.
    pub careers: Files<CareerFile>,
    /// Files of career texts.
    pub texts: Files<TextFile>,
    /// One sentence for every career.
    pub snapshots: Files<Snapshots>,
    /// What terms mean.
    pub terms: Files<Terms>,
    /// Wages by state.
    pub wages: Files<StateWages>,
    /// Colleges of a state.
    pub places: Files<Places>,
    /// What they award.
    pub awards: Files<Awards>,
    /// Working conditions, which only a filter looks into; nothing until somebody opens it.
    pub conditions: RwSignal<Option<Remote<Conditions>>>,
    /// What the search box searches in.
    pub titles: Titles,
    /// What lists of results are narrowed to, for as long as the page is open.
    pub filters: RwSignal<Filters>,
    /// What the reader has chosen.
    pub choices: Choices,
    /// Whether answers are kept.
    pub keeping: RwSignal<Keeping>,
    /// What the service worker has told.
    pub offline: Offline,
    /// What only this visit knows.
    pub visit: Visit,
}

impl State {
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

    /// Everything that is kept; follows it.
    #[must_use]
    pub fn saved(&self) -> Saved {
        Saved {
            form: self.form.get(),
            answers: self.answers.get(),
            thought: self.thought.get(),
            hidden: self.hidden.get(),
            class: self.class.get(),
            results: self.results.get(),
        }
    }

    /// Takes over what is kept; whatever stays the same wakes nobody.
    pub fn show(&self, saved: Saved) {
        fn set<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
            if signal.with_untracked(|now| *now != value) {
                signal.set(value);
            }
        }
        set(self.form, saved.form);
        set(self.answers, saved.answers);
        set(self.thought, saved.thought);
        set(self.hidden, saved.hidden);
        set(self.class, saved.class);
        set(self.results, saved.results);
    }

    /// The state of the app that is running.
    #[must_use]
    pub fn of_app() -> Self {
        expect_context()
    }
}
