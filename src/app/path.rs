//! The quick form's path: its questions in the order in which this person is asked them.
//!
//! A question of the path without an answer was passed over, or is the one that is being asked.

use std::collections::BTreeSet;

use crate::answers::Answers;
use crate::instrument::{Bank, Form, ItemId, Section};
use crate::scoring::{QUICK_LENGTHS, Scorer, next_question};

/// The path that a visit begins with: the interests, and what an earlier visit has answered of the rest.
#[must_use]
pub fn rebuilt(bank: &Bank, answers: &Answers) -> Vec<ItemId> {
    bank.form(Form::Quick)
        .into_iter()
        .filter(|item| item.section == Section::Interests || answers.get(item.id).is_some())
        .map(|item| item.id)
        .collect()
}

/// The question that comes behind the path's last one; `None` at the end of the form.
#[must_use]
pub fn next(path: &[ItemId], scorer: &Scorer, bank: &Bank, answers: &Answers) -> Option<ItemId> {
    let passed: BTreeSet<ItemId> = path.iter().copied().filter(|id| answers.get(*id).is_none()).collect();
    next_question(scorer, bank, answers, &passed)
}

/// Whether the path has come to its end: its abilities are the last questions, and their number is fixed.
#[must_use]
pub fn is_complete(path: &[ItemId], bank: &Bank) -> bool {
    let [.., abilities] = QUICK_LENGTHS;
    let of = |id: &&ItemId| bank.get(**id).is_some_and(|item| item.section == Section::Abilities);
    path.iter().filter(of).count() >= abilities
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::instrument::Response;
    use crate::scoring::MOST_QUICK;

    /// Walks to the end, passing over every so many questions.
    fn walk(skip_every: usize) -> (Vec<ItemId>, Answers, Bank) {
        let bank = Bank::shipped().expect("the shipped bank");
        let catalog = Catalog::parse(include_bytes!("../../public/catalog.bin")).expect("the catalogue");
        let scorer = Scorer::new(&catalog, &bank);
        let mut answers = Answers::new();
        let mut path = rebuilt(&bank, &answers);
        assert_eq!(path.len(), 6);
        for at in 0.. {
            if at == path.len() {
                match next(&path, &scorer, &bank, &answers) {
                    Some(id) => path.push(id),
                    None => break,
                }
            }
            if skip_every == 0 || at % skip_every != 0 {
                answers.set(path[at], Response::on_scale(1 + at as u8 % 5, 5));
            }
        }
        (path, answers, bank)
    }

    #[test]
    fn a_path_ends_within_its_lengths() {
        for skip_every in [0, 1, 3] {
            let (path, answers, bank) = walk(skip_every);
            assert!(path.len() <= MOST_QUICK, "{} questions", path.len());
            assert_eq!(path.iter().collect::<BTreeSet<_>>().len(), path.len(), "a question came twice");
            assert!(is_complete(&path, &bank) && !is_complete(&path[..path.len() - 1], &bank));
            assert!(rebuilt(&bank, &answers).iter().all(|id| path.contains(id)));
        }
    }
}
