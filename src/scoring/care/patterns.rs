//! Answers that follow a pattern instead of the questions.

use crate::instrument::Response;

/// A pattern is seen once so many answers in a row are those that it foretells.
const FORETOLD: usize = 10;
/// The longest pattern that is looked for: up and down nine of the line's whole numbers.
const LONGEST: usize = 16;

/// Whether a few answers come over and over in the same order: to and fro, or up and down the stairs.
///
/// `own` is the period that the questions themselves have, if any; it tells nothing about the person.
pub(super) fn repeats(responses: &[Response], own: Option<usize>) -> bool {
    (2..=LONGEST)
        .filter(|period| own.is_none_or(|own| period % own != 0))
        .any(|period| repeats_every(responses, period))
}

fn repeats_every(responses: &[Response], period: usize) -> bool {
    responses.windows(period + FORETOLD).any(|stretch| {
        let foretold = stretch.iter().zip(stretch.iter().skip(period)).all(|(before, now)| before == now);
        foretold && !one_only(stretch)
    })
}

/// All the same: that is another sign, or only a stretch of it.
fn one_only(stretch: &[Response]) -> bool {
    stretch.iter().zip(stretch.iter().skip(1)).all(|(before, now)| before == now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(points: impl IntoIterator<Item = u8>) -> Vec<Response> {
        points.into_iter().filter_map(Response::new).collect()
    }

    #[test]
    fn up_and_down_is_a_pattern_and_one_answer_is_none() {
        assert!(repeats(&sheet([1, 5].into_iter().cycle().take(12)), None));
        assert!(!repeats(&sheet([1, 5].into_iter().cycle().take(11)), None));
        assert!(!repeats(&sheet([3].into_iter().cycle().take(60)), None));
    }

    #[test]
    fn the_questions_own_period_tells_nothing() {
        let sheet = sheet([1, 2, 3, 4, 5, 4].into_iter().cycle().take(40));
        assert!(repeats(&sheet, None));
        assert!(!repeats(&sheet, Some(6)));
    }
}
