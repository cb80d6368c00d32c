//! The path through an adaptive form: its questions in the order in which this person is asked them.
//!
//! A question of the path without an answer was passed over, or is the one that is being asked.

use std::collections::BTreeSet;

use crate::answers::Answers;
use crate::instrument::{Bank, Form, ItemId, Section};
use crate::scoring::{Scorer, next_of_section};

/// The path that a visit begins with: section by section what everybody is asked and what has an answer.
///
/// It ends with the first section that is not whole yet, unless a later one has answers.
#[must_use]
pub fn rebuilt(bank: &Bank, form: Form, sections: &[Section], answers: &Answers) -> Vec<ItemId> {
    let items = bank.form(form);
    let answered =
        |section: Section| items.iter().any(|item| item.section == section && answers.get(item.id).is_some());
    let last = sections.iter().rev().copied().find(|section| answered(*section));
    let mut path = Vec::new();
    for section in sections.iter().copied() {
        let of = items.iter().filter(|item| item.section == section);
        let asked = of.filter(|item| form.is_certain(item) || answers.get(item.id).is_some());
        let before = path.len();
        path.extend(asked.map(|item| item.id));
        let whole = path.len() - before >= form.length(section);
        if !whole && last.is_none_or(|last| last <= section) {
            break;
        }
    }
    path
}

/// The question that comes next in these sections; `None` at their end.
#[must_use]
pub fn next(
    path: &[ItemId],
    scorer: &Scorer,
    bank: &Bank,
    form: Form,
    sections: &[Section],
    answers: &Answers,
) -> Option<ItemId> {
    sections.iter().find_map(|section| next_in(*section, path, scorer, bank, form, answers))
}

/// The question that one section still adds; `None` when it has come to its end.
fn next_in(
    section: Section,
    path: &[ItemId],
    scorer: &Scorer,
    bank: &Bank,
    form: Form,
    answers: &Answers,
) -> Option<ItemId> {
    next_of_section(scorer, bank, form, section, answers, &passed(path, answers))
}

/// Puts a question at the end of its section.
pub fn insert(path: &mut Vec<ItemId>, bank: &Bank, id: ItemId) {
    let section_of = |id: ItemId| bank.get(id).map(|item| item.section);
    let behind = path.iter().position(|other| section_of(*other) > section_of(id));
    path.insert(behind.unwrap_or(path.len()), id);
}

/// How many questions of a section the path has.
#[must_use]
pub fn count(path: &[ItemId], bank: &Bank, section: Section) -> usize {
    path.iter().filter(|id| bank.get(**id).is_some_and(|item| item.section == section)).count()
}

/// Whether the path has come to its end, as far as its lengths say.
///
/// The last section's number is fixed; one before may have ended early where the form allows it.
#[must_use]
pub fn is_complete(path: &[ItemId], bank: &Bank, form: Form, sections: &[Section]) -> bool {
    let whole = |section: Section| count(path, bank, section) >= form.length(section);
    if form.may_end_early() { whole(Section::Abilities) } else { sections.iter().copied().all(whole) }
}

fn passed(path: &[ItemId], answers: &Answers) -> BTreeSet<ItemId> {
    path.iter().copied().filter(|id| answers.get(*id).is_none()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::instrument::Response;

    /// Walks to the end, passing over every so many questions.
    fn walk(form: Form, begun: &Answers, skip_every: usize) -> (Vec<ItemId>, Answers, Bank) {
        let bank = Bank::shipped().expect("the shipped bank");
        let catalog = Catalog::parse(include_bytes!("../../public/catalog.bin")).expect("the catalogue");
        let scorer = Scorer::new(&catalog, &bank);
        let mut answers = begun.clone();
        let mut path = rebuilt(&bank, form, &Section::ALL, &answers);
        let mut at = 0;
        loop {
            while at < path.len() {
                if answers.get(path[at]).is_none() && (skip_every == 0 || at % skip_every != 0) {
                    answers.set(path[at], Response::on_scale(1 + at as u8 % 5, 5));
                }
                at += 1;
            }
            let Some(id) = next(&path, &scorer, &bank, form, &Section::ALL, &answers) else { break };
            insert(&mut path, &bank, id);
            at = path.iter().position(|other| *other == id).expect("just put there");
        }
        (path, answers, bank)
    }

    #[test]
    fn a_path_ends_within_its_lengths() {
        let ways = [(Form::Quick, 0), (Form::Quick, 1), (Form::Quick, 3), (Form::Full, 0), (Form::Full, 3)];
        for (form, skip_every) in ways {
            let (path, answers, bank) = walk(form, &Answers::new(), skip_every);
            assert_eq!(path.iter().collect::<BTreeSet<_>>().len(), path.len(), "a question came twice");
            for section in Section::ALL {
                let exact = !form.may_end_early() || section != Section::Subjects;
                let asked = count(&path, &bank, section);
                assert!(asked == form.length(section) || !exact && asked < form.length(section));
            }
            assert!(
                is_complete(&path, &bank, form, &Section::ALL)
                    && !is_complete(&path[..path.len() - 1], &bank, form, &Section::ALL)
            );
            assert!(rebuilt(&bank, form, &Section::ALL, &answers).iter().all(|id| path.contains(id)));
            let sections = path.iter().filter_map(|id| bank.get(*id)).map(|item| item.section);
            assert!(sections.is_sorted(), "each section stays whole");
        }
    }

    #[test]
    fn going_on_keeps_to_the_longer_form_s_lengths() {
        let (_, quick, _) = walk(Form::Quick, &Answers::new(), 0);
        let (path, answers, bank) = walk(Form::Full, &quick, 0);
        assert!(quick.iter().all(|(id, given)| path.contains(&id) && answers.get(id) == Some(given)));
        assert_eq!(Section::ALL.map(|section| count(&path, &bank, section)), Form::Full.lengths());
        assert_eq!(answers.len(), Form::Full.questions());
    }

    #[test]
    fn a_path_begins_with_what_everybody_is_asked() {
        let bank = Bank::shipped().expect("the shipped bank");
        let none = Answers::new();
        assert_eq!(rebuilt(&bank, Form::Quick, &Section::ALL, &none).len(), 6);
        assert_eq!(rebuilt(&bank, Form::Full, &Section::ALL, &none).len(), 18);
    }

    #[test]
    fn a_class_may_leave_sections_out() {
        let bank = Bank::shipped().expect("the shipped bank");
        let catalog = Catalog::parse(include_bytes!("../../public/catalog.bin")).expect("the catalogue");
        let scorer = Scorer::new(&catalog, &bank);
        let sections = [Section::Interests, Section::Abilities];
        let mut answers = Answers::new();
        let mut path = rebuilt(&bank, Form::Full, &sections, &answers);
        loop {
            path.iter().for_each(|id| answers.set(*id, Response::new(2)));
            let Some(id) = next(&path, &scorer, &bank, Form::Full, &sections, &answers) else { break };
            insert(&mut path, &bank, id);
        }
        assert_eq!(Section::ALL.map(|section| count(&path, &bank, section)), [26, 0, 16]);
        assert!(is_complete(&path, &bank, Form::Full, &sections));
        assert_eq!(rebuilt(&bank, Form::Full, &sections, &answers), path_in_turn(&bank, &path));
    }

    /// The same questions in the order of a path that is built anew.
    fn path_in_turn(bank: &Bank, path: &[ItemId]) -> Vec<ItemId> {
        bank.form(Form::Full).into_iter().map(|item| item.id).filter(|id| path.contains(id)).collect()
    }
}
