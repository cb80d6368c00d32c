//! Fit labels, calibrated against random answering.

use super::nats::nats;
use super::normal::cdf;
use super::scorer::Scorer;
use super::tally::Tally;
use crate::catalog::codebook::CODES;
use crate::instrument::Response;

/// How well an occupation fits, against what answering at random would bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fit {
    /// Random answers reach it for at most one occupation in all, on average.
    Best,
    /// Random answers reach it or Best for at most five occupations.
    Great,
    /// Random answers reach it or better for at most one occupation in twenty.
    Good,
}

impl Fit {
    /// The name on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Great => "great",
            Self::Good => "good",
        }
    }
}

/// Mean and standard deviation of one occupation's score under random answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moments {
    pub mean: f64,
    pub variance: f64,
}

/// The lowest score of each label, for one set of answered items.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cutoffs {
    best: f64,
    great: f64,
    good: f64,
}

impl Cutoffs {
    /// Works the labels out for the items that this person answered: what would random answers to them score?
    #[must_use]
    pub fn new(scorer: &Scorer, tally: &Tally) -> Self {
        let mut moments = vec![Moments { mean: 0.0, variance: 0.0 }; scorer.occupations()];
        for observed in &tally.observed {
            let Some(dimension) = scorer.dimension_at(observed.dimension) else { continue };
            let points = dimension.key.section.points();
            let random = random_moments(scorer, observed.dimension, points, observed.answers.len());
            for (moment, code) in moments.iter_mut().zip(dimension.codes()) {
                let Some(random) = random.get(usize::from(*code)) else { continue };
                moment.mean += random.mean;
                moment.variance += random.variance;
            }
        }
        Self::solve(&moments)
    }

    /// The label of a score, if it earns one.
    #[must_use]
    pub fn fit(&self, score: f64) -> Option<Fit> {
        [(Fit::Best, self.best), (Fit::Great, self.great), (Fit::Good, self.good)]
            .into_iter()
            .find_map(|(fit, least)| (score >= least).then_some(fit))
    }

    /// Finds the scores that random answers reach for 1, 5 and one in twenty occupations.
    pub(super) fn solve(moments: &[Moments]) -> Self {
        let reach = |count: f64| {
            let (mut low, mut high) = (-200.0, 200.0);
            for _ in 0..60 {
                let middle = f64::midpoint(low, high);
                if expected(moments, middle) > count { low = middle } else { high = middle }
            }
            high
        };
        Self { best: reach(1.0), great: reach(5.0), good: reach(moments.len() as f64 / 20.0) }
    }
}

/// How many occupations random answers bring to this score, scores taken as normal.
fn expected(moments: &[Moments], score: f64) -> f64 {
    moments
        .iter()
        .map(|Moments { mean, variance }| {
            if *variance > 0.0 {
                cdf((mean - score) / libm::sqrt(*variance))
            } else {
                f64::from(u8::from(*mean >= score))
            }
        })
        .sum()
}

/// Moments of the evidence for each code when `count` items of a dimension are answered at random.
fn random_moments(scorer: &Scorer, dimension: usize, points: u8, count: usize) -> Vec<Moments> {
    let mut moments = vec![Moments { mean: 0.0, variance: 0.0 }; CODES];
    for (responses, chance) in sheets(points, count) {
        let Some(says) = scorer.evidence_of(dimension, &responses) else { continue };
        for (moment, value) in moments.iter_mut().zip(says.map(|says| nats(says.into()))) {
            moment.mean += chance * value;
            moment.variance += chance * value * value;
        }
    }
    for moment in &mut moments {
        moment.variance = (moment.variance - moment.mean * moment.mean).max(0.0);
    }
    moments
}

/// Every way to answer `count` items up to order, with its chance under random answering.
fn sheets(points: u8, count: usize) -> Vec<(Vec<Response>, f64)> {
    let mut all = vec![(Vec::new(), 1.0)];
    for answered in 0..count {
        all = all
            .into_iter()
            .flat_map(|(sheet, chance): (Vec<Response>, f64)| {
                let least = sheet.last().copied();
                let next = Response::all(points).filter(move |next| least.is_none_or(|least| *next >= least));
                next.map(move |next| {
                    let same = sheet.iter().filter(|response| **response == next).count() + 1;
                    let mut longer = sheet.clone();
                    longer.push(next);
                    let orders = (answered + 1) as f64 / same as f64;
                    (longer, chance * orders / f64::from(points))
                })
            })
            .collect();
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_hold_all_the_chance() {
        for (points, count, ways) in [(5, 0, 1), (5, 1, 5), (9, 1, 9), (5, 3, 35), (5, 10, 1001)] {
            let sheets = sheets(points, count);
            assert_eq!(sheets.len(), ways);
            assert!((sheets.iter().map(|(_, chance)| chance).sum::<f64>() - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn labels_lie_where_chance_puts_them() {
        let cutoffs = Cutoffs::solve(&[Moments { mean: 0.0, variance: 1.0 }; 1000]);
        assert!((cutoffs.best - 3.090_232).abs() < 1e-4, "{cutoffs:?}");
        assert!((cutoffs.good - 1.644_854).abs() < 1e-4, "{cutoffs:?}");
        assert_eq!(cutoffs.fit(4.0), Some(Fit::Best));
        assert_eq!(cutoffs.fit(2.7), Some(Fit::Great));
        assert_eq!(cutoffs.fit(2.0), Some(Fit::Good));
        assert_eq!(cutoffs.fit(1.0), None);
    }

    #[test]
    fn what_does_not_vary_reaches_a_score_or_does_not() {
        let certain = [Moments { mean: 2.0, variance: 0.0 }];
        assert_eq!([1.9, 2.0, 2.1].map(|score| expected(&certain, score)), [1.0, 1.0, 0.0]);
    }
}
