//! Answers to O*NET's own 60 interest questions, as its site writes them: a digit each.

use thiserror::Error;

use crate::riasec::{PerArea, Riasec};

/// How many questions there are.
pub const QUESTIONS: usize = 60;

/// The areas of twelve questions in a row; five such dozens make the sixty.
///
/// No document says so: the order is inferred from the one published example.
const DOZEN: [Riasec; 12] = [
    Riasec::Realistic,
    Riasec::Realistic,
    Riasec::Investigative,
    Riasec::Investigative,
    Riasec::Artistic,
    Riasec::Artistic,
    Riasec::Social,
    Riasec::Social,
    Riasec::Enterprising,
    Riasec::Enterprising,
    Riasec::Conventional,
    Riasec::Conventional,
];

/// Digits that are no sheet of O*NET's.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum OnetAnswersError {
    /// Too few or too many.
    #[error(
        "O*NET’s answers are {QUESTIONS} digits, and these are {0}. Copy them once more from the first to the last."
    )]
    Length(usize),
    /// A digit that is no answer.
    #[error(
        "O*NET’s answers are digits from 1 to 5, and digit {position} is a {found}. Compare it with the original."
    )]
    Digit {
        /// 1-based place.
        position: usize,
        /// The digit.
        found: char,
    },
}

/// Six sums from 0 to 40 of O*NET's digits; `None` for a text that is not of digits alone.
///
/// A digit of 1 to 5 counts 0 to 4, and an area has ten of them.
#[must_use]
pub fn onet_sums(text: &str) -> Option<Result<PerArea<f64>, OnetAnswersError>> {
    let digits: Vec<char> = text.chars().filter(|it| !it.is_whitespace()).collect();
    // Shorter numbers are no sheet of anything.
    let are_digits = digits.len() >= QUESTIONS / 2 && digits.iter().all(char::is_ascii_digit);
    are_digits.then(|| sums(&digits))
}

fn sums(digits: &[char]) -> Result<PerArea<f64>, OnetAnswersError> {
    if digits.len() != QUESTIONS {
        return Err(OnetAnswersError::Length(digits.len()));
    }
    let mut sums = PerArea::default();
    for ((position, found), area) in (1..).zip(digits.iter().copied()).zip(DOZEN.into_iter().cycle()) {
        let points = found.to_digit(6).filter(|digit| *digit > 0).map(|digit| digit - 1);
        *sums.get_mut(area) += f64::from(points.ok_or(OnetAnswersError::Digit { position, found })?);
    }
    Ok(sums)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_digits_are_two_of_each_area() {
        let text = "531111111114".repeat(5);
        let sums = onet_sums(&text).expect("digits").expect("a sheet");
        assert_eq!(sums.values(), &[30.0, 0.0, 0.0, 0.0, 0.0, 15.0]);
        let spaced: String = text.chars().flat_map(|it| [it, ' ']).collect();
        assert_eq!(onet_sums(&spaced), onet_sums(&text));
    }

    #[test]
    fn the_highest_and_the_lowest_sheet_span_the_scale() {
        assert_eq!(onet_sums(&"5".repeat(60)), Some(Ok(PerArea::new([40.0; 6]))));
        assert_eq!(onet_sums(&"1".repeat(60)), Some(Ok(PerArea::new([0.0; 6]))));
    }

    #[test]
    fn what_is_no_sheet_is_told() {
        assert_eq!(onet_sums("F0RHGE7PXJM0"), None);
        assert_eq!(onet_sums("12345"), None);
        assert_eq!(onet_sums(&"3".repeat(59)), Some(Err(OnetAnswersError::Length(59))));
        for found in ['0', '6'] {
            let wrong = format!("{}{found}{}", "2".repeat(10), "2".repeat(49));
            assert_eq!(onet_sums(&wrong), Some(Err(OnetAnswersError::Digit { position: 11, found })));
        }
    }
}
