//! Scores every occupation against a person's answers.

use std::collections::BTreeMap;

use super::dimension::{Dimension, DimensionKey};
use super::likelihood::{Curve, Likelihood, evidence};
use super::model::{Worth, popularity};
use crate::answers::Answers;
use crate::catalog::Catalog;
use crate::instrument::{Bank, ItemId, Response, Section};
use crate::riasec::Riasec;

/// What does not depend on the person: where each occupation stands on what each item observes.
#[derive(Clone, Debug)]
pub struct Scorer {
    dimensions: Vec<Scale>,
    items: BTreeMap<ItemId, usize>,
    occupations: usize,
}

/// A dimension and the answering model of its items.
#[derive(Clone, Debug)]
struct Scale {
    dimension: Dimension,
    likelihood: Likelihood,
}

/// One person's evidence: a curve for each observed dimension and their sum for each occupation.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    /// Dimension, the items answered on it with their answers, and the evidence at each grid level.
    pub(super) observed: Vec<Observed>,
    scores: Vec<f64>,
}

/// What a person's answers say about one dimension.
#[derive(Clone, Debug, PartialEq)]
pub struct Observed {
    pub(super) dimension: usize,
    pub(super) answers: Vec<(ItemId, Response)>,
    pub(super) evidence: Curve,
}

impl Tally {
    /// Log-likelihood of each occupation against the average one, in the catalogue's order.
    #[must_use]
    pub fn scores(&self) -> &[f64] {
        &self.scores
    }
}

impl Scorer {
    /// Prepares the dimensions of every item whose elements the catalogue holds.
    #[must_use]
    pub fn new(catalog: &Catalog, bank: &Bank) -> Self {
        let mut dimensions: Vec<Scale> = Vec::new();
        let mut items = BTreeMap::new();
        for item in bank.items() {
            let key = DimensionKey::of(item);
            let known = dimensions.iter().position(|scale| scale.dimension.key == key);
            let at = known.or_else(|| {
                let likelihood = likelihood_of(item.section, item.area());
                let dimension = Dimension::new(key, catalog)?;
                dimensions.push(Scale { dimension, likelihood });
                Some(dimensions.len() - 1)
            });
            if let Some(at) = at {
                items.insert(item.id, at);
            }
        }
        Self { dimensions, items, occupations: catalog.len() }
    }

    /// Adds up what all answers say.
    ///
    /// The sum runs dimension by dimension in the bank's order, so the order of answering changes nothing.
    #[must_use]
    pub fn tally(&self, answers: &Answers) -> Tally {
        let mut by_dimension: BTreeMap<usize, Vec<(ItemId, Response)>> = BTreeMap::new();
        for (id, response) in answers.iter() {
            if let Some(at) = self.items.get(&id) {
                by_dimension.entry(*at).or_default().push((id, response));
            }
        }
        let mut scores = vec![0.0; self.occupations];
        let mut observed = Vec::with_capacity(by_dimension.len());
        for (at, answers) in by_dimension {
            let responses: Vec<Response> = answers.iter().map(|(_, response)| *response).collect();
            let Some((scale, evidence)) = self.evidence(at, &responses) else { continue };
            for (score, level) in scores.iter_mut().zip(scale.dimension.levels()) {
                *score += evidence.get(usize::from(*level)).copied().unwrap_or(0.0);
            }
            observed.push(Observed { dimension: at, answers, evidence });
        }
        Tally { observed, scores }
    }

    /// The dimension that an item observes.
    #[must_use]
    pub fn dimension(&self, item: ItemId) -> Option<&Dimension> {
        self.items.get(&item).and_then(|at| self.dimensions.get(*at)).map(|scale| &scale.dimension)
    }

    /// Dimension by its place in an [`Observed`].
    pub(super) fn dimension_at(&self, at: usize) -> Option<&Dimension> {
        self.dimensions.get(at).map(|scale| &scale.dimension)
    }

    /// Evidence of these answers on one dimension, at each grid level.
    pub(super) fn evidence_of(&self, at: usize, responses: &[Response]) -> Option<Curve> {
        self.evidence(at, responses).map(|(_, curve)| curve)
    }

    /// How many occupations are scored.
    #[must_use]
    pub const fn occupations(&self) -> usize {
        self.occupations
    }

    fn evidence(&self, at: usize, responses: &[Response]) -> Option<(&Scale, Curve)> {
        let scale = self.dimensions.get(at)?;
        Some((scale, evidence(&scale.likelihood.of(responses), scale.dimension.shares())))
    }
}

fn likelihood_of(section: Section, area: Option<Riasec>) -> Likelihood {
    Likelihood::new(Worth::of(section), area.map_or(0.0, popularity))
}
