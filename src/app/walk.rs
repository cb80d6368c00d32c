//! The walk through the quiz: which screen comes before and after which.

use super::route::{Route, Step};
use crate::answers::Answers;
use crate::instrument::{Item, Section};

/// Where a person goes on: behind the last answer, or at the first question left open.
///
/// Leads to the result when nothing is open.
#[must_use]
pub fn resume(items: &[&Item], answers: &Answers) -> Route {
    let answered = |item: &&Item| answers.get(item.id).is_some();
    let Some(last) = items.iter().rposition(answered) else { return start() };
    let open = |(_, item): &(usize, &&Item)| !answered(item);
    let later = items.iter().enumerate().skip(last + 1).find(open);
    match later.or_else(|| items.iter().enumerate().find(open)) {
        Some((at, _)) => screen(items, at + 1),
        None => Route::Results,
    }
}

/// The first screen of the quiz.
#[must_use]
pub const fn start() -> Route {
    Route::Quiz(Step::Intro(Section::Interests))
}

/// What comes after a question: the next one, the next section's opening or the result.
#[must_use]
pub fn after(items: &[&Item], number: usize) -> Route {
    if number >= items.len() { Route::Results } else { screen(items, number + 1) }
}

/// What comes before a question: the one before, across the sections' openings.
#[must_use]
pub fn before(number: usize) -> Route {
    if number <= 1 { start() } else { Route::Quiz(Step::Question(number - 1)) }
}

/// The first question of a section, 1 for the first of the form.
#[must_use]
pub fn first_of(items: &[&Item], section: Section) -> Option<usize> {
    items.iter().position(|item| item.section == section).map(|at| at + 1)
}

/// A question, or its section's opening when it is the first one there.
fn screen(items: &[&Item], number: usize) -> Route {
    let opening =
        items.get(number - 1).map(|item| item.section).filter(|it| first_of(items, *it) == Some(number));
    Route::Quiz(opening.map_or(Step::Question(number), Step::Intro))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{Bank, Form, Response};

    fn answer(answers: &mut Answers, items: &[&Item], numbers: impl IntoIterator<Item = usize>) {
        for number in numbers {
            answers.set(items[number - 1].id, Response::new(4));
        }
    }

    #[test]
    fn a_person_goes_on_where_they_stopped() {
        let bank = Bank::shipped().expect("the shipped bank");
        let items = bank.form(Form::Full);
        let mut answers = Answers::new();
        assert_eq!(resume(&items, &answers), Route::Quiz(Step::Intro(Section::Interests)));
        answer(&mut answers, &items, [1, 2, 4]);
        assert_eq!(resume(&items, &answers), Route::Quiz(Step::Question(5)));
        answer(&mut answers, &items, 5..=18);
        assert_eq!(resume(&items, &answers), Route::Quiz(Step::Intro(Section::Subjects)));
        answer(&mut answers, &items, 19..=60);
        assert_eq!(resume(&items, &answers), Route::Quiz(Step::Question(3)), "the one that was skipped");
        answer(&mut answers, &items, [3]);
        assert_eq!(resume(&items, &answers), Route::Results);
    }

    #[test]
    fn sections_open_with_a_word() {
        let bank = Bank::shipped().expect("the shipped bank");
        let items = bank.form(Form::Full);
        assert_eq!(after(&items, 1), Route::Quiz(Step::Question(2)));
        assert_eq!(after(&items, 18), Route::Quiz(Step::Intro(Section::Subjects)));
        assert_eq!(after(&items, 51), Route::Quiz(Step::Intro(Section::Abilities)));
        assert_eq!(after(&items, 60), Route::Results);
        assert_eq!(before(19), Route::Quiz(Step::Question(18)));
        assert_eq!(before(1), start());
    }
}
