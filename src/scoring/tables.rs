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
    /// Whom each occupation passes on to; in place of one too few the number of occupations.
    pub receivers: &'a [kernel::Receivers],
    /// Exponentials and logarithms.
    pub powers: Powers,
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
    /// Which of at most thirty-two it is.
    pub codes: &'a [u8],
    /// The grid level of each code.
    pub values: &'a [u8],
    /// Share of the rated occupations at each code.
    pub shares: &'a [f64],
    /// What each single answer says for each code, in parts of a nat.
    pub single: Vec<&'a [i16]>,
}

/// Exponentials and logarithms, as the kernel has them.
#[derive(Debug, Serialize)]
pub struct Powers {
    parts: &'static [f64],
    thirty_seconds: &'static [f64],
    whole: &'static [f64],
    logarithms: &'static [i32],
}

impl Powers {
    fn shared() -> Self {
        let kernel::Exponentials { parts, thirty_seconds, whole } = kernel::Exponentials::shared();
        Self { parts, thirty_seconds, whole, logarithms: kernel::logs() }
    }
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
                    codes: scale.dimension.codes(),
                    values: scale.dimension.values(),
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
        let (receivers, kin_share) = self.kinship().parts();
        Tables {
            occupations: self.occupations(),
            powers: Powers::shared(),
            kin_share,
            receivers,
            likelihoods,
            dimensions,
            items: self.places().collect(),
        }
    }
}

fn rows<T, const N: usize>(rows: &[[T; N]]) -> Vec<&[T]> {
    rows.iter().map(<[T; N]>::as_slice).collect()
}
