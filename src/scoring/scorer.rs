//! Scores every occupation against a person's answers.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::dimension::{Dimension, DimensionKey, GRID, add_all};
use super::kinship::Kinship;
use super::likelihood::{Curve, Likelihood, evidence};
use super::model::Model;
use crate::answers::Answers;
use crate::catalog::Catalog;
use crate::instrument::{Bank, Height, ItemId, Response, Section};
use crate::riasec::Riasec;

/// What does not depend on the person: where each occupation stands on what each item observes.
#[derive(Clone, Debug)]
pub struct Scorer {
    dimensions: Vec<Scale>,
    items: BTreeMap<ItemId, usize>,
    kinship: Kinship,
    occupations: usize,
}

/// A dimension and the answering model of its items.
#[derive(Clone, Debug)]
pub(super) struct Scale {
    pub(super) dimension: Dimension,
    pub(super) likelihood: Arc<Likelihood>,
    /// What one answer says, for each point: most dimensions have one item.
    single: Vec<Curve>,
    joint: bool,
    tempering: f64,
}

/// One person's evidence: a curve for each observed dimension and their sum for each occupation.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    /// Dimension, the items answered on it with their answers, and the evidence at each grid level.
    pub(super) observed: Vec<Observed>,
    evidence: Vec<f64>,
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
    /// What occupations are ordered by: the evidence, lifted by that of their closest relatives.
    #[must_use]
    pub fn scores(&self) -> &[f64] {
        &self.scores
    }

    /// Log-likelihood of each occupation against the average one, in the catalogue's order.
    #[must_use]
    pub fn evidence(&self) -> &[f64] {
        &self.evidence
    }

    /// How much of an occupation's score comes from its relatives, 0 or more.
    #[must_use]
    pub fn lift(&self, occupation: usize) -> f64 {
        let at = |values: &[f64]| values.get(occupation).copied().unwrap_or(0.0);
        at(&self.scores) - at(&self.evidence)
    }
}

impl Scorer {
    /// Prepares the dimensions of every item whose elements the catalogue holds.
    #[must_use]
    pub fn new(catalog: &Catalog, bank: &Bank) -> Self {
        Self::with_model(catalog, bank, &Model::SHIPPED)
    }

    /// The same under another model, to measure what a choice is worth.
    #[must_use]
    pub fn with_model(catalog: &Catalog, bank: &Bank, model: &Model) -> Self {
        let mut dimensions: Vec<Scale> = Vec::new();
        let mut items = BTreeMap::new();
        let mut likelihoods = BTreeMap::new();
        for item in bank.items() {
            let key = DimensionKey::of(item);
            let known = dimensions.iter().position(|scale| scale.dimension.key == key);
            let at = known.or_else(|| {
                let likelihood = likelihoods
                    .entry((item.section, item.area()))
                    .or_insert_with(|| likelihood_of(model, item.section, item.area()));
                let dimension = Dimension::new(key, catalog)?;
                let scale = Scale::new(dimension, likelihood.clone(), model);
                dimensions.push(scale);
                Some(dimensions.len() - 1)
            });
            if let Some(at) = at {
                items.insert(item.id, at);
            }
        }
        Self { dimensions, items, kinship: Kinship::of(catalog, model.kin_share), occupations: catalog.len() }
    }

    /// Adds up what all answers say.
    ///
    /// The sum runs dimension by dimension in the bank's order, so the order of answering changes nothing.
    #[must_use]
    pub fn tally(&self, answers: &Answers) -> Tally {
        let observed = self.observed(answers);
        let evidence = self.sum(&observed);
        let scores = self.kinship.lift(&evidence);
        Tally { observed, evidence, scores }
    }

    /// Log-likelihood of each occupation alone, as in [`Tally::evidence`].
    pub(super) fn evidence(&self, answers: &Answers) -> Vec<f64> {
        self.sum(&self.observed(answers))
    }

    /// What the answers say about each dimension, in the bank's order.
    fn observed(&self, answers: &Answers) -> Vec<Observed> {
        let mut by_dimension: Vec<(usize, (ItemId, Response))> = answers
            .iter()
            .filter_map(|(id, response)| Some((*self.items.get(&id)?, (id, response))))
            .collect();
        by_dimension.sort_by_key(|(at, _)| *at);
        let mut observed = Vec::with_capacity(by_dimension.len());
        for answers in by_dimension.chunk_by(|(a, _), (b, _)| a == b) {
            let Some((dimension, _)) = answers.first().copied() else { continue };
            let Some(scale) = self.dimensions.get(dimension) else { continue };
            let answers: Vec<(ItemId, Response)> = answers.iter().map(|(_, answer)| *answer).collect();
            let responses: Vec<Response> = answers.iter().map(|(_, response)| *response).collect();
            observed.push(Observed { dimension, answers, evidence: scale.evidence(&responses) });
        }
        observed
    }

    fn sum(&self, observed: &[Observed]) -> Vec<f64> {
        let curves: Vec<(&Dimension, &Curve)> =
            observed.iter().filter_map(|it| Some((self.dimension_at(it.dimension)?, &it.evidence))).collect();
        let mut evidence = vec![0.0; self.occupations];
        add_all(&curves, &mut evidence);
        evidence
    }

    /// The dimension that an item observes.
    #[must_use]
    pub fn dimension(&self, item: ItemId) -> Option<&Dimension> {
        self.items.get(&item).and_then(|at| self.dimensions.get(*at)).map(|scale| &scale.dimension)
    }

    /// What an answer, alone on its dimension, says at each grid level.
    #[must_use]
    pub fn curve(&self, item: ItemId, response: Response) -> Option<&Curve> {
        self.items.get(&item).and_then(|at| self.dimensions.get(*at))?.single.get(response.index())
    }

    /// Dimension by its place in an [`Observed`].
    pub(super) fn dimension_at(&self, at: usize) -> Option<&Dimension> {
        self.dimensions.get(at).map(|scale| &scale.dimension)
    }

    /// A dimension and its answering model.
    pub(super) fn scale(&self, at: usize) -> Option<&Scale> {
        self.dimensions.get(at)
    }

    /// Every dimension with its answering model.
    pub(super) fn scales(&self) -> &[Scale] {
        &self.dimensions
    }

    /// Every item with the place of the dimension that it observes.
    pub(super) fn places(&self) -> impl Iterator<Item = (ItemId, usize)> + '_ {
        self.items.iter().map(|(id, at)| (*id, *at))
    }

    /// The place of the dimension that an item observes.
    pub(super) fn place_of(&self, item: ItemId) -> Option<usize> {
        self.items.get(&item).copied()
    }

    /// How evidence passes to relatives.
    pub(super) const fn kinship(&self) -> &Kinship {
        &self.kinship
    }

    /// Evidence of these answers on one dimension, at each grid level.
    pub(super) fn evidence_of(&self, at: usize, responses: &[Response]) -> Option<Curve> {
        self.dimensions.get(at).map(|scale| scale.evidence(responses))
    }

    /// How many occupations are scored.
    #[must_use]
    pub const fn occupations(&self) -> usize {
        self.occupations
    }
}

impl Scale {
    fn new(dimension: Dimension, likelihood: Arc<Likelihood>, model: &Model) -> Self {
        let section = dimension.key.section;
        let tempering = model.tempering(section);
        let one_sided = section == Section::Abilities && !model.surplus_counts;
        let single = Response::all(section.points()).zip(likelihood.single()).map(|(response, curve)| {
            let mut says = tempered(evidence(curve, dimension.shares()), tempering);
            if one_sided && response.height(section.points()) >= Height::Middle {
                says.iter_mut().for_each(|value| *value = value.max(0.0));
            }
            says
        });
        let single = single.collect();
        Self { dimension, likelihood, single, joint: model.joint, tempering }
    }

    /// What each single answer says at each grid level, lowest answer first.
    pub(super) fn single(&self) -> &[Curve] {
        &self.single
    }

    /// What these answers say at each grid level.
    pub(super) fn evidence(&self, responses: &[Response]) -> Curve {
        if let [response] = responses {
            return self.single.get(response.index()).copied().unwrap_or([0.0; GRID]);
        }
        if self.joint {
            let joint =
                evidence(&self.likelihood.of(responses, self.dimension.range()), self.dimension.shares());
            return tempered(joint, self.tempering);
        }
        let mut sum = [0.0; GRID];
        for curve in responses.iter().filter_map(|response| self.single.get(response.index())) {
            sum.iter_mut().zip(curve).for_each(|(sum, value)| *sum += value);
        }
        sum
    }
}

fn tempered(curve: Curve, share: f64) -> Curve {
    curve.map(|value| value * share)
}

/// The answering model of a kind of items.
fn likelihood_of(model: &Model, section: Section, area: Option<Riasec>) -> Arc<Likelihood> {
    Arc::new(Likelihood::new(model, section, area.map_or(0.0, |area| model.popularity(area))))
}
