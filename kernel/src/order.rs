//! Whole numbers in order.

/// The most bits that one pass puts in order.
const WIDEST: u32 = 11;

/// Places of the numbers, the highest first; of equal ones the first place first.
///
/// By their distance from the highest, some bits a pass: two passes for the scores that people have.
#[must_use]
pub fn order(numbers: &[i32]) -> Vec<u32> {
    let highest = numbers.iter().copied().fold(i32::MIN, i32::max);
    let lowest = numbers.iter().copied().fold(i32::MAX, i32::min);
    let bits = if numbers.is_empty() { 0 } else { u32::BITS - highest.abs_diff(lowest).leading_zeros() };
    let passes = bits.div_ceil(WIDEST).max(2);
    let digit = Digit { width: bits.div_ceil(passes), pass: 0 };
    let behind = || (0..).zip(numbers).map(|(at, number)| Keyed { behind: highest.abs_diff(*number), at });
    let mut sorted = vec![Keyed { behind: 0, at: 0 }; numbers.len()];
    digit.spread(behind(), behind(), &mut sorted, |it| it);
    for pass in 1..passes - 1 {
        let before = sorted.clone();
        let all = || before.iter().copied();
        Digit { pass, ..digit }.spread(all(), all(), &mut sorted, |it| it);
    }
    let mut places = vec![0; numbers.len()];
    let all = || sorted.iter().copied();
    Digit { pass: passes - 1, ..digit }.spread(all(), all(), &mut places, |it| it.at);
    places
}

/// A place and how far its number is behind the highest.
#[derive(Clone, Copy)]
struct Keyed {
    behind: u32,
    at: u32,
}

/// Some bits of a distance.
#[derive(Clone, Copy)]
struct Digit {
    width: u32,
    pass: u32,
}

impl Digit {
    fn of(self, it: Keyed) -> usize {
        (it.behind >> (self.pass * self.width)) as usize & ((1 << self.width) - 1)
    }

    /// Puts what is sorted by the bits below in the order of these.
    fn spread<T>(
        self,
        counted: impl Iterator<Item = Keyed>,
        from: impl Iterator<Item = Keyed>,
        to: &mut [T],
        as_kept: impl Fn(Keyed) -> T,
    ) {
        let mut starts = [0_u32; 1 << WIDEST];
        for it in counted {
            if let Some(count) = starts.get_mut(self.of(it)) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in starts.iter_mut().take(1 << self.width) {
            sum += std::mem::replace(start, sum);
        }
        for it in from {
            let Some(start) = starts.get_mut(self.of(it)) else { continue };
            if let Some(place) = to.get_mut(*start as usize) {
                *place = as_kept(it);
            }
            *start += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    #[test]
    fn the_order_is_that_of_a_stable_sort() {
        let mut random = Random(3);
        for span in [1, 2, 31, 2_000, 150_000, u32::MAX] {
            let mut numbers: Vec<i32> = (0..923).map(|_| (random.next() % span).cast_signed()).collect();
            numbers.extend([7, 7, -7]);
            let mut expected: Vec<u32> = (0..926).collect();
            expected.sort_by_key(|at| std::cmp::Reverse(numbers[*at as usize]));
            assert_eq!(order(&numbers), expected);
        }
        assert!(order(&[]).is_empty());
        assert_eq!(order(&[i32::MIN, i32::MAX]), [1, 0]);
    }
}
