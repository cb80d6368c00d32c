//! The walk through the quiz: which screen comes before and after which.
//!
//! A question that has an answer is only walked through when the reader looks at answers again;
//! going on to a longer form nobody is asked anything twice.

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
    let open: Vec<usize> = (0..items.len()).filter(|at| !items.get(*at).is_some_and(answered)).collect();
    let behind = open.iter().find(|at| **at > last);
    // Few open ones before the last answer were skipped; many are those that a longer form has added.
    let skipped = open.iter().filter(|at| **at < last).count();
    let next = behind.filter(|_| skipped <= open.len() - skipped).or(open.first());
    next.map_or(Route::Results, |at| screen(items, answers, at + 1))
}

/// The questions of a form that are in these sections: a class may leave some out.
#[must_use]
pub fn walk_sections<'a>(items: Vec<&'a Item>, sections: &[Section]) -> Vec<&'a Item> {
    items.into_iter().filter(|item| sections.contains(&item.section)).collect()
}

/// The first screen of the quiz.
#[must_use]
pub const fn start() -> Route {
    Route::Quiz(Step::Choose)
}

/// What comes after a question; `None` behind the last one.
///
/// A reader who is `looking_again` at answers meets every question, another one those that are open.
#[must_use]
pub fn after(items: &[&Item], answers: &Answers, number: usize, looking_again: bool) -> Option<Route> {
    let open = |item: &Item| answers.get(item.id).is_none();
    let (at, item) = items.iter().enumerate().skip(number).find(|(_, item)| looking_again || open(item))?;
    let before = items.get(number.checked_sub(1)?)?;
    if before.section == item.section {
        return Some(Route::Quiz(Step::Question(at + 1)));
    }
    // Who has looked at one section again, with nothing open anywhere, wants to see what came of it.
    let done = looking_again && !items.iter().any(|item| open(item));
    Some(if done { Route::Results } else { Route::Quiz(Step::Intro(item.section)) })
}

/// What comes before a question: the one before, across the sections' openings.
#[must_use]
pub fn before(number: usize) -> Route {
    if number <= 1 {
        Route::Quiz(Step::Intro(Section::Interests))
    } else {
        Route::Quiz(Step::Question(number - 1))
    }
}

/// The first question of a section, 1 for the first of the form.
#[must_use]
pub fn first_of(items: &[&Item], section: Section) -> Option<usize> {
    items.iter().position(|item| item.section == section).map(|at| at + 1)
}

/// Where a section is entered: at its first open question, or at its first one when none is open.
#[must_use]
pub fn enter(items: &[&Item], answers: &Answers, section: Section) -> Option<usize> {
    let open = |item: &&Item| item.section == section && answers.get(item.id).is_none();
    items.iter().position(open).map(|at| at + 1).or_else(|| first_of(items, section))
}

/// The screen of a question: itself, or its section's opening when nothing there is answered yet.
pub fn screen(items: &[&Item], answers: &Answers, number: usize) -> Route {
    let section = items.get(number - 1).map(|item| item.section);
    let begun = |section: &Section| {
        items.iter().any(|item| item.section == *section && answers.get(item.id).is_some())
    };
    let opening = section.filter(|section| !begun(section));
    Route::Quiz(opening.map_or(Step::Question(number), Step::Intro))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{Bank, Form, Response};

    /// Four interests an area, the subjects and eighteen abilities.
    fn questions(bank: &Bank) -> Vec<&Item> {
        let few = |item: &&Item| item.section == Section::Subjects || item.id.number() <= 4;
        let interests_and_subjects = bank.form(Form::Detailed).into_iter().filter(few).take(57);
        let abilities = bank.form(Form::Detailed).into_iter().skip(93).take(18);
        interests_and_subjects.chain(abilities).collect()
    }

    fn answer(answers: &mut Answers, items: &[&Item], numbers: impl IntoIterator<Item = usize>) {
        for number in numbers {
            answers.set(items[number - 1].id, Response::new(4));
        }
    }

    fn question(number: usize) -> Route {
        Route::Quiz(Step::Question(number))
    }

    #[test]
    fn a_person_goes_on_where_they_stopped() {
        let bank = Bank::shipped().expect("the shipped bank");
        let items = questions(&bank);
        let mut answers = Answers::new();
        assert_eq!(resume(&items, &answers), Route::Quiz(Step::Choose));
        answer(&mut answers, &items, [1, 2, 4]);
        assert_eq!(resume(&items, &answers), question(5));
        answer(&mut answers, &items, 5..=24);
        assert_eq!(resume(&items, &answers), Route::Quiz(Step::Intro(Section::Subjects)));
        answer(&mut answers, &items, 25..=75);
        assert_eq!(resume(&items, &answers), question(3), "the one that was skipped");
        answer(&mut answers, &items, [3]);
        assert_eq!(resume(&items, &answers), Route::Results);
    }

    #[test]
    fn a_longer_form_asks_each_open_question_once() {
        let bank = Bank::shipped().expect("the shipped bank");
        for (form, known) in [(Form::Full, Form::Quick), (Form::Detailed, Form::Full)] {
            let items = bank.form(form);
            let mut answers = Answers::new();
            for item in bank.form(known).iter().step_by(2) {
                answers.set(item.id, Response::new(2));
            }
            let (mut route, open) = (resume(&items, &answers), items.len() - answers.len());
            let mut asked = 0;
            while route != Route::Results {
                let number = match route {
                    Route::Quiz(Step::Question(number)) => number,
                    Route::Quiz(Step::Intro(section)) => {
                        enter(&items, &answers, section).expect("a question")
                    }
                    other => panic!("{other:?}"),
                };
                assert_eq!(answers.get(items[number - 1].id), None, "question {number} is asked twice");
                answer(&mut answers, &items, [number]);
                asked += 1;
                route = after(&items, &answers, number, false).unwrap_or(Route::Results);
            }
            assert_eq!(asked, open);
        }
    }

    #[test]
    fn sections_open_with_a_word() {
        let bank = Bank::shipped().expect("the shipped bank");
        let items = questions(&bank);
        let mut answers = Answers::new();
        let next = |answers: &Answers, number| after(&items, answers, number, false);
        assert_eq!(next(&answers, 1), Some(question(2)));
        assert_eq!(next(&answers, 24), Some(Route::Quiz(Step::Intro(Section::Subjects))));
        assert_eq!(next(&answers, 57), Some(Route::Quiz(Step::Intro(Section::Abilities))));
        assert_eq!(next(&answers, 75), None);
        assert_eq!(before(25), question(24));
        assert_eq!(before(1), Route::Quiz(Step::Intro(Section::Interests)));
        answer(&mut answers, &items, 25..=26);
        assert_eq!(enter(&items, &answers, Section::Subjects), Some(27));
    }

    #[test]
    fn looking_again_leads_through_a_whole_section() {
        let bank = Bank::shipped().expect("the shipped bank");
        let items = questions(&bank);
        let mut answers = Answers::new();
        answer(&mut answers, &items, 1..=75);
        assert_eq!(enter(&items, &answers, Section::Subjects), Some(25));
        assert_eq!(after(&items, &answers, 25, true), Some(question(26)));
        assert_eq!(after(&items, &answers, 57, true), Some(Route::Results));
        assert_eq!(after(&items, &answers, 25, false), None, "nothing is open");
    }
}
