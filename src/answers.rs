//! The one source of truth: which item was answered how.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::instrument::{ItemId, Response};

/// A person's answers so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<ItemId, Response>);

impl Answers {
    /// Nothing answered.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The answer to one item, if there is one.
    #[must_use]
    pub fn get(&self, id: ItemId) -> Option<Response> {
        self.0.get(&id).copied()
    }

    /// Sets or, with `None`, takes back an answer.
    pub fn set(&mut self, id: ItemId, response: Option<Response>) {
        match response {
            Some(response) => self.0.insert(id, response),
            None => self.0.remove(&id),
        };
    }

    /// Item and answer, by item name.
    pub fn iter(&self) -> impl Iterator<Item = (ItemId, Response)> {
        self.0.iter().map(|(id, response)| (*id, *response))
    }

    /// How many items are answered.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(ItemId, Response)> for Answers {
    fn from_iter<T: IntoIterator<Item = (ItemId, Response)>>(pairs: T) -> Self {
        let mut answers = Self::new();
        pairs.into_iter().for_each(|(id, response)| answers.set(id, Some(response)));
        answers
    }
}
