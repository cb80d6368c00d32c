//! What to ask next, where the answers so far decide it.
//!
//! Each section begins with what everybody is asked; then come the items that are expected to tell most about the
//! occupation, up to the section's length.
//! Once some subjects are answered, the most telling ones are weighed by how sure they are expected to make the first
//! ten. The quick form's subjects end as soon as the first ten have settled: when no further one is expected to help
//! them on.

use std::collections::BTreeSet;

use super::dimension::GRID;
use super::likelihood::{Curve, Likelihood, surprise};
use super::posterior::{first_ten, posterior};
use super::scorer::Scorer;
use crate::answers::Answers;
use crate::instrument::{Bank, Form, Item, ItemId, Response, Section};

/// The fewest subjects before first ten can be weighed, and before the quick form's can have settled.
const LEAST_SUBJECTS: usize = 8;
/// So many of the most telling questions are weighed by what they do for the first ten.
const WEIGHED: usize = 6;
/// The first ten have settled when no question is expected to add as much as this to the chance that the own
/// occupation is among them.
const SETTLED: f64 = 0.0107;

/// The question that a form asks after these answers; `None` when it has come to its end.
///
/// What was passed over counts as asked.
#[must_use]
pub fn next_question(
    scorer: &Scorer,
    bank: &Bank,
    form: Form,
    answers: &Answers,
    passed: &BTreeSet<ItemId>,
) -> Option<ItemId> {
    let sheet = SheetSoFar::new(bank, form, answers, passed);
    Section::ALL.into_iter().find_map(|section| sheet.next_of(scorer, section))
}

/// The question that a form adds to one section; `None` when the section has come to its end.
#[must_use]
pub fn next_of_section(
    scorer: &Scorer,
    bank: &Bank,
    form: Form,
    section: Section,
    answers: &Answers,
    passed: &BTreeSet<ItemId>,
) -> Option<ItemId> {
    SheetSoFar::new(bank, form, answers, passed).next_of(scorer, section)
}

/// Asks somebody who has an answer to everything a form: what is answered, and how many questions were asked.
///
/// A question that has no answer is passed over.
#[must_use]
pub fn ask(scorer: &Scorer, bank: &Bank, form: Form, person: &Answers) -> (Answers, usize) {
    let (mut answers, mut passed) = (Answers::new(), BTreeSet::new());
    while let Some(item) = next_question(scorer, bank, form, &answers, &passed) {
        match person.get(item) {
            Some(response) => answers.set(item, Some(response)),
            None => drop(passed.insert(item)),
        }
    }
    let asked = answers.len() + passed.len();
    (answers, asked)
}

/// What a form has asked so far.
struct SheetSoFar<'a> {
    form: Form,
    items: Vec<&'a Item>,
    answers: &'a Answers,
    passed: &'a BTreeSet<ItemId>,
}

impl<'a> SheetSoFar<'a> {
    fn new(bank: &'a Bank, form: Form, answers: &'a Answers, passed: &'a BTreeSet<ItemId>) -> Self {
        Self { form, items: bank.form(form), answers, passed }
    }

    fn asked(&self, item: &Item) -> bool {
        self.answers.get(item.id).is_some() || self.passed.contains(&item.id)
    }

    fn of(&self, section: Section) -> impl Iterator<Item = &'a Item> {
        self.items.iter().copied().filter(move |item| item.section == section)
    }

    fn count(&self, section: Section) -> usize {
        self.of(section).filter(|item| self.asked(item)).count()
    }

    fn next_of(&self, scorer: &Scorer, section: Section) -> Option<ItemId> {
        let certain = self.of(section).find(|item| self.form.is_certain(item) && !self.asked(item));
        if let Some(item) = certain {
            return Some(item.id);
        }
        let asked = self.count(section);
        let may_settle = self.form.may_end_early() && section == Section::Subjects;
        // Once the abilities have begun, no subject follows: a section that has ended stays ended.
        if asked >= self.form.length(section) || may_settle && self.count(Section::Abilities) > 0 {
            return None;
        }
        let posterior = posterior(&scorer.evidence(self.answers));
        let telling = self.most_telling(scorer, &posterior, section).into_iter();
        if self.count(Section::Subjects) < LEAST_SUBJECTS {
            return telling.map(|(_, id)| id).next();
        }
        let weighed =
            telling.take(WEIGHED).map(|(_, id)| (self.expected_first_ten(scorer, &posterior, id), id));
        let (expected, id) = most(weighed)?;
        (!may_settle || expected >= first_ten(&posterior) + SETTLED).then_some(id)
    }

    /// What each item's answer is expected to tell about the occupation, the most telling first.
    fn most_telling(&self, scorer: &Scorer, posterior: &[f64], section: Section) -> Vec<(f64, ItemId)> {
        let mut seen = BTreeSet::new();
        let mut telling = Vec::new();
        for item in self.of(section).filter(|item| !self.asked(item)) {
            let Some(at) = scorer.place_of(item.id) else { continue };
            // Items on one dimension tell as much as each other: the first of them stands for all.
            if !seen.insert(at) {
                continue;
            }
            let Some(scale) = scorer.scale(at) else { continue };
            let mass = mass(posterior, scale.dimension.levels());
            telling.push((information(&scale.likelihood, &self.given(scorer, at), &mass), item.id));
        }
        // A stable sort: the first of equals stays first.
        telling.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        telling
    }

    /// How likely the own occupation is expected to be among the first ten once an item is answered.
    fn expected_first_ten(&self, scorer: &Scorer, posterior: &[f64], id: ItemId) -> f64 {
        let Some(scale) = scorer.place_of(id).and_then(|at| scorer.scale(at)) else { return 0.0 };
        let after = |chances: &Curve| {
            let levels = scale.dimension.levels().iter().map(|level| chances.get(usize::from(*level)));
            let shares: Vec<f64> =
                posterior.iter().zip(levels).map(|(share, chance)| share * chance.unwrap_or(&0.0)).collect();
            first_ten(&shares)
        };
        scale.likelihood.single().iter().map(after).sum()
    }

    /// The answers on a dimension.
    fn given(&self, scorer: &Scorer, dimension: usize) -> Vec<Response> {
        let on_it = self.answers.iter().filter(|(id, _)| scorer.place_of(*id) == Some(dimension));
        on_it.map(|(_, response)| response).collect()
    }
}

/// The item of the highest number and that number; the first of equals.
fn most(items: impl Iterator<Item = (f64, ItemId)>) -> Option<(f64, ItemId)> {
    let higher = |best: Option<(f64, ItemId)>, item: (f64, ItemId)| match best {
        Some(best) if best.0 >= item.0 => Some(best),
        _ => Some(item),
    };
    items.fold(None, higher)
}

/// How likely each grid level is to be the occupation's.
fn mass(posterior: &[f64], levels: &[u8]) -> Curve {
    let mut mass = [0.0; GRID];
    for (share, level) in posterior.iter().zip(levels) {
        if let Some(sum) = mass.get_mut(usize::from(*level)) {
            *sum += share;
        }
    }
    mass
}

/// Mutual information of one more answer and the occupation, in nats, after these answers on the dimension.
fn information(likelihood: &Likelihood, given: &[Response], mass: &Curve) -> f64 {
    if given.is_empty() {
        let chances = likelihood.single().iter().map(|curve| weighted(curve, mass));
        return chances.map(surprise).sum::<f64>() - weighted(likelihood.entropy(), mass);
    }
    // The answers so far say something of the person's deviation, and so of the next answer.
    let so_far = likelihood.of(given, 0..GRID);
    let points = u8::try_from(likelihood.single().len()).unwrap_or(u8::MAX);
    let each = Response::all(points).map(|response| {
        let with_it = likelihood.of(&[given, &[response]].concat(), 0..GRID);
        let (mut chance, mut open) = (0.0, 0.0);
        for ((with_it, so_far), mass) in with_it.iter().zip(&so_far).zip(mass) {
            chance += mass * with_it / so_far;
            open += mass * surprise(with_it / so_far);
        }
        surprise(chance) - open
    });
    each.sum()
}

fn weighted(curve: &Curve, mass: &Curve) -> f64 {
    curve.iter().zip(mass).map(|(value, share)| value * share).sum()
}
