//! Answers as a person supposes them: areas slid up or down and answers changed, over the real ones.

use crate::answers::Answers;
use crate::instrument::{Bank, ItemId, Response};
use crate::riasec::{PerArea, Riasec};

/// The most words that an area slides either way.
pub const MOST_SLIDE: i8 = 2;

/// What is supposed; the real answers are kept beside it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Supposed {
    slides: PerArea<i8>,
    changed: Answers,
}

impl Supposed {
    /// Whether nothing is supposed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// How far an area is slid.
    #[must_use]
    pub fn slid(&self, area: Riasec) -> i8 {
        *self.slides.get(area)
    }

    /// Slides an area, at most [`MOST_SLIDE`] words either way.
    pub fn slide(&mut self, area: Riasec, by: i8) {
        *self.slides.get_mut(area) = by.clamp(-MOST_SLIDE, MOST_SLIDE);
    }

    /// Supposes another answer to one question, or with `None` the real one.
    pub fn change(&mut self, item: ItemId, to: Option<Response>) {
        self.changed.set(item, to);
    }

    /// The answers that are supposed to be others.
    #[must_use]
    pub const fn changed(&self) -> &Answers {
        &self.changed
    }

    /// The answers as they would be: a changed answer stands as it was chosen, the others of its area slide.
    ///
    /// Only questions that are answered can be supposed otherwise.
    #[must_use]
    pub fn over(&self, bank: &Bank, real: &Answers) -> Answers {
        let slid = self
            .slides
            .iter()
            .filter(|(_, by)| **by != 0)
            .fold(real.clone(), |answers, (area, by)| slide(bank, &answers, area, *by));
        self.changed.iter().filter(|(item, _)| real.get(*item).is_some()).fold(
            slid,
            |mut answers, (item, to)| {
                answers.set(item, Some(to));
                answers
            },
        )
    }
}

/// Points from one word of an interest's answers to the next.
const WORD: i8 = 2;

/// These answers with an area's interests moved up or down by so many words, as far as their scale goes.
fn slide(bank: &Bank, answers: &Answers, area: Riasec, by: i8) -> Answers {
    let mut slid = answers.clone();
    for item in bank.items().iter().filter(|item| item.area() == Some(area)) {
        let Some(given) = answers.get(item.id) else { continue };
        let point = given.point().saturating_add_signed(WORD * by).clamp(1, item.id.points());
        slid.set(item.id, Response::new(point));
    }
    slid
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(points: [u8; 3]) -> Answers {
        ["R01", "R02", "K01"]
            .into_iter()
            .zip(points)
            .map(|(id, point)| (id.parse().expect(id), Response::new(point).expect("a point")))
            .collect()
    }

    #[test]
    fn slides_and_changes_lie_over_the_real_answers() {
        let bank = Bank::shipped().expect("the shipped bank");
        let real = sheet([2, 6, 5]);
        let mut supposed = Supposed::default();
        assert!(supposed.is_empty());
        assert_eq!(supposed.over(&bank, &real), real);
        supposed.slide(Riasec::Realistic, 9);
        assert!(!supposed.is_empty());
        assert_eq!(supposed.slid(Riasec::Realistic), 2);
        assert_eq!(supposed.over(&bank, &real), sheet([6, 9, 5]));
        for (item, to) in [("R01", 1), ("K01", 9), ("S01", 3)] {
            supposed.change(item.parse().expect(item), Response::new(to));
        }
        assert_eq!(supposed.over(&bank, &real), sheet([1, 9, 9]), "S01 was never answered");
        supposed.slide(Riasec::Realistic, 0);
        for item in ["R01", "K01", "S01"] {
            supposed.change(item.parse().expect(item), None);
        }
        assert!(supposed.is_empty());
    }

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
        assert_eq!(slide(&bank, &sheet([7, 2, 3, 9]), Riasec::Realistic, 2), sheet([9, 6, 3, 9]));
        assert_eq!(slide(&bank, &sheet([8, 2, 3, 9]), Riasec::Realistic, -3), sheet([2, 1, 3, 9]));
        assert_eq!(slide(&bank, &sheet([7, 2, 3, 9]), Riasec::Artistic, 2), sheet([7, 2, 3, 9]));
    }
}
