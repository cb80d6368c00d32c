//! Evidence for an occupation is a little evidence for its closest relatives, too.
//!
//! A posterior that is shared out in so small a part leaves the leaders where they are
//! and puts their relatives before the many that happen to fit a little.

use super::posterior::likelihoods;
use crate::catalog::Catalog;

/// O*NET's primary related occupations, seen from those that receive.
#[derive(Clone, Debug)]
pub struct Kinship {
    /// The occupations that pass on to each one, one after another, ascending.
    givers: Vec<u16>,
    /// Where each occupation's givers end.
    ends: Vec<usize>,
    /// How much of an occupation's likelihood passes on to each of its relatives.
    share: f64,
}

impl Kinship {
    /// The catalogue's.
    #[must_use]
    pub fn of(catalog: &Catalog, share: f64) -> Self {
        Self::new(catalog.len(), |at| catalog.related(at), share)
    }

    fn new<'a>(occupations: usize, related: impl Fn(usize) -> &'a [u16], share: f64) -> Self {
        let mut received = vec![Vec::new(); occupations];
        for (giver, at) in (0..).zip(0..occupations) {
            for receiver in related(at) {
                if let Some(givers) = received.get_mut(usize::from(*receiver)) {
                    givers.push(giver);
                }
            }
        }
        let ends = received.iter().scan(0, |end, givers| {
            *end += givers.len();
            Some(*end)
        });
        Self { ends: ends.collect(), givers: received.concat(), share }
    }

    /// Givers, where each occupation's end, and the share that passes on.
    pub(super) fn parts(&self) -> (&[u16], &[usize], f64) {
        (&self.givers, &self.ends, self.share)
    }

    /// Each occupation's evidence together with the share that its relatives pass on.
    #[must_use]
    pub fn lift(&self, evidence: &[f64]) -> Vec<f64> {
        let likelihood = likelihoods(evidence);
        let passed: Vec<f64> = likelihood.iter().map(|own| self.share * own).collect();
        let mut from = 0;
        let mut lifted = Vec::with_capacity(evidence.len());
        for ((evidence, own), end) in evidence.iter().zip(&likelihood).zip(&self.ends) {
            let givers = self.givers.get(from..*end).unwrap_or_default();
            let received: f64 =
                givers.iter().map(|at| passed.get(usize::from(*at)).copied().unwrap_or(0.0)).sum();
            from = *end;
            // Far below the leaders a likelihood is too small a number to compare with. What log1p would tell
            // more exactly than log is less than the last digit of the sum.
            let lift = if *own > f64::MIN_POSITIVE { libm::log(1.0 + received / own) } else { 0.0 };
            lifted.push(evidence + lift);
        }
        lifted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relatives_of_the_leader_pass_the_crowd() {
        let kinship = Kinship::new(4, |at| if at == 0 { &[2] } else { &[] }, 0.01);
        let lifted = kinship.lift(&[10.0, 3.0, 2.0, -900.0]);
        assert_eq!(lifted[0], 10.0);
        assert_eq!(lifted[1], 3.0);
        assert!(lifted[2] > 3.0 && lifted[2] < 10.0, "{lifted:?}");
        assert_eq!(lifted[3], -900.0);
    }

    #[test]
    fn nothing_known_lifts_nobody() {
        let kinship = Kinship::new(2, |at| if at == 0 { &[1] } else { &[0] }, 0.01);
        let lifted = kinship.lift(&[0.0, 0.0]);
        assert_eq!(lifted[0], lifted[1]);
    }
}
