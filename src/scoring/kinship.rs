//! Evidence for an occupation is a little evidence for its closest relatives, too.
//!
//! A posterior that is shared out in so small a part leaves the leaders where they are
//! and puts their relatives before the many that happen to fit a little.

use kernel::{RECEIVERS, Receivers};

use crate::catalog::Catalog;

/// O*NET's primary related occupations, to which an occupation passes on.
#[derive(Clone, Debug)]
pub struct Kinship {
    receivers: Vec<Receivers>,
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
        let nobody = u32::try_from(occupations).unwrap_or(u32::MAX);
        let receivers = (0..occupations).map(|at| {
            let mut receivers = [nobody; RECEIVERS];
            receivers.iter_mut().zip(related(at)).for_each(|(place, related)| *place = u32::from(*related));
            receivers
        });
        Self { receivers: receivers.collect(), share }
    }

    /// Whom each occupation passes on to, and the share that passes on.
    pub(super) fn parts(&self) -> (&[Receivers], f64) {
        (&self.receivers, self.share)
    }

    /// The same so many times over, each time among others.
    pub(super) fn repeated(&self, times: usize) -> Self {
        let own = self.receivers.len();
        let place = |time: usize, at: u32| {
            let at = if at as usize == own { own * times } else { at as usize + time * own };
            u32::try_from(at).unwrap_or(u32::MAX)
        };
        let once = |time: usize| self.receivers.iter().map(move |all| all.map(|at| place(time, at)));
        Self { receivers: (0..times).flat_map(once).collect(), share: self.share }
    }

    /// Each occupation's evidence together with the share that its relatives pass on.
    #[must_use]
    pub fn lift(&self, evidence: &[i32]) -> Vec<i32> {
        kernel::lift(evidence, &self.receivers, self.share)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relatives_of_the_leader_pass_the_crowd() {
        let kinship = Kinship::new(4, |at| if at == 0 { &[2] } else { &[] }, 0.01);
        let lifted = kinship.lift(&[10_240, 3_072, 2_048, -921_600]);
        assert_eq!(lifted[0], 10_240);
        assert_eq!(lifted[1], 3_072);
        assert!(lifted[2] > 3_072 && lifted[2] < 10_240, "{lifted:?}");
        assert_eq!(lifted[3], -921_600);
    }

    #[test]
    fn nothing_known_lifts_nobody() {
        let kinship = Kinship::new(2, |at| if at == 0 { &[1] } else { &[0] }, 0.01);
        let lifted = kinship.lift(&[0, 0]);
        assert_eq!(lifted[0], lifted[1]);
    }

    #[test]
    fn repeated_relatives_stay_among_their_own() {
        let kinship = Kinship::new(3, |at| if at == 0 { &[2] } else { &[] }, 0.01).repeated(2);
        let (receivers, share) = kinship.parts();
        assert_eq!(share, 0.01);
        let firsts: Vec<u32> = receivers.iter().map(|all| all[0]).collect();
        assert_eq!(firsts, [2, 6, 6, 5, 6, 6], "6 is nobody");
        assert!(receivers.iter().all(|all| all[1..].iter().all(|at| *at == 6)));
    }
}
