//! Scores that are real numbers, in order.

use super::{Place, Score};

impl Score for f64 {
    fn ranked(scores: &[Self]) -> Vec<Place> {
        let mut places: Vec<Place> = Vec::with_capacity(scores.len());
        for (at, occupation) in (1..).zip(order(scores)) {
            let occupation = occupation as usize;
            let Some(score) = scores.get(occupation).copied() else { continue };
            let rank = match places.last() {
                Some(last) if last.score == score => last.rank,
                _ => at,
            };
            places.push(Place { occupation, rank, score });
        }
        places
    }
}

/// Three passes over a byte each put the scores in order up to a four-thousandth of each, which is nearly all there
/// is to do; insertion does the rest. A third of the time of a sort by comparisons.
fn order(scores: &[f64]) -> Vec<u32> {
    let mut sorted: Vec<Keyed> =
        (0..).zip(scores).map(|(at, score)| Keyed { key: descending(*score), at }).collect();
    let mut spare = sorted.clone();
    for byte in 5..8 {
        spread(&sorted, &mut spare, byte * 8);
        std::mem::swap(&mut sorted, &mut spare);
    }
    settle(&mut sorted);
    sorted.into_iter().map(|it| it.at).collect()
}

/// An occupation and its score as a number that is smaller the better the score.
#[derive(Clone, Copy)]
struct Keyed {
    key: u64,
    at: u32,
}

/// Ascending keys are descending scores, in the order of [`f64::total_cmp`].
const fn descending(score: f64) -> u64 {
    let bits = score.to_bits();
    // Negative numbers order as their bits do, positive ones the other way round.
    if bits >> 63 == 1 { bits } else { bits ^ (u64::MAX >> 1) }
}

/// Puts what is sorted by the bytes below in the order of one more byte.
fn spread(from: &[Keyed], to: &mut [Keyed], shift: u32) {
    let byte = |it: &Keyed| (it.key >> shift) as u8;
    let mut starts = [0_u32; 256];
    for it in from {
        if let Some(count) = starts.get_mut(usize::from(byte(it))) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for start in &mut starts {
        sum += std::mem::replace(start, sum);
    }
    for it in from {
        let Some(start) = starts.get_mut(usize::from(byte(it))) else { continue };
        if let Some(place) = to.get_mut(*start as usize) {
            *place = *it;
        }
        *start += 1;
    }
}

/// Sorts by insertion what is nearly sorted.
fn settle(sorted: &mut [Keyed]) {
    for end in 1..sorted.len() {
        let mut at = end;
        while let Some([before, own]) = sorted.get_mut(at - 1..=at)
            && before.key > own.key
        {
            std::mem::swap(before, own);
            if at == 1 {
                break;
            }
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::chance::Chance;
    use super::*;

    #[test]
    fn the_order_is_that_of_a_stable_sort() {
        let mut chance = Chance::of([3].into_iter());
        let mut scores: Vec<f64> = (0..923).map(|_| 40.0 * chance.share() - 30.0).collect();
        // Ties, neighbours in the last digit, signs, and what a division by zero leaves.
        let odd = [0.0, -0.0, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 1e-310, -1e-310];
        scores.extend(odd.into_iter().chain(odd));
        scores.extend((0..50).map(|step| f64::from_bits(5.0_f64.to_bits() + (step * 7 % 50))));
        let mut expected: Vec<(u32, f64)> = (0..).zip(scores.iter().copied()).collect();
        expected.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        let expected: Vec<u32> = expected.into_iter().map(|(at, _)| at).collect();
        assert_eq!(order(&scores), expected);
        assert!(order(&[]).is_empty());
    }
}
