//! Digits of different bases as one number in base 32, and back.

/// How many characters of base 32 the digits of these bases need.
#[must_use]
pub fn length(bases: &[u32]) -> usize {
    let highest: Vec<(u32, u32)> = bases.iter().map(|base| (base - 1, *base)).collect();
    number(&highest).len()
}

/// Digits, each with its base, as characters of base 32, the highest first; always of the bases' length.
#[must_use]
pub fn pack(digits: &[(u32, u32)]) -> Vec<u8> {
    let bases: Vec<u32> = digits.iter().map(|(_, base)| *base).collect();
    let mut number = number(digits);
    number.resize(length(&bases), 0);
    number.reverse();
    number
}

/// The digits again; `None` for a number that no digits of these bases give.
#[must_use]
pub fn unpack(characters: &[u8], bases: &[u32]) -> Option<Vec<u32>> {
    let mut number = characters.to_vec();
    let mut digits = Vec::with_capacity(bases.len());
    for base in bases.iter().rev().map(|base| u64::from(*base)) {
        let mut rest = 0;
        for character in &mut number {
            let value = rest << 5 | u64::from(*character);
            *character = u8::try_from(value / base).ok()?;
            rest = value % base;
        }
        digits.push(u32::try_from(rest).ok()?);
    }
    digits.reverse();
    number.iter().all(|character| *character == 0).then_some(digits)
}

/// Characters of base 32, the lowest first, without zeros at the end.
fn number(digits: &[(u32, u32)]) -> Vec<u8> {
    let mut number: Vec<u8> = Vec::new();
    for (digit, base) in digits {
        let mut carry = u64::from(*digit);
        for character in &mut number {
            let value = u64::from(*character) * u64::from(*base) + carry;
            *character = (value & 31) as u8;
            carry = value >> 5;
        }
        while carry > 0 {
            number.push((carry & 31) as u8);
            carry >>= 5;
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
        assert_eq!(unpack(&[1, 3], &[6, 6]), Some(vec![5, 5]));
        assert_eq!(unpack(&[1, 4], &[6, 6]), None);
    }
}
