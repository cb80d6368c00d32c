//! One person's evidence.

use std::ops::Range;

use super::nats::{Says, nats};
use crate::answers::Answers;
use crate::instrument::{ItemId, Response};

/// What is said on each observed dimension and its sum for each occupation.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    /// Answers on one dimension after those on another.
    pub(super) answers: Vec<(ItemId, Response)>,
    pub(super) observed: Vec<Observed>,
    pub(super) evidence: Vec<i32>,
    pub(super) scores: Vec<i32>,
}

/// What a person's answers say about one dimension.
#[derive(Clone, Debug, PartialEq)]
pub struct Observed {
    pub(super) dimension: usize,
    /// Where its answers stand among all.
    pub(super) answers: Range<usize>,
    pub(super) says: Says,
}

impl Tally {
    /// What occupations are ordered by: the evidence, lifted by that of their closest relatives, in parts of a nat
    /// ([`nats`]).
    #[must_use]
    pub fn scores(&self) -> &[i32] {
        &self.scores
    }

    /// Log-likelihood of each occupation against the average one, in the catalogue's order and in parts of a nat.
    #[must_use]
    pub fn evidence(&self) -> &[i32] {
        &self.evidence
    }

    /// How many dimensions were observed.
    #[must_use]
    pub const fn dimensions(&self) -> usize {
        self.observed.len()
    }

    /// The items answered on a dimension, with their answers.
    pub(super) fn on(&self, observed: &Observed) -> &[(ItemId, Response)] {
        self.answers.get(observed.answers.clone()).unwrap_or_default()
    }

    /// How much of an occupation's score comes from its relatives, in nats, 0 or more.
    #[must_use]
    pub fn lift(&self, occupation: usize) -> f64 {
        let at = |values: &[i32]| values.get(occupation).copied().unwrap_or(0);
        nats(at(&self.scores) - at(&self.evidence))
    }
}

/// Answers sorted by dimension, and what they say.
pub(super) struct Heard {
    pub(super) answers: Vec<(ItemId, Response)>,
    pub(super) observed: Vec<Observed>,
}

impl Heard {
    /// Of these answers, where each item has the place of its dimension; both are in the order of item names.
    ///
    /// Nothing is compared twice: the answers of each dimension are counted, and then put in their places.
    pub(super) fn of(
        answers: &Answers,
        items: &[(ItemId, usize)],
        dimensions: usize,
        says: impl Fn(usize, &[(ItemId, Response)]) -> Says,
    ) -> Self {
        let mut known = items.iter().peekable();
        let mut given = Vec::with_capacity(answers.len());
        let mut ends = vec![0_usize; dimensions + 1];
        for (id, response) in answers.iter() {
            while known.next_if(|(item, _)| *item < id).is_some() {}
            let Some((_, dimension)) = known.next_if(|(item, _)| *item == id) else { continue };
            if let Some(count) = ends.get_mut(dimension + 1) {
                *count += 1;
            }
            given.push((*dimension, (id, response)));
        }
        let mut sum = 0;
        for end in &mut ends {
            sum += *end;
            *end = sum;
        }
        let mut sorted: Vec<(ItemId, Response)> = given.iter().map(|(_, answer)| *answer).collect();
        for (dimension, answer) in &given {
            let Some(end) = ends.get_mut(*dimension) else { continue };
            if let Some(place) = sorted.get_mut(*end) {
                *place = *answer;
            }
            *end += 1;
        }
        // Each end has moved to where the next dimension begins.
        let mut from = 0;
        let mut observed = Vec::with_capacity(given.len());
        for (dimension, end) in ends.iter().take(dimensions).enumerate() {
            let answers = from..*end;
            from = *end;
            if !answers.is_empty() {
                let says = says(dimension, sorted.get(answers.clone()).unwrap_or_default());
                observed.push(Observed { dimension, answers, says });
            }
        }
        Self { answers: sorted, observed }
    }
}
