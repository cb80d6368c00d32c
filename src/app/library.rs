//! What pages beyond the quiz share: saved results, files, filters, choices. It is made when the first of these pages comes.

use std::sync::Arc;

use leptos::prelude::*;

use super::lasting::Lasting;
use super::late::after_paint;
use super::state::Remote;
use crate::catalog::career::CareerFile;
use crate::catalog::colleges::{Awards, Places};
use crate::catalog::conditions::Conditions;
use crate::catalog::search::SearchIndex;
use crate::catalog::state_wages::StateWages;
use crate::catalog::terms::Terms;
use crate::catalog::text::{Snapshots, TextFile};
use crate::catalog::us_state::UsState;
use crate::onet::SocCode;
use crate::scoring::Filters;
use crate::scoring::care::Sign;
use crate::storage::NamedResult;

/// Signals that no page of the quiz needs.
#[derive(Default)]
pub struct Library {
    /// Careers that are not for the reader.
    pub hidden: Lasting<Vec<SocCode>>,
    /// Results saved under a name, the oldest first.
    pub results: Lasting<Vec<NamedResult>>,
    /// The text of the class link that the reader came by.
    pub class: Lasting<Option<String>>,
    /// The answer to the teacher's question: 0 for none, 1 for the first; nothing before it is given.
    pub class_answer: Lasting<Option<u8>>,
    /// Signs of careless answers that the reader has said are right as they are.
    pub excused: Lasting<Vec<Sign>>,
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
    pub conditions: Lasting<Option<Remote<Conditions>>>,
    /// What the search box searches in.
    pub titles: Titles,
    /// What lists of results are narrowed to, for as long as the page is open.
    pub filters: Lasting<Filters>,
    /// What the reader has chosen.
    pub choices: Choices,
}

/// What the reader has chosen and would like to find again.
#[derive(Clone, Copy, Default)]
pub struct Choices {
    /// The state whose wages and colleges are shown.
    pub place: Lasting<Option<UsState>>,
    /// Careers kept for later.
    pub kept: Lasting<Vec<SocCode>>,
}

impl Choices {
    /// Chooses a state, a paint behind the tap; the same one again changes nothing.
    pub fn choose_place(self, place: Option<UsState>) {
        after_paint(move || {
            if self.place.get_untracked() != place {
                self.place.set(place);
            }
        });
    }
}

/// The search box's titles: the index and how many pieces of it are still on their way.
#[derive(Clone, Copy, Default)]
pub struct Titles {
    /// The index; absent until somebody searches.
    pub index: StoredValue<Option<SearchIndex>>,
    /// How far it is.
    pub arrived: Lasting<TitlesState>,
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

impl TitlesState {
    /// Whether some did not arrive and none is on its way any more: then they can be asked for again.
    #[must_use]
    pub const fn lacks_some(self) -> bool {
        self.failed > 0 && self.here + self.failed >= self.asked
    }
}

/// As many files of one kind stay; a page shows five at most.
const MOST_FILES: usize = 24;

/// Files of one kind by their path, as far as they were asked for: the last ones, the oldest first.
pub struct Files<T: 'static>(Lasting<Vec<(String, Remote<T>)>>);

impl<T> Clone for Files<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Files<T> {}

impl<T: Send + Sync> Default for Files<T> {
    fn default() -> Self {
        Self(Lasting::new(Vec::new()))
    }
}

impl<T: Send + Sync> Files<T> {
    /// The file of this path, as far as it is; nothing when it was never asked for, or is gone again.
    fn find(files: &[(String, Remote<T>)], path: &str) -> Option<Remote<T>> {
        files.iter().find(|(of, _)| of == path).map(|(_, file)| file.clone())
    }

    /// The file of this path, as far as it is; follows it.
    #[must_use]
    pub fn get(&self, path: &str) -> Remote<T> {
        self.0.with(|files| Self::find(files, path)).unwrap_or(Remote::Loading)
    }

    /// The same as it is now, if it was asked for.
    #[must_use]
    pub fn now(&self, path: &str) -> Option<Remote<T>> {
        self.0.with_untracked(|files| Self::find(files, path))
    }

    /// Puts a file in its place, or behind all others; then the oldest goes when there are too many.
    pub fn put(&self, path: &str, file: Remote<T>) {
        self.0.update(|files| {
            if let Some((_, here)) = files.iter_mut().find(|(of, _)| of == path) {
                *here = file;
                return;
            }
            if files.len() >= MOST_FILES {
                files.remove(0);
            }
            files.push((path.to_owned(), file));
        });
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
