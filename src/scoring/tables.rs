//! The numbers that scoring reads, laid open so that another program can work out the same.

use std::sync::Arc;

use serde::Serialize;

use super::likelihood::Likelihood;
use super::scorer::Scorer;
use crate::instrument::ItemId;

/// Everything that does not depend on the person.
#[derive(Debug, Serialize)]
pub struct Tables<'a> {
    /// How many occupations there are.
    pub occupations: usize,
    /// How much of an occupation's likelihood passes on to each of its relatives.
    pub kin_share: f64,
    /// The occupations that pass on to each one, one after another.
    pub givers: &'a [u16],
    /// Where each occupation's givers end.
    pub ends: &'a [usize],
    /// The answering models.
    pub likelihoods: Vec<LikelihoodTable<'a>>,
    /// What items observe.
    pub dimensions: Vec<DimensionTable<'a>>,
    /// Each item with the place of its dimension.
    pub items: Vec<(ItemId, usize)>,
}

/// An answering model: one row an answer or a latent value.
#[derive(Debug, Serialize)]
pub struct LikelihoodTable<'a> {
    /// Chance of each answer at each latent value.
    pub answers: Vec<&'a [f64]>,
    /// For each latent value its chance at each grid level.
    pub deviations: Vec<&'a [f64]>,
    /// Chance of each answer at each grid level.
    pub single: Vec<&'a [f64]>,
}

/// A dimension.
#[derive(Debug, Serialize)]
pub struct DimensionTable<'a> {
    /// The place of its answering model.
    pub likelihood: usize,
    /// Grid level of each occupation.
    pub levels: &'a [u8],
    /// Share of the rated occupations at each grid level.
    pub shares: &'a [f64],
    /// What each single answer says at each grid level.
    pub single: Vec<&'a [f64]>,
}

impl Scorer {
    /// The numbers that the sums are made of.
    #[must_use]
    pub fn tables(&self) -> Tables<'_> {
        let mut models: Vec<&Arc<Likelihood>> = Vec::new();
        let dimensions = self
            .scales()
            .iter()
            .map(|scale| {
                let known = models.iter().position(|model| Arc::ptr_eq(model, &scale.likelihood));
                let likelihood = known.unwrap_or_else(|| {
                    models.push(&scale.likelihood);
                    models.len() - 1
                });
                DimensionTable {
                    likelihood,
                    levels: scale.dimension.levels(),
                    shares: scale.dimension.shares(),
                    single: rows(scale.single()),
                }
            })
            .collect();
        let likelihoods = models
            .into_iter()
            .map(|model| LikelihoodTable {
                answers: rows(model.answers()),
                deviations: rows(model.deviations()),
                single: rows(model.single()),
            })
            .collect();
        let (givers, ends, kin_share) = self.kinship().parts();
        Tables {
            occupations: self.occupations(),
            kin_share,
            givers,
            ends,
            likelihoods,
            dimensions,
            items: self.places().collect(),
        }
    }
}

fn rows<const N: usize>(rows: &[[f64; N]]) -> Vec<&[f64]> {
    rows.iter().map(<[f64; N]>::as_slice).collect()
}
