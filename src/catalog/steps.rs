//! Ratings in 64 steps of their scale, one byte each.

use crate::onet::Scale;

/// Steps in a scale: a rating is stored as 0 to 64.
///
/// The published standard error of an importance is .16 to .24 on four points, three steps or more.
pub const STEPS: u8 = 64;

/// The nearest step to a rating in hundredths, halves up; `None` when it is off the scale.
#[must_use]
pub fn hundredths_to_steps(scale: Scale, hundredths: u16) -> Option<u8> {
    let (low, high) = scale.hundredths();
    if !(low..=high).contains(&hundredths) {
        return None;
    }
    let (above, span) = (u32::from(hundredths - low), u32::from(high - low));
    u8::try_from((above * u32::from(STEPS) * 2 + span) / (span * 2)).ok()
}

/// The rating that a step stands for, in hundredths, halves up.
#[must_use]
pub fn steps_to_hundredths(scale: Scale, steps: u8) -> u16 {
    let (low, high) = scale.hundredths();
    let (span, steps) = (u32::from(high - low), u32::from(steps.min(STEPS)));
    let above = (span * steps * 2 + u32::from(STEPS)) / (u32::from(STEPS) * 2);
    u16::try_from(above).map_or(high, |above| low + above)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_and_middle_of_a_scale() {
        assert_eq!(hundredths_to_steps(Scale::Importance, 100), Some(0));
        assert_eq!(hundredths_to_steps(Scale::Importance, 300), Some(32));
        assert_eq!(hundredths_to_steps(Scale::Level, 700), Some(64));
        assert_eq!(hundredths_to_steps(Scale::Level, 701), None);
        assert_eq!(hundredths_to_steps(Scale::Importance, 99), None);
        assert_eq!(steps_to_hundredths(Scale::OccupationalInterest, 32), 400);
    }

    #[test]
    fn every_rating_is_within_half_a_step_and_every_step_comes_back() {
        for scale in Scale::ALL {
            let (low, high) = scale.hundredths();
            let span = i64::from(high - low);
            for rating in low..=high {
                let steps = hundredths_to_steps(scale, rating).expect("on the scale");
                let off = i64::from(steps) * span - i64::from(rating - low) * i64::from(STEPS);
                assert!(off.abs() * 2 <= span, "{scale:?} {rating}");
            }
            for steps in 0..=STEPS {
                assert_eq!(hundredths_to_steps(scale, steps_to_hundredths(scale, steps)), Some(steps));
            }
        }
    }
}
