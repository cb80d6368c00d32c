//! How likely an answer is at each standing of an occupation.

use super::dimension::{GRID, value};
use super::model::{CUTS, SLIP, Worth};
use super::normal::{cdf, kernel};
use crate::instrument::{POINTS, Response};

/// Latent values of a person that are summed over: -6 to 6 in steps of 0.3.
const LATENT: usize = 41;

/// One number for each grid level.
pub type Curve = [f64; GRID];

type Latent = [f64; LATENT];

/// Chances of each answer given the person's latent value, and of that value given the occupation's standing.
///
/// Answers to several items on one dimension share the person's deviation, so it is integrated out over all of
/// them together: twice the same answer to two alike questions is less than twice the evidence.
#[derive(Clone, Debug)]
pub struct Likelihood {
    answers: [Latent; POINTS],
    deviations: Vec<Latent>,
}

impl Likelihood {
    /// The model for items of this worth whose answers lie `popularity` standard deviations above the middle.
    #[must_use]
    pub fn new(worth: Worth, popularity: f64) -> Self {
        let spread = libm::sqrt((1.0 - worth.icc) / worth.icc);
        let deviations = (0..GRID)
            .map(|level| {
                let row: Latent = std::array::from_fn(|at| kernel((latent(at) - value(level)) / spread));
                let total: f64 = row.iter().sum();
                row.map(|weight| weight / total)
            })
            .collect();
        Self { answers: answer_chances(worth, popularity), deviations }
    }

    /// The likelihood of all these answers together, at each grid level.
    #[must_use]
    pub fn of(&self, responses: &[Response]) -> Curve {
        let mut joint = [1.0; LATENT];
        for response in responses {
            let Some(chances) = self.answers.get(response.index()) else { continue };
            for (product, chance) in joint.iter_mut().zip(chances) {
                *product *= chance;
            }
        }
        let mut curve = [0.0; GRID];
        for (sum, weights) in curve.iter_mut().zip(&self.deviations) {
            *sum = weights.iter().zip(&joint).map(|(weight, chance)| weight * chance).sum();
        }
        curve
    }
}

/// Log of a likelihood against its mean over the rated occupations: 0 says nothing, above 0 speaks for.
#[must_use]
pub fn evidence(likelihood: &Curve, shares: &Curve) -> Curve {
    let mean: f64 = likelihood.iter().zip(shares).map(|(likelihood, share)| likelihood * share).sum();
    likelihood.map(|likelihood| libm::log(likelihood / mean))
}

fn latent(at: usize) -> f64 {
    at as f64 * 0.3 - 6.0
}

/// Chances of the five answers at each latent value.
///
/// A slip is uniform over the answers.
/// Taken alone that would let a higher answer speak for a lower standing far out, where every answer is a slip;
/// so the ratio of each answer to the one below is kept from falling as the latent value rises.
fn answer_chances(worth: Worth, popularity: f64) -> [Latent; POINTS] {
    let noise = libm::sqrt(1.0 - worth.load * worth.load);
    let scale = worth.load * libm::sqrt(worth.icc);
    let below = |cut: f64, at: usize| cdf((cut - popularity - scale * latent(at)) / noise);
    let [first, second, third, fourth] =
        CUTS.map(|cut| -> Latent { std::array::from_fn(|at| below(cut, at)) });
    let plain = |low: Latent, high: Latent| -> Latent {
        std::array::from_fn(|at| {
            let share = high.get(at).copied().unwrap_or(1.0) - low.get(at).copied().unwrap_or(0.0);
            (1.0 - SLIP) * share + SLIP / POINTS as f64
        })
    };
    let points = [
        plain([0.0; LATENT], first),
        plain(first, second),
        plain(second, third),
        plain(third, fourth),
        plain(fourth, [1.0; LATENT]),
    ];
    let mut chances = [[1.0; LATENT]; POINTS];
    let mut product = [1.0; LATENT];
    for (step, pair) in points.windows(2).enumerate() {
        if let [lower, upper] = pair {
            let mut ratio: Latent = std::array::from_fn(|at| {
                upper.get(at).copied().unwrap_or(1.0) / lower.get(at).copied().unwrap_or(1.0)
            });
            never_fall(&mut ratio);
            for (product, ratio) in product.iter_mut().zip(ratio) {
                *product *= ratio;
            }
        }
        if let Some(row) = chances.get_mut(step + 1) {
            *row = product;
        }
    }
    let totals: Latent =
        std::array::from_fn(|at| chances.iter().map(|row| row.get(at).copied().unwrap_or(0.0)).sum());
    chances.map(|row| {
        std::array::from_fn(|at| row.get(at).copied().unwrap_or(0.0) / totals.get(at).copied().unwrap_or(1.0))
    })
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
    use crate::instrument::Section;

    fn all_worths() -> impl Iterator<Item = Likelihood> {
        Section::ALL.into_iter().map(|section| Likelihood::new(Worth::of(section), -0.4))
    }

    #[test]
    fn the_five_answers_share_all_the_chance() {
        for likelihood in all_worths() {
            let total = Response::ALL.map(|response| likelihood.of(&[response]));
            for level in 0..GRID {
                let sum: f64 = total.iter().map(|curve| curve[level]).sum();
                assert!((sum - 1.0).abs() < 1e-9, "{sum}");
            }
        }
    }

    #[test]
    fn a_higher_answer_never_favours_a_lower_level() {
        for likelihood in all_worths() {
            for others in [vec![], vec![Response::ALL[0]], vec![Response::ALL[4], Response::ALL[1]]] {
                for pair in Response::ALL.windows(2) {
                    let low = likelihood.of(&[&others[..], &pair[..1]].concat());
                    let high = likelihood.of(&[&others[..], &pair[1..]].concat());
                    let ratio: Vec<f64> = high.iter().zip(low).map(|(high, low)| high / low).collect();
                    assert!(ratio.windows(2).all(|step| step[1] >= step[0] * (1.0 - 1e-12)), "{ratio:?}");
                    assert!(ratio[GRID - 1] > ratio[0]);
                }
            }
        }
    }

    #[test]
    fn nothing_answered_says_nothing() {
        for likelihood in all_worths() {
            let curve = evidence(&likelihood.of(&[]), &[1.0 / GRID as f64; GRID]);
            assert!(curve.iter().all(|value| value.abs() < 1e-9));
        }
    }
}
