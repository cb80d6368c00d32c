//! The occupations that O*NET calls primary related ones of another.

/// Places in the catalogue, ascending.
///
/// Which of them are nearer is not kept: it would cost two kilobytes on the way to every first suggestion, and a
/// career page has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Related(Vec<u16>);

impl Related {
    /// These, in any order.
    #[must_use]
    pub fn new(mut places: Vec<u16>) -> Self {
        places.sort_unstable();
        Self(places)
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[u16] {
        &self.0
    }

    /// Whether it names others only, each once, in a catalogue of this many.
    pub(super) fn fits(&self, own: usize, occupations: usize) -> bool {
        self.0.is_sorted_by(|one, next| one < next)
            && self.0.iter().all(|&place| usize::from(place) < occupations && usize::from(place) != own)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_names_others_and_each_once() {
        let related = Related::new(vec![9, 3, 5, 1]);
        assert_eq!(related.all(), [1, 3, 5, 9]);
        assert!(related.fits(2, 10));
        assert!(!related.fits(5, 10));
        assert!(!related.fits(2, 9));
        assert!(!Related::new(vec![3, 3]).fits(2, 10));
        assert!(Related::default().fits(0, 1));
    }
}
