//! Which of many things were chosen, as one number, and back.

/// How many ways there are to choose `k` of `n` things; 0 for numbers beyond 32 bits.
const fn binomial(n: u32, k: u32) -> u32 {
    if k > n {
        return 0;
    }
    let (mut ways, mut at) = (1_u64, 0);
    while at < k {
        // A product of so many numbers in a row is divisible by each number up to theirs.
        ways = ways * (n - at) as u64 / (at + 1) as u64;
        at += 1;
    }
    if ways > u32::MAX as u64 { 0 } else { ways as u32 }
}

/// How many choices of at most `most` of `n` things there are.
#[must_use]
pub fn choices(n: u32, most: u32) -> u32 {
    (0..=most).map(|size| binomial(n, size)).sum()
}

/// The number of a choice: those of fewer things first, then by the combinatorial number system.
///
/// `chosen` are places from 0, rising.
#[must_use]
pub fn number_of(n: u32, chosen: &[u32]) -> u32 {
    let size = chosen.len() as u32;
    let smaller: u32 = (0..size).map(|size| binomial(n, size)).sum();
    smaller + (1..).zip(chosen).map(|(nth, place)| binomial(*place, nth)).sum::<u32>()
}

/// The choice of this number; `None` when no choice of at most `most` things has it.
#[must_use]
pub fn choice_of(n: u32, most: u32, mut number: u32) -> Option<Vec<u32>> {
    let mut size = 0;
    while number >= binomial(n, size) {
        number -= binomial(n, size);
        size += 1;
        if size > most {
            return None;
        }
    }
    let mut chosen = Vec::new();
    for nth in (1..=size).rev() {
        let place = (0..n).rev().find(|place| binomial(*place, nth) <= number)?;
        number -= binomial(place, nth);
        chosen.push(place);
    }
    chosen.reverse();
    Some(chosen)
}

/// How many ways there are to give at most `most` things to `n` people.
#[must_use]
pub const fn sharings(n: u32, most: u32) -> u32 {
    binomial(n + most, n)
}

/// The number of a sharing, in the order of the dictionary.
///
/// `shares` add up to at most `most`.
#[must_use]
pub fn number_of_sharing(shares: &[u32], most: u32) -> u32 {
    let mut left = most;
    let mut number = 0;
    for (after, share) in (0..shares.len() as u32).rev().zip(shares) {
        number += (0..*share).map(|less| sharings(after, left.saturating_sub(less))).sum::<u32>();
        left = left.saturating_sub(*share);
    }
    number
}

/// The sharing of this number among `n` people; `None` when none has it.
#[must_use]
pub fn sharing_of(n: u32, most: u32, mut number: u32) -> Option<Vec<u32>> {
    let mut left = most;
    let mut shares = Vec::new();
    for after in (0..n).rev() {
        let mut share = 0;
        while number >= sharings(after, left - share) {
            number -= sharings(after, left - share);
            share += 1;
            if share > left {
                return None;
            }
        }
        left -= share;
        shares.push(share);
    }
    Some(shares)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_is_one_choice() {
        let all = choices(7, 4);
        assert_eq!(all, 1 + 7 + 21 + 35 + 35);
        for number in 0..all {
            let chosen = choice_of(7, 4, number).expect("a choice");
            assert!(chosen.windows(2).all(|pair| pair[0] < pair[1]) && chosen.len() <= 4);
            assert_eq!(number_of(7, &chosen), number);
        }
        assert_eq!(choice_of(7, 4, all), None);
    }

    #[test]
    fn the_largest_choice_fits() {
        let all = choices(32, 16);
        assert_eq!(all, 2_448_023_843);
        let last: Vec<u32> = (16..32).collect();
        assert_eq!(number_of(32, &last), all - 1);
        assert_eq!(choice_of(32, 16, all - 1), Some(last));
    }

    #[test]
    fn every_number_is_one_sharing() {
        assert_eq!(sharings(6, 8), 3003);
        for number in 0..3003 {
            let shares = sharing_of(6, 8, number).expect("a sharing");
            assert!(shares.iter().sum::<u32>() <= 8);
            assert_eq!(number_of_sharing(&shares, 8), number);
        }
        assert_eq!(sharing_of(6, 8, 3003), None);
    }

    #[test]
    fn ways_beyond_32_bits_are_none() {
        assert_eq!(binomial(34, 17), 2_333_606_220);
        assert_eq!(binomial(35, 17), 0);
        assert_eq!(binomial(u32::MAX, 1), u32::MAX);
    }
}
