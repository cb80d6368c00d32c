//! The six interest sums of O*NET's Interest Profiler.

use crate::answers::Answers;
use crate::instrument::Bank;
use crate::riasec::{PerArea, Riasec};

/// The highest sum: ten items, 0 to 4 points each.
pub const MOST: f64 = 40.0;

/// Sums of 0 to 40 an area; fewer items than ten are scaled up.
///
/// `None` while an area has no answer.
#[must_use]
pub fn area_sums(bank: &Bank, answers: &Answers) -> Option<PerArea<f64>> {
    let mut sums = PerArea::new([0.0; 6]);
    for area in Riasec::ALL {
        let points: Vec<f64> = bank
            .items()
            .iter()
            .filter(|item| item.area() == Some(area))
            .filter_map(|item| answers.get(item.id))
            .map(|response| f64::from(response.point()) - 1.0)
            .collect();
        if points.is_empty() {
            return None;
        }
        *sums.get_mut(area) = points.iter().sum::<f64>() / points.len() as f64 * (MOST / 4.0);
    }
    Some(sums)
}
