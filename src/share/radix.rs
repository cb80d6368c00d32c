//! Digits of different bases as one number in base 32, and back.

/// How many characters are worked on at a time: together with a digit of any base they fit a number of 64 bits.
const AT_ONCE: usize = 6;
const BITS: usize = 5 * AT_ONCE;

/// How many characters of base 32 the digits of these bases need.
#[must_use]
pub fn length(bases: &[u32]) -> usize {
    let number = number(bases.iter().map(|base| (base - 1, *base)));
    let zeros = number.last().map_or(0, |highest| highest.leading_zeros() as usize + BITS - 64);
    number.len() * AT_ONCE - zeros / 5
}

/// Digits, each with its base, as characters of base 32, the highest first; always of the bases' length.
#[must_use]
pub fn pack(digits: &[(u32, u32)]) -> Vec<u8> {
    let bases: Vec<u32> = digits.iter().map(|(_, base)| *base).collect();
    let number = number(digits.iter().copied());
    let characters = number.iter().flat_map(|part| (0..AT_ONCE).map(move |at| (part >> (5 * at) & 31) as u8));
    let mut characters: Vec<u8> = characters.collect();
    characters.resize(length(&bases), 0);
    characters.reverse();
    characters
}

/// The digits again; `None` for a number that no digits of these bases give.
#[must_use]
pub fn unpack(characters: &[u8], bases: &[u32]) -> Option<Vec<u32>> {
    let part = |part: &[u8]| part.iter().fold(0, |sum, value| sum << 5 | u64::from(*value));
    let mut number: Vec<u64> = characters.rchunks(AT_ONCE).map(part).collect();
    let mut digits = Vec::with_capacity(bases.len());
    let mut left = bases;
    while !left.is_empty() {
        // As many digits at a time as 32 bits hold, so that the whole number is divided seldom.
        let (rest, together, product) = last_of(left);
        let mut digit = 0;
        for part in number.iter_mut().rev() {
            let value = digit << BITS | *part;
            *part = value / product;
            digit = value % product;
        }
        for base in together.iter().rev().map(|base| u64::from(*base)) {
            digits.push(u32::try_from(digit % base).ok()?);
            digit /= base;
        }
        left = rest;
    }
    digits.reverse();
    number.iter().all(|part| *part == 0).then_some(digits)
}

/// The last bases whose product fits 32 bits, at least one, those before them, and the product.
fn last_of(bases: &[u32]) -> (&[u32], &[u32], u64) {
    let (mut from, mut product) = (bases.len(), 1);
    for base in bases.iter().rev().map(|base| u64::from(*base)) {
        if product * base > u64::from(u32::MAX) {
            break;
        }
        product *= base;
        from -= 1;
    }
    let (rest, together) = bases.split_at_checked(from).unwrap_or((&[], bases));
    (rest, together, product)
}

/// The number that digits stand for, six characters of base 32 in each part, the lowest first, without zeros at the
/// end.
fn number(digits: impl Iterator<Item = (u32, u32)>) -> Vec<u64> {
    let mut number: Vec<u64> = Vec::new();
    for (digit, base) in digits {
        let mut carry = u64::from(digit);
        for part in &mut number {
            let value = *part * u64::from(base) + carry;
            *part = value & ((1 << BITS) - 1);
            carry = value >> BITS;
        }
        while carry > 0 {
            number.push(carry & ((1 << BITS) - 1));
            carry >>= BITS;
        }
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn digits_come_back(digits in prop::collection::vec((any::<u32>(), prop::sample::select(vec![6_u32, 22, 3_003, u32::MAX])), 0..100)) {
            let digits: Vec<(u32, u32)> = digits.into_iter().map(|(digit, base)| (digit % base, base)).collect();
            let bases: Vec<u32> = digits.iter().map(|(_, base)| *base).collect();
            let packed = pack(&digits);
            prop_assert_eq!(packed.len(), length(&bases));
            let plain: Vec<u32> = digits.iter().map(|(digit, _)| *digit).collect();
            prop_assert_eq!(unpack(&packed, &bases), Some(plain));
        }
    }

    #[test]
    fn a_number_too_high_is_none() {
        assert_eq!(length(&[6, 6]), 2);
        assert_eq!([length(&[32]), length(&[33])], [1, 2]);
        assert_eq!(unpack(&[1, 3], &[6, 6]), Some(vec![5, 5]));
        assert_eq!(unpack(&[1, 4], &[6, 6]), None);
    }
}
