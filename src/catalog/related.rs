//! The occupations that O*NET calls primary related ones of another.

/// Places in the catalogue, in two tiers: the nearest first, then the near; ascending within each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Related {
    places: Vec<u16>,
    nearest: usize,
}

impl Related {
    /// Puts the two tiers together, O*NET's Primary-Short and Primary-Long.
    ///
    /// Their order within a tier is not kept: it would cost two kilobytes on the way to every first
    /// suggestion, and a career page has it.
    #[must_use]
    pub fn new(mut nearest: Vec<u16>, mut near: Vec<u16>) -> Self {
        nearest.sort_unstable();
        near.sort_unstable();
        let count = nearest.len();
        nearest.append(&mut near);
        Self { places: nearest, nearest: count }
    }

    /// Both tiers.
    #[must_use]
    pub fn all(&self) -> &[u16] {
        &self.places
    }

    /// The nearest and the near.
    #[must_use]
    pub fn tiers(&self) -> [&[u16]; 2] {
        let (nearest, near) = self.places.split_at_checked(self.nearest).unwrap_or_default();
        [nearest, near]
    }

    /// Whether it names others only, each once, in a catalogue of this many.
    pub(super) fn fits(&self, own: usize, occupations: usize) -> bool {
        let mut sorted = self.places.clone();
        sorted.sort_unstable();
        sorted.is_sorted_by(|one, next| one < next)
            && sorted.iter().all(|&place| usize::from(place) < occupations && usize::from(place) != own)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_come_first() {
        let related = Related::new(vec![9, 3], vec![5, 1]);
        assert_eq!(related.all(), [3, 9, 1, 5]);
        assert_eq!(related.tiers(), [[3, 9], [1, 5]]);
        assert_eq!(Related::default().tiers(), [[0; 0]; 2]);
    }

    #[test]
    fn it_names_others_and_each_once() {
        let related = Related::new(vec![9, 3], vec![5, 1]);
        assert!(related.fits(2, 10));
        assert!(!related.fits(5, 10));
        assert!(!related.fits(2, 9));
        assert!(!Related::new(vec![3], vec![3]).fits(2, 10));
        assert!(Related::default().fits(0, 1));
    }
}
