//! Scores every occupation against a person's answers.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::dimension::{Dimension, DimensionKey};
use super::kinship::Kinship;
use super::likelihood::{ByCode, Likelihood, evidence};
use super::model::Model;
use super::nats::Says;
use super::quick_sum::QuickSum;
use super::tally::{Heard, Observed, Tally};
use crate::answers::Answers;
use crate::catalog::Catalog;
use crate::catalog::codebook::CODES;
use crate::instrument::{Bank, Height, ItemId, Response, Section};
use crate::riasec::Riasec;

/// What does not depend on the person: where each occupation stands on what each item observes.
#[derive(Clone, Debug)]
pub struct Scorer {
    dimensions: Vec<Scale>,
    /// Items with the places of their dimensions, by item name.
    items: Vec<(ItemId, usize)>,
    kinship: Kinship,
    occupations: usize,
    quick_sum: QuickSum,
}

/// A dimension and the answering model of its items.
#[derive(Clone, Debug)]
pub(super) struct Scale {
    pub(super) dimension: Dimension,
    pub(super) likelihood: Arc<Likelihood>,
    /// What one answer says, for each point: most dimensions have one item.
    single: Vec<Says>,
    /// Chances of latent values at the levels of codes, where several items share the person's deviation.
    deviations: Vec<ByCode>,
    joint: bool,
    tempering: f64,
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
                let dimension = Dimension::new(key, catalog, model.values)?;
                let scale = Scale::new(dimension, likelihood.clone(), model);
                dimensions.push(scale);
                Some(dimensions.len() - 1)
            });
            if let Some(at) = at {
                items.insert(item.id, at);
            }
        }
        let kinship = Kinship::of(catalog, model.kin_share);
        Self {
            dimensions,
            items: items.into_iter().collect(),
            kinship,
            occupations: catalog.len(),
            quick_sum: |_, _| false,
        }
    }

    /// The same with a quicker way to add up, where there is one.
    #[must_use]
    pub fn adding_up_by(self, quick_sum: QuickSum) -> Self {
        Self { quick_sum, ..self }
    }

    /// Adds up what all answers say.
    ///
    /// The sum is one of whole numbers, so the order of answering changes nothing.
    #[must_use]
    pub fn tally(&self, answers: &Answers) -> Tally {
        let Heard { answers, observed } = self.heard(answers);
        let evidence = self.sum(&observed);
        let scores = self.kinship.lift(&evidence);
        Tally { answers, observed, evidence, scores }
    }

    /// Log-likelihood of each occupation alone, as in [`Tally::evidence`].
    pub(super) fn evidence(&self, answers: &Answers) -> Vec<i32> {
        self.sum(&self.heard(answers).observed)
    }

    /// What the answers say about each dimension, in the bank's order.
    fn heard(&self, answers: &Answers) -> Heard {
        Heard::of(answers, &self.items, self.dimensions.len(), |dimension, answers| {
            self.dimensions.get(dimension).map_or([0; CODES], |scale| match answers {
                [(_, response)] => scale.alone(*response),
                _ => scale.evidence(&answers.iter().map(|(_, response)| *response).collect::<Vec<_>>()),
            })
        })
    }

    fn sum(&self, observed: &[Observed]) -> Vec<i32> {
        let parts: Vec<(usize, &Says)> = observed.iter().map(|it| (it.dimension, &it.says)).collect();
        self.add_up(&parts)
    }

    /// The sum for each occupation of what is said on dimensions, each given by its place.
    pub(super) fn add_up(&self, parts: &[(usize, &Says)]) -> Vec<i32> {
        let mut sums = vec![0; self.occupations];
        if !(self.quick_sum)(parts, &mut sums) {
            let parts: Vec<(&[u8], &Says)> = parts
                .iter()
                .filter_map(|(at, says)| Some((self.dimension_at(*at)?.codes(), *says)))
                .collect();
            kernel::add_each(&parts, &mut sums);
        }
        sums
    }

    /// The same occupations so many times over, to see how time grows with them.
    #[must_use]
    pub fn repeated(&self, times: usize) -> Self {
        let more = |scale: &Scale| Scale { dimension: scale.dimension.repeated(times), ..scale.clone() };
        Self {
            dimensions: self.dimensions.iter().map(more).collect(),
            items: self.items.clone(),
            kinship: self.kinship.repeated(times),
            occupations: self.occupations * times,
            quick_sum: |_, _| false,
        }
    }

    /// The codes of every dimension's occupations, in the order of the places that a [`QuickSum`] is given.
    pub fn codes(&self) -> impl Iterator<Item = &[u8]> {
        self.dimensions.iter().map(|scale| scale.dimension.codes())
    }

    /// The dimension that an item observes.
    #[must_use]
    pub fn dimension(&self, item: ItemId) -> Option<&Dimension> {
        self.place_of(item).and_then(|at| self.dimension_at(at))
    }

    /// What an answer, alone on its dimension, says for each code.
    #[must_use]
    pub fn says(&self, item: ItemId, response: Response) -> Option<&Says> {
        self.place_of(item).and_then(|at| self.dimensions.get(at))?.single.get(response.index())
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
        self.items.iter().copied()
    }

    /// The place of the dimension that an item observes.
    pub(super) fn place_of(&self, item: ItemId) -> Option<usize> {
        let at = self.items.binary_search_by_key(&item, |(id, _)| *id).ok()?;
        self.items.get(at).map(|(_, dimension)| *dimension)
    }

    /// How evidence passes to relatives.
    pub(super) const fn kinship(&self) -> &Kinship {
        &self.kinship
    }

    /// What these answers on one dimension say for each code.
    pub(super) fn evidence_of(&self, at: usize, responses: &[Response]) -> Option<Says> {
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
            let at_code =
                dimension.values().map(|level| curve.get(usize::from(level)).copied().unwrap_or(0.0));
            let mut says = tempered(evidence(&at_code, dimension.shares()), tempering);
            if one_sided && response.height(section.points()) >= Height::Middle {
                says.iter_mut().for_each(|value| *value = (*value).max(0));
            }
            says
        });
        let single = single.collect();
        // Only interests are asked about by several items.
        let several = section == Section::Interests;
        let deviations = if several { likelihood.deviations_at(dimension.values()) } else { Vec::new() };
        Self { dimension, likelihood, single, deviations, joint: model.joint && several, tempering }
    }

    /// What each single answer says for each code, lowest answer first.
    pub(super) fn single(&self) -> &[Says] {
        &self.single
    }

    /// What one answer says for each code.
    fn alone(&self, response: Response) -> Says {
        self.single.get(response.index()).copied().unwrap_or([0; CODES])
    }

    /// What these answers say for each code.
    pub(super) fn evidence(&self, responses: &[Response]) -> Says {
        if let [response] = responses {
            return self.alone(*response);
        }
        if self.joint {
            let likelihood = kernel::weighed(&self.likelihood.joint(responses), &self.deviations);
            return tempered(evidence(&likelihood, self.dimension.shares()), self.tempering);
        }
        let mut sum = [0_i16; CODES];
        for says in responses.iter().filter_map(|response| self.single.get(response.index())) {
            sum.iter_mut().zip(says).for_each(|(sum, value)| *sum = sum.saturating_add(*value));
        }
        sum
    }
}

fn tempered(says: Says, share: f64) -> Says {
    if share == 1.0 { says } else { says.map(|value| libm::round(f64::from(value) * share) as i16) }
}

/// The answering model of a kind of items.
fn likelihood_of(model: &Model, section: Section, area: Option<Riasec>) -> Arc<Likelihood> {
    Arc::new(Likelihood::new(model, section, area.map_or(0.0, |area| model.popularity(area))))
}
