//! Cross-validation: everybody is ranked by weights that were fitted to others.

use std::thread;

use bearings::catalog::Catalog;
use bearings::scoring::SumsModel;
use rand::seq::SliceRandom;

use super::{DegreeHolder, Fitter, Gains, gains, ranks};
use crate::validate::generator;

/// How many times the people are split anew, so that the figures are not one split's luck.
pub const SPLITS: u64 = 5;
const FOLDS: usize = 10;

/// Numbers of people in parts of nearly equal size, at random from the seed.
pub fn parts(people: usize, folds: usize, seed: u64, split: u64) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..people).collect();
    order.shuffle(&mut generator(seed, split));
    (0..folds).map(|fold| order.iter().skip(fold).step_by(folds).copied().collect()).collect()
}

/// The mean figures over [`SPLITS`] splits into ten parts, each ranked by what the other nine give.
///
/// # Errors
/// When a fit does not settle.
pub fn cross_validated(
    catalog: &Catalog,
    fitter: &Fitter,
    people: &[&DegreeHolder],
    seed: u64,
) -> Result<Gains, String> {
    let one = |split| {
        let parts = parts(people.len(), FOLDS, seed, split);
        Ok(gains(people, &held_out(catalog, fitter, people, &parts)?))
    };
    thread::scope(|scope| {
        let splits: Vec<_> = (0..SPLITS).map(|split| scope.spawn(move || one(split))).collect();
        let figures =
            splits.into_iter().map(|split| split.join().map_err(|_| "a fit broke off".to_owned())?);
        Ok(Gains::mean(&figures.collect::<Result<Vec<_>, String>>()?))
    })
}

/// Everybody's ranks, by weights fitted to the people of the other parts.
///
/// # Errors
/// When a fit does not settle.
pub fn held_out(
    catalog: &Catalog,
    fitter: &Fitter,
    people: &[&DegreeHolder],
    parts: &[Vec<usize>],
) -> Result<Vec<Vec<usize>>, String> {
    let mut all = vec![Vec::new(); people.len()];
    for part in parts {
        let outside = |at: &usize| !part.contains(at);
        let others: Vec<&DegreeHolder> =
            (0..people.len()).filter(outside).filter_map(|at| people.get(at)).copied().collect();
        let model =
            SumsModel::weighted(catalog, &fitter.fit(&others)?).ok_or("the catalogue is not whole")?;
        for at in part {
            if let Some((person, slot)) = people.get(*at).zip(all.get_mut(*at)) {
                *slot = ranks(model.scores(&person.sums).as_deref(), catalog.len());
            }
        }
    }
    Ok(all)
}
