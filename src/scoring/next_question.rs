//! The quick form: what to ask next.
//!
//! One interest an area comes first, then the subjects that are expected to tell most, until the first ten have
//! settled, then four abilities chosen in the same way.

use std::collections::BTreeSet;

use super::dimension::GRID;
use super::likelihood::{Curve, surprise};
use super::posterior::{first_ten, posterior};
use super::scorer::{Scale, Scorer};
use crate::answers::Answers;
use crate::instrument::{Bank, Form, Item, ItemId, Section};

/// The most subjects that are asked.
const MOST_SUBJECTS: usize = 20;
/// The fewest, before a list can have settled.
const LEAST_SUBJECTS: usize = 8;
/// How many abilities are asked.
const ABILITIES: usize = 4;
/// The first ten have settled when the own occupation is as likely as this among them.
const SETTLED: f64 = 0.58;

/// The most questions of each section in the quick form.
pub const QUICK_LENGTHS: [usize; 3] = [6, MOST_SUBJECTS, ABILITIES];

/// The most questions of the quick form.
pub const MOST_QUICK: usize = QUICK_LENGTHS[0] + QUICK_LENGTHS[1] + QUICK_LENGTHS[2];

/// The question that the quick form asks after these answers; `None` when it has come to its end.
///
/// What was passed over counts as asked.
#[must_use]
pub fn next_question(
    scorer: &Scorer,
    bank: &Bank,
    answers: &Answers,
    passed: &BTreeSet<ItemId>,
) -> Option<ItemId> {
    let items = bank.form(Form::Quick);
    let asked = |item: &Item| answers.get(item.id).is_some() || passed.contains(&item.id);
    let of = |section: Section| items.iter().filter(move |item| item.section == section);
    let open = |section: Section| of(section).filter(|item| !asked(item)).map(|item| item.id);
    let count = |section: Section| of(section).filter(|item| asked(item)).count();
    if let Some(interest) = open(Section::Interests).next() {
        return Some(interest);
    }
    let (subjects, abilities) = (count(Section::Subjects), count(Section::Abilities));
    if abilities >= ABILITIES {
        return None;
    }
    let posterior = posterior(&scorer.evidence(answers));
    let settled = subjects >= LEAST_SUBJECTS && first_ten(&posterior) >= SETTLED;
    // Once the abilities have begun, no subject follows: a section that has ended stays ended.
    let more_subjects = abilities == 0 && subjects < MOST_SUBJECTS && !settled;
    let next = if more_subjects { Section::Subjects } else { Section::Abilities };
    most_telling(scorer, &posterior, open(next))
}

/// The item whose answer is expected to tell most about the occupation; the first of equals.
fn most_telling(scorer: &Scorer, posterior: &[f64], items: impl Iterator<Item = ItemId>) -> Option<ItemId> {
    let mut best: Option<(f64, ItemId)> = None;
    for id in items {
        let Some(scale) = scorer.place_of(id).and_then(|at| scorer.scale(at)) else { continue };
        let bits = information(scale, posterior);
        if best.is_none_or(|(most, _)| bits > most) {
            best = Some((bits, id));
        }
    }
    best.map(|(_, id)| id)
}

/// Mutual information of an answer and the occupation, in nats.
fn information(scale: &Scale, posterior: &[f64]) -> f64 {
    let mut mass = [0.0; GRID];
    for (share, level) in posterior.iter().zip(scale.dimension.levels()) {
        if let Some(sum) = mass.get_mut(usize::from(*level)) {
            *sum += share;
        }
    }
    let likelihood = &scale.likelihood;
    let chances = likelihood.single().iter().map(|curve| weighted(curve, &mass));
    chances.map(surprise).sum::<f64>() - weighted(likelihood.entropy(), &mass)
}

fn weighted(curve: &Curve, mass: &Curve) -> f64 {
    curve.iter().zip(mass).map(|(value, share)| value * share).sum()
}
