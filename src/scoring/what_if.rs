//! Answers as they might have been; the real ones are kept.

use crate::answers::Answers;
use crate::instrument::{Bank, Response};
use crate::riasec::Riasec;

/// These answers with an area's interests moved up or down by so many points, as far as their scale goes.
#[must_use]
pub fn slide(bank: &Bank, answers: &Answers, area: Riasec, by: i8) -> Answers {
    let mut slid = answers.clone();
    for item in bank.items().iter().filter(|item| item.area() == Some(area)) {
        let Some(given) = answers.get(item.id) else { continue };
        let point = given.point().saturating_add_signed(by).clamp(1, item.id.points());
        slid.set(item.id, Response::new(point));
    }
    slid
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_areas_answers_move_and_they_stay_on_their_scale() {
        let bank = Bank::shipped().expect("the shipped bank");
        let sheet = |points: [u8; 4]| -> Answers {
            ["R01", "R02", "S01", "K01"]
                .into_iter()
                .zip(points)
                .filter_map(|(id, point)| Some((id.parse().ok()?, Response::new(point)?)))
                .collect()
        };
        assert_eq!(slide(&bank, &sheet([4, 2, 3, 9]), Riasec::Realistic, 2), sheet([5, 4, 3, 9]));
        assert_eq!(slide(&bank, &sheet([4, 2, 3, 9]), Riasec::Realistic, -3), sheet([1, 1, 3, 9]));
        assert_eq!(slide(&bank, &sheet([4, 2, 3, 9]), Riasec::Artistic, 2), sheet([4, 2, 3, 9]));
    }
}
