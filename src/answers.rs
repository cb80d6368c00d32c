//! The one source of truth: which item was answered how.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::instrument::{ItemId, Release, Response};

/// A person's answers so far, by item name.
///
/// A list, because a map's code for growing and shrinking would come before the first question.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "BTreeMap<ItemId, Response>", into = "BTreeMap<ItemId, Response>")]
pub struct Answers(Vec<(ItemId, Response)>);

impl Answers {
    /// Nothing answered.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The answer to one item, if there is one.
    #[must_use]
    pub fn get(&self, id: ItemId) -> Option<Response> {
        self.0.get(self.place(id).ok()?).map(|(_, response)| *response)
    }

    /// Sets or, with `None`, takes back an answer.
    pub fn set(&mut self, id: ItemId, response: Option<Response>) {
        match (self.place(id), response) {
            (Ok(at), Some(response)) => self.0.get_mut(at).into_iter().for_each(|entry| entry.1 = response),
            (Ok(at), None) => drop(self.0.remove(at)),
            (Err(at), Some(response)) => self.0.insert(at, (id, response)),
            (Err(_), None) => {}
        }
    }

    /// Item and answer, by item name.
    pub fn iter(&self) -> impl Iterator<Item = (ItemId, Response)> {
        self.0.iter().copied()
    }

    /// Answers on an earlier release's scales as they are read today; `None` when one of them could not be.
    #[must_use]
    pub fn of_release(&self, release: Release) -> Option<Self> {
        self.iter().map(|(id, response)| Some((id, release.today(id, response)?))).collect()
    }

    /// How many items are answered.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is answered.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn place(&self, id: ItemId) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.cmp(&id))
    }
}

impl FromIterator<(ItemId, Response)> for Answers {
    fn from_iter<T: IntoIterator<Item = (ItemId, Response)>>(pairs: T) -> Self {
        let mut answers = Self::new();
        pairs.into_iter().for_each(|(id, response)| answers.set(id, Some(response)));
        answers
    }
}

impl From<BTreeMap<ItemId, Response>> for Answers {
    fn from(map: BTreeMap<ItemId, Response>) -> Self {
        Self(map.into_iter().collect())
    }
}

impl From<Answers> for BTreeMap<ItemId, Response> {
    fn from(answers: Answers) -> Self {
        answers.0.into_iter().collect()
    }
}
