//! Whether there is enough to work a result out from.

use crate::answers::Answers;
use crate::instrument::{Bank, Form, Response, Section};
use crate::riasec::Riasec;

/// The least number of answers that a list of occupations is made from.
pub const LEAST: usize = 15;

/// What a person's answers are good for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing is answered.
    Nothing,
    /// Too little for a list: how many answers are missing.
    TooLittle {
        /// Answered so far.
        answered: usize,
        /// How many more it takes.
        missing: usize,
    },
    /// Within each section every answer is the same, which says nothing about what fits.
    AllSame,
    /// A list can be made.
    Ready {
        /// Whether each interest area has an answer, so that the hexagon can be drawn.
        hexagon: bool,
        /// Questions of the form still open; at most so many in the quick form.
        open: usize,
    },
}

/// What can be made of these answers to a form.
///
/// Every answer counts towards a list; which questions are open depends on the form.
#[must_use]
pub fn standing(bank: &Bank, form: Form, answers: &Answers) -> Standing {
    lacking(bank, answers).unwrap_or_else(|| Standing::Ready {
        hexagon: unanswered_areas(bank, answers).is_empty(),
        open: open_in(bank, form, &Section::ALL, answers),
    })
}

/// Why no list can be made of these answers; nothing when one can.
#[must_use]
pub fn lacking(bank: &Bank, answers: &Answers) -> Option<Standing> {
    let mut answered = 0;
    // What is the same throughout a section says nothing about what a person prefers there.
    let mut first: [Option<Response>; Section::ALL.len()] = [None; Section::ALL.len()];
    let mut all_same = true;
    for item in bank.items() {
        let Some(response) = answers.get(item.id) else { continue };
        answered += 1;
        if let Some(first) = first.get_mut(item.section as usize) {
            all_same &= *first.get_or_insert(response) == response;
        }
    }
    match answered {
        0 => Some(Standing::Nothing),
        answered if answered < LEAST => Some(Standing::TooLittle { answered, missing: LEAST - answered }),
        _ => all_same.then_some(Standing::AllSame),
    }
}

/// Interest areas without an answer; the hexagon is drawn when there is none.
#[must_use]
pub fn unanswered_areas(bank: &Bank, answers: &Answers) -> Vec<Riasec> {
    let answered = |area: &Riasec| {
        bank.items().iter().any(|item| item.area() == Some(*area) && answers.get(item.id).is_some())
    };
    Riasec::ALL.into_iter().filter(|area| !answered(area)).collect()
}

/// How many questions of a form are open in these sections: at most so many, where the form may end early.
#[must_use]
pub fn open_in(bank: &Bank, form: Form, sections: &[Section], answers: &Answers) -> usize {
    let items = bank.form(form);
    let answered = |section: Section| {
        items.iter().filter(|item| item.section == section && answers.get(item.id).is_some()).count()
    };
    let left = |section: Section| form.length(section).saturating_sub(answered(section));
    // The subjects have ended, however few they were, once the abilities have begun.
    if form.may_end_early() && answered(Section::Abilities) > 0 {
        left(Section::Abilities)
    } else {
        sections.iter().copied().map(left).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(bank: &Bank, form: Form, which: impl Fn(&str) -> Option<u8>) -> Answers {
        let items = bank.form(form);
        items
            .iter()
            .filter_map(|item| Some((item.id, Response::new(which(&item.id.to_string())?)?)))
            .collect()
    }

    #[test]
    fn sections_that_are_each_level_give_no_result() {
        let bank = Bank::shipped().expect("the shipped bank");
        let level = given(&bank, Form::Full, |id| Some(if id.starts_with('K') { 7 } else { 2 }));
        assert_eq!(standing(&bank, Form::Full, &level), Standing::AllSame);
    }

    #[test]
    fn areas_without_an_answer_are_named() {
        let bank = Bank::shipped().expect("the shipped bank");
        let answers =
            given(&bank, Form::Full, |id| (!id.starts_with(['A', 'C'])).then_some(id.as_bytes()[2] % 5 + 1));
        assert_eq!(unanswered_areas(&bank, &answers), [Riasec::Artistic, Riasec::Conventional]);
        assert!(matches!(standing(&bank, Form::Full, &answers), Standing::Ready { hexagon: false, open: 0 }));
    }

    #[test]
    fn the_quick_form_counts_what_it_may_still_ask() {
        let bank = Bank::shipped().expect("the shipped bank");
        let quick = |last: &str| {
            let answers = given(&bank, Form::Quick, |id| {
                (!id.starts_with(['K', 'B'])
                    || (id.starts_with('K') && id <= "K12")
                    || (!last.is_empty() && id <= last && id.starts_with('B')))
                .then_some(id.as_bytes()[2] % 5 + 1)
            });
            match standing(&bank, Form::Quick, &answers) {
                Standing::Ready { open, .. } => open,
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(quick(""), 12, "eight subjects and four abilities");
        assert_eq!(quick("B06"), 2, "two abilities");
        assert_eq!(quick("B10"), 0);
    }

    #[test]
    fn fifteen_answers_are_enough() {
        let bank = Bank::shipped().expect("the shipped bank");
        let first = |count: usize| -> Answers {
            let items = bank.items().iter().take(count).zip((1..=5).cycle());
            items.filter_map(|(item, point)| Some((item.id, Response::new(point)?))).collect()
        };
        assert_eq!(lacking(&bank, &first(14)), Some(Standing::TooLittle { answered: 14, missing: 1 }));
        assert_eq!(lacking(&bank, &first(15)), None);
    }
}
