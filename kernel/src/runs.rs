//! Parts that can be added up in two bytes, whatever an occupation's codes are.

use crate::Part;

/// So many at most, so that as many rows of codes are read at once.
const LONGEST: usize = 8;

/// Cuts parts into runs of which no sum is wider than two bytes.
pub fn runs(mut parts: &[Part]) -> impl Iterator<Item = &[Part]> {
    std::iter::from_fn(move || {
        let (mut length, mut bound) = (0, 0);
        for part in parts.iter().take(LONGEST) {
            bound += part.bound();
            if length > 0 && bound > i32::from(i16::MAX) {
                break;
            }
            length += 1;
        }
        let (run, rest) = parts.split_at_checked(length)?;
        parts = rest;
        (length > 0).then_some(run)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CODES;

    #[test]
    fn no_sum_of_a_run_is_too_wide() {
        let part = |most: i16| Part { place: 0, says: [most; CODES] };
        let parts: Vec<Part> =
            [20_000, -12_767, 1, i16::MIN, 0, 9, 9, 9, 9, 9, 9, 9, 9].map(part).into_iter().collect();
        let lengths: Vec<usize> = runs(&parts).map(<[Part]>::len).collect();
        assert_eq!(lengths, [2, 1, 1, 8, 1]);
        assert_eq!(runs(&[]).count(), 0);
    }
}
