//! Sixteen bytes, or eight numbers of two bytes, that are worked on at once.

/// What the sums take of a machine.
pub trait Lanes: Copy {
    /// All bytes 0.
    const ZERO: Self;

    /// These bytes.
    fn load(bytes: &[u8; 16]) -> Self;

    /// For each byte, which is below thirty-two, what the tables have at its place, one behind the other.
    fn look_up(self, tables: [Self; 2]) -> Self;

    /// Sixteen numbers from their low bytes and their high ones.
    fn zip(low: Self, high: Self) -> [Self; 2];

    /// Adds eight numbers; none of the sums is wider than a number.
    fn plus(self, other: Self) -> Self;

    /// Adds eight numbers to eight wider ones.
    fn add_to(self, sums: &mut [i32; 8]);
}

/// Lanes as an array, for machines without any and for the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bytes([u8; 16]);

impl Lanes for Bytes {
    const ZERO: Self = Self([0; 16]);

    fn load(bytes: &[u8; 16]) -> Self {
        Self(*bytes)
    }

    fn look_up(self, tables: [Self; 2]) -> Self {
        let both = tables.map(|table| table.0);
        Self(self.0.map(|at| both.as_flattened().get(usize::from(at)).copied().unwrap_or(0)))
    }

    fn zip(low: Self, high: Self) -> [Self; 2] {
        let pair = |at: usize| [low.0.get(at / 2), high.0.get(at / 2)].map(|byte| byte.copied().unwrap_or(0));
        let byte = |at: usize| {
            let [low, high] = pair(at);
            if at.is_multiple_of(2) { low } else { high }
        };
        [Self(std::array::from_fn(byte)), Self(std::array::from_fn(|at| byte(at + 16)))]
    }

    fn plus(self, other: Self) -> Self {
        let (ours, theirs) = (self.numbers(), other.numbers());
        let mut sums = Self::ZERO;
        let (places, _) = sums.0.as_chunks_mut::<2>();
        for (place, (a, b)) in places.iter_mut().zip(ours.iter().zip(theirs)) {
            *place = a.wrapping_add(b).to_le_bytes();
        }
        sums
    }

    fn add_to(self, sums: &mut [i32; 8]) {
        sums.iter_mut().zip(self.numbers()).for_each(|(sum, number)| *sum += i32::from(number));
    }
}

impl Bytes {
    fn numbers(self) -> [i16; 8] {
        let mut numbers = [0; 8];
        let (pairs, _) = self.0.as_chunks::<2>();
        numbers.iter_mut().zip(pairs).for_each(|(number, pair)| *number = i16::from_le_bytes(*pair));
        numbers
    }
}
