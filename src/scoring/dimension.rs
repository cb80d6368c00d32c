//! What items observe: an interest area, a subject, an ability or a group of abilities.

use super::likelihood::ByCode;
use super::nats::Says;
use crate::catalog::Catalog;
use crate::catalog::codebook::{CODES, book, coarse};
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

/// The place of every occupation on one dimension: one of at most thirty-two.
#[derive(Clone, Debug)]
pub struct Dimension {
    /// What it is.
    pub key: DimensionKey,
    /// Grid level of each occupation, in the catalogue's order, below [`GRID`].
    levels: Vec<u8>,
    /// Which of `values` each occupation has.
    codes: Vec<u8>,
    /// The grid level of each code, ascending; where there are fewer, the last one again.
    values: [u8; CODES],
    /// Share of the rated occupations at each code.
    shares: ByCode,
    /// Share of the rated occupations below each code.
    below: ByCode,
}

impl Dimension {
    /// Standardises the mean of the dimension's elements over the rated occupations, to so many grid levels at most and
    /// to no more than [`CODES`].
    ///
    /// `None` when the catalogue lacks one of the elements.
    #[must_use]
    pub fn new(key: DimensionKey, catalog: &Catalog, values: usize) -> Option<Self> {
        let rated: Vec<bool> = catalog.occupations().iter().map(|occupation| !occupation.estimated).collect();
        let mut sum = vec![0.0; catalog.len()];
        for id in &key.elements {
            for (total, value) in sum.iter_mut().zip(standardised(&ratings(catalog, id)?, &rated)) {
                *total += value;
            }
        }
        let levels: Vec<u8> = standardised(&sum, &rated).into_iter().map(level).collect();
        Some(Self::of(key, coarse(&levels, values.min(CODES)), &rated))
    }

    /// At these grid levels, thirty-two different ones at most.
    fn of(key: DimensionKey, levels: Vec<u8>, rated: &[bool]) -> Self {
        let book = book(&levels);
        let code = |level: &u8| u8::try_from(book.partition_point(|value| value < level)).unwrap_or(0);
        let codes: Vec<u8> = levels.iter().map(code).collect();
        let mut values = [book.last().copied().unwrap_or(0); CODES];
        values.iter_mut().zip(&book).for_each(|(value, level)| *value = *level);
        let mut shares = [0.0; CODES];
        let count = rated.iter().filter(|rated| **rated).count().max(1) as f64;
        for (code, _) in codes.iter().zip(rated).filter(|(_, rated)| **rated) {
            if let Some(share) = shares.get_mut(usize::from(*code)) {
                *share += 1.0 / count;
            }
        }
        let mut sum = 0.0;
        let below = shares.map(|share| {
            let below = sum;
            sum += share;
            below
        });
        Self { key, levels, codes, values, shares, below }
    }

    /// The same occupations so many times over.
    pub(super) fn repeated(&self, times: usize) -> Self {
        Self { levels: self.levels.repeat(times), codes: self.codes.repeat(times), ..self.clone() }
    }

    /// Grid level of each occupation.
    #[must_use]
    pub fn levels(&self) -> &[u8] {
        &self.levels
    }

    /// Code of each occupation, below [`CODES`].
    #[must_use]
    pub fn codes(&self) -> &[u8] {
        &self.codes
    }

    /// The grid level of each code.
    #[must_use]
    pub const fn values(&self) -> &[u8; CODES] {
        &self.values
    }

    /// Adds what is said for each code to each occupation's sum.
    pub fn add(&self, says: &Says, sums: &mut [i32]) {
        kernel::add_each(&[(&self.codes, says)], sums);
    }

    /// An occupation's rank, 1 for the highest, once a shift for each code is added to each one's sum.
    pub(super) fn rank(&self, sums: &[i32], shift: &[i32; CODES], occupation: usize) -> usize {
        let after = |(sum, code): (&i32, &u8)| sum + shift.get(usize::from(*code) % CODES).unwrap_or(&0);
        let own = sums.get(occupation).zip(self.codes.get(occupation)).map_or(i32::MIN, after);
        1 + sums.iter().zip(&self.codes).map(after).filter(|other| *other > own).count()
    }

    /// Share of the rated occupations at each code; sums to 1.
    #[must_use]
    pub const fn shares(&self) -> &[f64; CODES] {
        &self.shares
    }

    /// Share of the rated occupations that stand lower than this one, 0 to 1.
    #[must_use]
    pub fn share_below(&self, occupation: usize) -> f64 {
        let code = self.codes.get(occupation).map_or(0, |code| usize::from(*code));
        let below = self.below.get(code).copied().unwrap_or(0.0);
        let beside = self.shares.get(code).copied().unwrap_or(0.0);
        // Ties count half, so that the middle occupation has one half below it.
        below + beside / 2.0
    }
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

    #[test]
    fn a_spread_is_that_of_the_rated_around_their_mean() {
        // 2, 4, 4, 4, 5, 5, 7 and 9 have the mean 5 and the standard deviation 2.
        let values = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0];
        assert_eq!(standardised(&values, &[true; 8]), values.map(|value| (value - 5.0) / 2.0));
        assert_eq!(standardised(&[3.0, 3.0, 5.0], &[true, true, false]), [0.0, 0.0, 2.0], "no spread at all");
    }

    #[test]
    fn each_occupation_gets_what_is_said_for_its_code() {
        let key = DimensionKey { section: Section::Subjects, elements: Vec::new() };
        let dimension = Dimension::of(key, vec![40, 10, 40, 60], &[true; 4]);
        let mut says: Says = [0; CODES];
        (says[0], says[1], says[2]) = (5, 7, -9);
        let mut sums = [100, 200, 300, 400];
        dimension.add(&says, &mut sums);
        assert_eq!(sums, [107, 205, 307, 391]);
        let twice = dimension.repeated(2);
        assert_eq!(twice.levels(), [40, 10, 40, 60, 40, 10, 40, 60]);
        assert_eq!(twice.codes(), [1, 0, 1, 2, 1, 0, 1, 2]);
    }
}
