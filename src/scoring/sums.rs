//! The six interest sums of O*NET's Interest Profiler.

use crate::answers::Answers;
use crate::instrument::Bank;
use crate::riasec::PerArea;

/// The highest sum: ten items, 0 to 4 points each, whatever scale they are answered on.
pub const MOST: f64 = 40.0;

/// Sums of 0 to 40 an area; fewer items than ten are scaled up.
///
/// `None` while an area has no answer.
#[must_use]
pub fn area_sums(bank: &Bank, answers: &Answers) -> Option<PerArea<f64>> {
    // Shares of the scale above its lowest point, and how many answers they are from.
    let mut points = PerArea::new([(0.0, 0.0); 6]);
    for item in bank.items() {
        if let Some((area, response)) = item.area().zip(answers.get(item.id)) {
            let (sum, count) = points.get_mut(area);
            *sum += (f64::from(response.point()) - 1.0) / f64::from(item.id.points() - 1);
            *count += 1.0;
        }
    }
    let asked = points.values().iter().all(|(_, count)| *count > 0.0);
    asked.then(|| PerArea::new(points.values().map(|(sum, count)| sum / count * MOST)))
}
