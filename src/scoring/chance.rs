//! Reproducible random numbers: SplitMix64 (Steele, Lea and Flood 2014), the same on every machine.

/// A sequence of random numbers.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// The sequence that belongs to these numbers: the same for the same numbers.
    #[must_use]
    pub fn of(numbers: impl Iterator<Item = u8>) -> Self {
        // FNV-1a.
        Self(numbers.fold(0xCBF2_9CE4_8422_2325, |hash, number| {
            (hash ^ u64::from(number)).wrapping_mul(0x0100_0000_01B3)
        }))
    }

    /// A number from 0 up to, and without, 1.
    pub fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        (mixed >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A place, each as likely as its weight; the last one when the weights are all 0.
    pub fn pick(&mut self, weights: impl Iterator<Item = f64> + Clone) -> usize {
        let mut left = self.share() * weights.clone().sum::<f64>();
        let mut last = 0;
        for (at, weight) in weights.enumerate() {
            if left < weight {
                return at;
            }
            left -= weight;
            last = at;
        }
        last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_numbers_give_the_same_sequence() {
        let draw = |numbers: &[u8]| -> Vec<f64> {
            let mut chance = Chance::of(numbers.iter().copied());
            (0..5).map(|_| chance.share()).collect()
        };
        assert_eq!(draw(&[1, 2]), draw(&[1, 2]));
        assert_ne!(draw(&[1, 2]), draw(&[2, 1]));
        assert!(draw(&[]).iter().all(|share| (0.0..1.0).contains(share)));
    }

    #[test]
    fn places_come_as_often_as_their_weights() {
        let mut chance = Chance::of([7].into_iter());
        let mut counts = [0_u32; 3];
        for _ in 0..10_000 {
            counts[chance.pick([1.0, 0.0, 3.0].into_iter())] += 1;
        }
        assert_eq!(counts[1], 0);
        assert!((2_300..2_700).contains(&counts[0]), "{counts:?}");
    }

    #[test]
    fn the_numbers_are_those_of_the_published_generator() {
        // FNV-1a and SplitMix64 as other programs have them.
        assert_eq!(Chance::of("foobar".bytes()).0, 0x8594_4171_F739_67E8);
        let mut chance = Chance(0);
        for number in [0xE220_A839_7B1D_CDAF_u64, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F] {
            assert_eq!(chance.share(), (number >> 11) as f64 / (1_u64 << 53) as f64);
        }
    }

    #[test]
    fn each_weight_counts() {
        let mut chance = Chance::of([8].into_iter());
        let middle = (0..10_000).filter(|_| chance.pick([1.0, 2.0, 1.0].into_iter()) == 1).count();
        assert!((4_800..5_200).contains(&middle), "{middle}");
        assert_eq!(chance.pick([0.0; 3].into_iter()), 2, "the last one of weights that are all 0");
    }
}
