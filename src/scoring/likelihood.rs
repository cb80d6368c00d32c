//! How likely an answer is at each standing of an occupation.

use std::ops::Range;

use super::dimension::{GRID, value};
use super::model::{Model, Worth, cuts};
use super::nats::Says;
use super::normal::{cdf, kernel};
use crate::catalog::codebook::CODES;
use crate::instrument::{Response, Section};

/// Latent values of a person that are summed over: -6 to 6 in steps of 0.3.
pub(super) const LATENT: usize = 41;

/// One number for each code of a dimension.
pub(super) type ByCode = [f64; CODES];

/// One number for each grid level.
pub type Curve = [f64; GRID];

/// One number for each latent value.
pub(super) type Latent = [f64; LATENT];

/// Chances of each answer given the person's latent value, and of that value given the occupation's standing.
///
/// Answers to several items on one dimension share the person's deviation, so it is integrated out over all of
/// them together: twice the same answer to two alike questions is less than twice the evidence.
#[derive(Clone, Debug)]
pub struct Likelihood {
    answers: Vec<Latent>,
    /// For each latent value its chance at each grid level.
    deviations: Vec<Curve>,
    /// The chance of each single answer at each grid level.
    single: Vec<Curve>,
    /// How open the answer is at each grid level: its entropy, in nats.
    entropy: Curve,
}

impl Likelihood {
    /// For a section's items whose answers lie `popularity` standard deviations above the middle.
    #[must_use]
    pub fn new(model: &Model, section: Section, popularity: f64) -> Self {
        let worth = model.worth(section);
        let spread = libm::sqrt((1.0 - worth.icc) / worth.icc);
        let deviations = deviations(spread);
        let answers = answer_chances(worth, model.slip, cuts(section), popularity);
        let single: Vec<Curve> = answers.iter().map(|chances| seen(chances, &deviations, 0..GRID)).collect();
        let mut entropy = [0.0; GRID];
        for curve in &single {
            entropy.iter_mut().zip(curve).for_each(|(sum, chance)| *sum += surprise(*chance));
        }
        Self { answers, deviations, single, entropy }
    }

    /// The chance of each single answer at each grid level, lowest answer first.
    pub(super) fn single(&self) -> &[Curve] {
        &self.single
    }

    /// The chance of each answer at each latent value, lowest answer first.
    pub(super) fn answers(&self) -> &[Latent] {
        &self.answers
    }

    /// The entropy of an answer at each grid level, in nats.
    pub(super) const fn entropy(&self) -> &Curve {
        &self.entropy
    }

    /// For each latent value its chance at each grid level.
    pub(super) fn deviations(&self) -> &[Curve] {
        &self.deviations
    }

    /// How likely each latent value is for a person of this grid level who gave these answers, up to a factor.
    pub(super) fn latent(&self, level: usize, responses: impl Iterator<Item = Response>) -> Latent {
        let mut weights = [0.0; LATENT];
        for (weight, deviations) in weights.iter_mut().zip(&self.deviations) {
            *weight = deviations.get(level).copied().unwrap_or(0.0);
        }
        for response in responses {
            let Some(chances) = self.answers.get(response.index()) else { continue };
            for (weight, chance) in weights.iter_mut().zip(chances) {
                *weight *= chance;
            }
        }
        weights
    }

    /// The likelihood of all these answers together, at each grid level of a range and 0 elsewhere.
    #[must_use]
    pub fn of(&self, responses: &[Response], range: Range<usize>) -> Curve {
        seen(&self.joint(responses), &self.deviations, range)
    }

    /// For each latent value its chance at these grid levels.
    pub(super) fn deviations_at(&self, levels: &[u8; CODES]) -> Vec<ByCode> {
        let at = |row: &Curve| levels.map(|level| row.get(usize::from(level)).copied().unwrap_or(0.0));
        self.deviations.iter().map(at).collect()
    }

    /// The chance of all these answers at each latent value.
    pub(super) fn joint(&self, responses: &[Response]) -> Latent {
        let mut joint = [1.0; LATENT];
        for response in responses {
            let Some(chances) = self.answers.get(response.index()) else { continue };
            for (product, chance) in joint.iter_mut().zip(chances) {
                *product *= chance;
            }
        }
        joint
    }
}

/// Chances by latent value as chances by grid level.
fn seen(chances: &Latent, deviations: &[Curve], range: Range<usize>) -> Curve {
    // Level by level inside: each addition would else wait for the one before.
    let mut curve = [0.0; GRID];
    let Some(sums) = curve.get_mut(range.clone()) else { return curve };
    for (chance, weights) in chances.iter().zip(deviations) {
        for (sum, weight) in sums.iter_mut().zip(weights.iter().skip(range.start)) {
            *sum += weight * chance;
        }
    }
    curve
}

/// For each latent value its chance at each grid level; they add up to 1 at each level.
fn deviations(spread: f64) -> Vec<Curve> {
    let kernels: Vec<Curve> = (0..LATENT)
        .map(|at| std::array::from_fn(|level| kernel((latent(at) - value(level)) / spread)))
        .collect();
    let mut totals = [0.0; GRID];
    for row in &kernels {
        totals.iter_mut().zip(row).for_each(|(total, weight)| *total += weight);
    }
    let share = |mut row: Curve| {
        row.iter_mut().zip(totals).for_each(|(weight, total)| *weight /= total);
        row
    };
    kernels.into_iter().map(share).collect()
}

/// What an answer of this chance adds to the entropy, in nats.
pub(super) fn surprise(chance: f64) -> f64 {
    if chance > 0.0 { -chance * libm::log(chance) } else { 0.0 }
}

/// Log of a likelihood against its mean over the rated occupations: 0 says nothing, above 0 speaks for.
///
/// It is rounded step by step from code to code, for steps that never fall as an answer rises do not fall when they
/// are rounded either.
#[must_use]
pub fn evidence(likelihood: &ByCode, shares: &ByCode) -> Says {
    let mut before: f64 = likelihood.iter().zip(shares).map(|(likelihood, share)| likelihood * share).sum();
    let mut sum = 0;
    likelihood.map(|likelihood| {
        sum += kernel::log(likelihood / before);
        before = likelihood;
        sum.clamp(i16::MIN.into(), i16::MAX.into()) as i16
    })
}

fn latent(at: usize) -> f64 {
    at as f64 * 0.3 - 6.0
}

/// Chances of each answer at each latent value.
///
/// A slip is uniform over the answers.
/// Taken alone that would let a higher answer speak for a lower standing far out, where every answer is a slip;
/// so the ratio of each answer to the one below is kept from falling as the latent value rises.
fn answer_chances(worth: Worth, slip: f64, cuts: &[f64], popularity: f64) -> Vec<Latent> {
    let noise = libm::sqrt(1.0 - worth.load * worth.load);
    let scale = worth.load * libm::sqrt(worth.icc);
    let below = |cut: &f64| -> Latent {
        std::array::from_fn(|at| cdf((cut - popularity - scale * latent(at)) / noise))
    };
    let edges: Vec<Latent> =
        std::iter::once([0.0; LATENT]).chain(cuts.iter().map(below)).chain([[1.0; LATENT]]).collect();
    let each = slip / (cuts.len() + 1) as f64;
    let points: Vec<Latent> = edges
        .iter()
        .zip(edges.iter().skip(1))
        .map(|(low, high)| by_value(low, high, |low, high| (1.0 - slip) * (high - low) + each))
        .collect();
    let mut chances = vec![[1.0; LATENT]];
    for (lower, upper) in points.iter().zip(points.iter().skip(1)) {
        let mut ratio = by_value(upper, lower, |upper, lower| upper / lower);
        never_fall(&mut ratio);
        let before = chances.last().copied().unwrap_or([1.0; LATENT]);
        chances.push(by_value(&before, &ratio, |before, ratio| before * ratio));
    }
    let mut totals = [0.0; LATENT];
    for row in &chances {
        totals = by_value(&totals, row, |total, chance| total + chance);
    }
    chances.iter().map(|row| by_value(row, &totals, |chance, total| chance / total)).collect()
}

/// Two curves joined latent value by latent value.
fn by_value(a: &Latent, b: &Latent, join: impl Fn(f64, f64) -> f64) -> Latent {
    let mut joined = *a;
    for (value, other) in joined.iter_mut().zip(b) {
        *value = join(*value, *other);
    }
    joined
}

/// Holds a curve level before its lowest and after its highest point, and rising in between.
fn never_fall(curve: &mut Latent) {
    let peak = curve.iter().enumerate().max_by(|(_, a), (_, b)| a.total_cmp(b)).map_or(0, |(at, _)| at);
    let (trough, mut highest) = curve
        .iter()
        .copied()
        .enumerate()
        .take(peak + 1)
        .min_by(|(_, a), (_, b)| a.total_cmp(b))
        .unwrap_or((0, 0.0));
    for (at, value) in curve.iter_mut().enumerate() {
        // What lies before the lowest point was higher only through slips.
        if at > trough {
            highest = highest.max(*value);
        }
        *value = highest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = (u8, Likelihood)> {
        Section::ALL
            .into_iter()
            .map(|section| (section.points(), Likelihood::new(&Model::SHIPPED, section, -0.4)))
    }

    #[test]
    fn the_answers_share_all_the_chance() {
        for (points, likelihood) in all() {
            let curves: Vec<Curve> = Response::all(points).map(|it| likelihood.of(&[it], 0..GRID)).collect();
            for level in 0..GRID {
                let sum: f64 = curves.iter().map(|curve| curve[level]).sum();
                assert!((sum - 1.0).abs() < 1e-9, "{sum}");
            }
        }
    }

    #[test]
    fn a_curve_that_falls_is_held_level() {
        let mut falling: Latent = std::array::from_fn(|at| 100.0 - at as f64);
        never_fall(&mut falling);
        assert_eq!(falling, [100.0; LATENT]);
        let mut bowl: Latent = std::array::from_fn(|at| (at as f64 - 10.0).abs());
        never_fall(&mut bowl);
        assert_eq!(bowl, std::array::from_fn(|at| at.saturating_sub(10) as f64));
    }

    #[test]
    fn what_cannot_come_is_no_surprise() {
        assert_eq!([0.0, 1.0].map(surprise), [0.0, 0.0]);
        assert!((surprise(0.5) - 0.5 * std::f64::consts::LN_2).abs() < 1e-15);
    }

    #[test]
    fn each_answer_weighs_on_what_a_person_may_be() {
        for (points, likelihood) in all() {
            let sheet: Vec<Response> = Response::all(points).skip(1).take(3).collect();
            let joint = likelihood.joint(&sheet);
            let latent = likelihood.latent(40, sheet.into_iter());
            for ((weight, chance), row) in latent.iter().zip(joint).zip(likelihood.deviations()) {
                assert!((weight - chance * row[40]).abs() < 1e-15);
            }
        }
    }

    #[test]
    fn a_higher_answer_never_favours_a_lower_level() {
        for (points, likelihood) in all() {
            let scale: Vec<Response> = Response::all(points).collect();
            for others in [vec![], vec![scale[0]], vec![scale[4], scale[1]]] {
                for pair in scale.windows(2) {
                    let low = likelihood.of(&[&others[..], &pair[..1]].concat(), 0..GRID);
                    let high = likelihood.of(&[&others[..], &pair[1..]].concat(), 0..GRID);
                    let ratio: Vec<f64> = high.iter().zip(low).map(|(high, low)| high / low).collect();
                    assert!(ratio.windows(2).all(|step| step[1] >= step[0] * (1.0 - 1e-12)), "{ratio:?}");
                    assert!(ratio[GRID - 1] > ratio[0]);
                }
            }
        }
    }

    #[test]
    fn some_levels_have_what_all_have() {
        for (points, likelihood) in all() {
            let levels: [u8; CODES] = std::array::from_fn(|code| code as u8 * 2);
            let sheet: Vec<Response> = Response::all(points).skip(1).take(3).collect();
            let all = likelihood.of(&sheet, 0..GRID);
            let some = kernel::weighed(&likelihood.joint(&sheet), &likelihood.deviations_at(&levels));
            assert_eq!(some, levels.map(|level| all[usize::from(level)]));
        }
    }

    #[test]
    fn nothing_answered_says_nothing() {
        for (_, likelihood) in all() {
            let levels = std::array::from_fn(|code| code as u8 * 2);
            let nothing = kernel::weighed(&likelihood.joint(&[]), &likelihood.deviations_at(&levels));
            assert_eq!(evidence(&nothing, &[1.0 / CODES as f64; CODES]), [0; CODES]);
        }
    }
}
