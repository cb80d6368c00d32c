//! What items observe: an interest area, a subject, an ability or a group of abilities.

use std::ops::Range;

use crate::catalog::Catalog;
use crate::instrument::{Item, Section};
use crate::riasec::Riasec;

/// Occupations stand on a grid of standardised values from -4 to 4.
pub const GRID: usize = 81;
const REACH: f64 = 4.0;
const STEPS_PER_UNIT: f64 = 10.0;

/// What tells one dimension from another: the section and the O*NET elements, the area alone for interests.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DimensionKey {
    /// The section whose items observe it.
    pub section: Section,
    /// O*NET element ids.
    pub elements: Vec<String>,
}

impl DimensionKey {
    /// The dimension that an item observes.
    ///
    /// An interest item's links to further elements are its author's claim and do not enter the score.
    #[must_use]
    pub fn of(item: &Item) -> Self {
        let elements = match item.section {
            Section::Interests => item.elements.iter().take(1).cloned().collect(),
            Section::Subjects | Section::Abilities => item.elements.clone(),
        };
        Self { section: item.section, elements }
    }
}

/// The place of every occupation on one dimension.
#[derive(Clone, Debug)]
pub struct Dimension {
    /// What it is.
    pub key: DimensionKey,
    /// Grid level of each occupation, in the catalogue's order, below [`GRID`].
    levels: Vec<u8>,
    /// Share of the rated occupations at each level.
    shares: [f64; GRID],
    /// Share of the rated occupations below each level.
    below: [f64; GRID],
    /// The levels from the lowest to the highest that an occupation has.
    range: Range<usize>,
}

impl Dimension {
    /// Standardises the mean of the dimension's elements over the rated occupations.
    ///
    /// `None` when the catalogue lacks one of the elements.
    #[must_use]
    pub fn new(key: DimensionKey, catalog: &Catalog) -> Option<Self> {
        let rated: Vec<bool> = catalog.occupations().iter().map(|occupation| !occupation.estimated).collect();
        let mut sum = vec![0.0; catalog.len()];
        for id in &key.elements {
            for (total, value) in sum.iter_mut().zip(standardised(&ratings(catalog, id)?, &rated)) {
                *total += value;
            }
        }
        let levels: Vec<u8> = standardised(&sum, &rated).into_iter().map(level).collect();
        let mut shares = [0.0; GRID];
        let count = rated.iter().filter(|rated| **rated).count().max(1) as f64;
        for (level, _) in levels.iter().zip(&rated).filter(|(_, rated)| **rated) {
            if let Some(share) = shares.get_mut(usize::from(*level)) {
                *share += 1.0 / count;
            }
        }
        let mut sum = 0.0;
        let below = shares.map(|share| {
            let below = sum;
            sum += share;
            below
        });
        let ends = levels.iter().min().zip(levels.iter().max());
        let range = ends.map_or(0..0, |(least, most)| usize::from(*least)..usize::from(*most) + 1);
        Some(Self { key, levels, shares, below, range })
    }

    /// Grid level of each occupation.
    #[must_use]
    pub fn levels(&self) -> &[u8] {
        &self.levels
    }

    /// Adds a curve over the grid to each occupation's sum.
    pub fn add(&self, curve: &[f64; GRID], sums: &mut [f64]) {
        for (sum, level) in sums.iter_mut().zip(&self.levels) {
            *sum += at(curve, *level);
        }
    }

    /// An occupation's rank, 1 for the highest, once a curve is added to each one's sum.
    pub(super) fn rank(&self, sums: &[f64], curve: &[f64; GRID], occupation: usize) -> usize {
        let after = |(sum, level): (&f64, &u8)| sum + at(curve, *level);
        let own = sums.get(occupation).zip(self.levels.get(occupation)).map_or(f64::NEG_INFINITY, after);
        1 + sums.iter().zip(&self.levels).map(after).filter(|other| *other > own).count()
    }

    /// Share of the rated occupations at each grid level; sums to 1.
    #[must_use]
    pub const fn shares(&self) -> &[f64; GRID] {
        &self.shares
    }

    /// The grid levels between which all occupations stand; nobody asks for evidence elsewhere.
    pub(super) fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Share of the rated occupations that stand lower than this one, 0 to 1.
    #[must_use]
    pub fn share_below(&self, occupation: usize) -> f64 {
        let level = self.levels.get(occupation).map_or(0, |level| usize::from(*level));
        let below = self.below.get(level).copied().unwrap_or(0.0);
        let beside = self.shares.get(level).copied().unwrap_or(0.0);
        // Ties count half, so that the middle occupation has one half below it.
        below + beside / 2.0
    }
}

/// Adds a curve for each dimension to each occupation's sum, in their order.
///
/// Eight at a time, so that a sum is fetched and put back once for eight additions; their order stays, and with it
/// every bit.
pub(super) fn add_all(curves: &[(&Dimension, &[f64; GRID])], sums: &mut [f64]) {
    let (eights, rest) = curves.as_chunks::<8>();
    for [a, b, c, d, e, f, g, h] in eights {
        let tables = [a, b, c, d, e, f, g, h].map(|(_, curve)| wide(curve));
        let [of_a, of_b, of_c, of_d, of_e, of_f, of_g, of_h] = &tables;
        let first = a.0.levels.iter().zip(&b.0.levels).zip(&c.0.levels).zip(&d.0.levels);
        let second = e.0.levels.iter().zip(&f.0.levels).zip(&g.0.levels).zip(&h.0.levels);
        for ((sum, (((a, b), c), d)), (((e, f), g), h)) in sums.iter_mut().zip(first).zip(second) {
            let half = *sum + at(of_a, *a) + at(of_b, *b) + at(of_c, *c) + at(of_d, *d);
            *sum = half + at(of_e, *e) + at(of_f, *f) + at(of_g, *g) + at(of_h, *h);
        }
    }
    for (dimension, curve) in rest {
        dimension.add(curve, sums);
    }
}

/// A curve with a value for each byte, so that no level has to be held against its end.
fn wide(curve: &[f64; GRID]) -> [f64; 256] {
    let mut wide = [0.0; 256];
    wide.iter_mut().zip(curve).for_each(|(wide, value)| *wide = *value);
    wide
}

/// A curve's value at a grid level.
fn at<const N: usize>(curve: &[f64; N], level: u8) -> f64 {
    curve.get(usize::from(level)).copied().unwrap_or(0.0)
}

/// Ratings of one element over all occupations, in any unit.
fn ratings(catalog: &Catalog, id: &str) -> Option<Vec<f64>> {
    match Riasec::from_element_id(id) {
        Some(area) => {
            Some(catalog.occupations().iter().map(|it| f64::from(*it.interests.get(area))).collect())
        }
        None => catalog.column(id).map(|steps| steps.iter().map(|step| f64::from(*step)).collect()),
    }
}

/// The standardised value of a grid level.
#[must_use]
pub fn value(level: usize) -> f64 {
    level as f64 / STEPS_PER_UNIT - REACH
}

fn level(value: f64) -> u8 {
    let step = libm::round((value.clamp(-REACH, REACH) + REACH) * STEPS_PER_UNIT);
    step as u8
}

fn standardised(values: &[f64], rated: &[bool]) -> Vec<f64> {
    let of_rated = || values.iter().zip(rated).filter(|(_, rated)| **rated).map(|(value, _)| *value);
    let count = of_rated().count().max(1) as f64;
    let mean = of_rated().sum::<f64>() / count;
    let spread = libm::sqrt(of_rated().map(|value| (value - mean) * (value - mean)).sum::<f64>() / count);
    let spread = if spread > 0.0 { spread } else { 1.0 };
    values.iter().map(|value| (value - mean) / spread).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_round_to_the_nearest_value() {
        for (number, expected) in
            [(-9.0, 0), (-4.0, 0), (0.0, 40), (0.04, 40), (0.06, 41), (4.0, 80), (7.0, 80)]
        {
            assert_eq!(level(number), expected, "{number}");
        }
        assert!((0..GRID).all(|at| usize::from(level(value(at))) == at));
    }

    #[test]
    fn standardising_leaves_unrated_out() {
        let got = standardised(&[1.0, 3.0, 100.0], &[true, true, false]);
        assert_eq!(got, [-1.0, 1.0, 98.0]);
    }
}
