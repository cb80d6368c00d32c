//! What a list is worked out from.

use std::sync::Arc;

use crate::answers::Answers;
use crate::app::Atlas;
use crate::instrument::{ItemId, Response};
use crate::scoring::{Cutoffs, Fit, Place, Tally, ranked};

/// A worked-out list: evidence, labels, order.
pub struct Worked {
    /// The occupations.
    pub atlas: Arc<Atlas>,
    /// The answers.
    pub answers: Answers,
    /// The evidence.
    pub tally: Tally,
    /// The order.
    pub places: Vec<Place>,
    cutoffs: Cutoffs,
    /// For each occupation, where it stands in the order.
    at: Vec<usize>,
}

impl Worked {
    /// Works it out.
    pub fn new(atlas: Arc<Atlas>, answers: Answers) -> Self {
        Self::after(None, atlas, answers)
    }

    /// Works it out after another one; the labels stay when the same questions are answered, for they ask only
    /// what random answers to these would bring, and that takes longer than all the rest.
    pub fn after(before: Option<&Self>, atlas: Arc<Atlas>, answers: Answers) -> Self {
        let tally = atlas.scorer.tally(&answers);
        let same = before.filter(|before| {
            before.answers.iter().map(|(item, _)| item).eq(answers.iter().map(|(item, _)| item))
        });
        let cutoffs = same.map_or_else(|| Cutoffs::new(&atlas.scorer, &tally), |before| before.cutoffs);
        let places = ranked(tally.scores());
        let mut at = vec![0; places.len()];
        for (number, place) in places.iter().enumerate() {
            if let Some(at) = at.get_mut(place.occupation) {
                *at = number;
            }
        }
        Self { atlas, answers, tally, places, cutoffs, at }
    }

    /// An occupation's place.
    pub fn place(&self, occupation: usize) -> Option<Place> {
        self.at.get(occupation).and_then(|at| self.places.get(*at)).copied()
    }

    /// A place's label, if it earns one.
    pub fn fit(&self, place: Place) -> Option<Fit> {
        self.cutoffs.fit(place.score)
    }

    /// The rank that an occupation would have with another answer.
    pub fn rank_with(&self, item: ItemId, to: Response, occupation: usize) -> Option<usize> {
        let mut answers = self.answers.clone();
        answers.set(item, Some(to));
        let tally = self.atlas.scorer.tally(&answers);
        let own = *tally.scores().get(occupation)?;
        Some(1 + tally.scores().iter().filter(|score| **score > own).count())
    }

    /// A career's title.
    pub fn title(&self, occupation: usize) -> &str {
        self.atlas.catalog.occupations().get(occupation).map_or("", |it| it.title.as_str())
    }
}
