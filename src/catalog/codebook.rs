//! At most thirty-two values for what occupations are rated on.

/// How many values there are at most.
pub use kernel::CODES;

/// Puts one of at most `most` values in the place of each, so that the squares of what they are off add up to least.
///
/// Their order stays: of two that differ afterwards, the larger one was the larger before.
#[must_use]
pub fn coarse(values: &[u8], most: usize) -> Vec<u8> {
    let mut counts = [0; 256];
    for value in values {
        if let Some(count) = counts.get_mut(usize::from(*value)) {
            *count += 1;
        }
    }
    let held: Vec<Held> = (0..)
        .zip(counts)
        .filter(|(_, count)| *count > 0)
        .map(|(value, count)| Held { value, count })
        .collect();
    let mut stands_for = [0; 256];
    let sums = Sums::new(&held);
    for (from, to) in cuts(&sums, held.len(), most) {
        let middle = u8::try_from(sums.middle(from, to)).unwrap_or(u8::MAX);
        for held in held.iter().take(to).skip(from) {
            if let Some(place) = stands_for.get_mut(held.value as usize) {
                *place = middle;
            }
        }
    }
    values.iter().filter_map(|value| stands_for.get(usize::from(*value)).copied()).collect()
}

/// The different values among these, ascending.
#[must_use]
pub fn book(values: &[u8]) -> Vec<u8> {
    // Marked and not sorted: a sort weighs five kilobytes for each kind of list.
    let mut held = [false; 256];
    for value in values {
        if let Some(mark) = held.get_mut(usize::from(*value)) {
            *mark = true;
        }
    }
    (0..=u8::MAX).zip(held).filter(|(_, held)| *held).map(|(value, _)| value).collect()
}

/// A value and how many have it.
struct Held {
    value: u64,
    count: u64,
}

/// Counts, sums and sums of squares of the first so many values.
struct Sums(Vec<[u64; 3]>);

impl Sums {
    fn new(held: &[Held]) -> Self {
        let mut sums = vec![[0; 3]];
        let mut sum = [0; 3];
        for Held { value, count } in held {
            for (sum, part) in sum.iter_mut().zip([*count, count * value, count * value * value]) {
                *sum += part;
            }
            sums.push(sum);
        }
        Self(sums)
    }

    fn between(&self, from: usize, to: usize) -> [u64; 3] {
        let at = |at: usize| self.0.get(at).copied().unwrap_or_default();
        let ([a, b, c], [d, e, f]) = (at(from), at(to));
        [d - a, e - b, f - c]
    }

    /// The whole number nearest to the mean.
    fn middle(&self, from: usize, to: usize) -> u64 {
        let [count, sum, _] = self.between(from, to);
        (2 * sum + count) / (2 * count).max(1)
    }

    /// The sum of squares around it.
    fn error(&self, from: usize, to: usize) -> u64 {
        let ([count, sum, squares], middle) = (self.between(from, to), self.middle(from, to));
        squares + middle * middle * count - 2 * middle * sum
    }
}

/// The best way to cut so many values into at most `most` groups, each from a place up to another.
fn cuts(sums: &Sums, values: usize, most: usize) -> Vec<(usize, usize)> {
    if values <= most {
        return (0..values).map(|at| (at, at + 1)).collect();
    }
    // For each number of groups: the least error of the first so many values, and where their last group begins.
    let mut errors: Vec<u64> = (0..=values).map(|to| sums.error(0, to)).collect();
    let mut begins = vec![vec![0; values + 1]];
    for _ in 1..most {
        let least = |to: usize| {
            let with_last_from = |(from, before): (usize, &u64)| (before + sums.error(from, to), from);
            errors.iter().enumerate().take(to).map(with_last_from).min().unwrap_or_default()
        };
        let (next, begin): (Vec<u64>, Vec<usize>) = (0..=values).map(least).unzip();
        errors = next;
        begins.push(begin);
    }
    let mut groups = Vec::new();
    let mut to = values;
    for begin in begins.iter().rev() {
        let from = begin.get(to).copied().unwrap_or_default();
        if from < to {
            groups.push((from, to));
        }
        to = from;
    }
    groups.reverse();
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_values_stay_as_they_are() {
        let values = [7, 0, 255, 7, 3];
        assert_eq!(coarse(&values, 4), values);
        assert!(coarse(&[], 4).is_empty());
    }

    #[test]
    fn values_that_lie_together_become_one() {
        assert_eq!(coarse(&[1, 2, 2, 2, 3, 60, 61, 61, 40], 3), [2, 2, 2, 2, 2, 61, 61, 61, 40]);
    }

    #[test]
    fn no_other_cut_is_better() {
        let values: Vec<u8> = (0..40_u32).map(|at| ((at * at * 7 + at * 13) % 23) as u8).collect();
        let error = |coarse: &[u8]| -> i32 {
            values.iter().zip(coarse).map(|(a, b)| (i32::from(*a) - i32::from(*b)).pow(2)).sum()
        };
        let best = error(&coarse(&values, 3));
        for one in 0..23 {
            for other in one..23 {
                let group = |value: u8| u8::from(value > one) + u8::from(value > other);
                let middle = |of: u8| {
                    let its: Vec<f64> = values
                        .iter()
                        .filter(|it| group(**it) == group(of))
                        .map(|it| f64::from(*it))
                        .collect();
                    (its.iter().sum::<f64>() / its.len() as f64).round() as u8
                };
                let cut: Vec<u8> = values.iter().map(|value| middle(*value)).collect();
                assert!(best <= error(&cut), "cut behind {one} and {other}");
            }
        }
    }

    #[test]
    fn the_order_stays() {
        let values: Vec<u8> = (0..200).collect();
        let coarse = coarse(&values, CODES);
        assert!(coarse.is_sorted());
        assert_eq!(book(&coarse).len(), CODES);
    }
}
