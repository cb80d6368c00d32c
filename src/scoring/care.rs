//! Signs that a sheet may not show what its person thinks: each is a reason to ask kindly, never to take away a result.
//!
//! How often honest and careless sheets show them is measured in `care/tests.rs`.

mod pairs;
mod patterns;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use super::sums::area_sums;
use crate::answers::Answers;
use crate::instrument::{Bank, Height, Item, ItemId, Response, Section};
use crate::riasec::PerArea;
use crate::sorted::sorted;
use pairs::PAIRS;

/// A section with fewer answers than this shows no habit.
const LEAST_ANSWERS: usize = 10;
/// The same answer to this share of a section's questions counts as the same everywhere.
const NEARLY_ALL: f64 = 0.95;
/// A question takes longer than this to read and to answer, in seconds.
const TOO_FAST: f64 = 2.0;
/// Fewer pairs of alike questions answered apart can happen to anybody.
const LEAST_PAIRS: usize = 3;
/// Interest sums closer than this are level (`i18n::in_one_sentence` says the same).
const LEVEL_SUMS: f64 = 6.0;
/// Subjects whose answers spread less than this, in points of the line, have no direction.
const LEVEL_SUBJECTS: f64 = 3.5;

/// Something about a sheet that is worth a second look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The same answer nearly everywhere in a section.
    AllSame {
        /// Where.
        section: Section,
    },
    /// Answers that came faster than the questions can be read.
    TooFast {
        /// Where.
        section: Section,
    },
    /// The same few answers, over and over in the same order.
    Zigzag {
        /// Where.
        section: Section,
    },
    /// Two questions that ask nearly the same, answered at opposite ends.
    Contradiction {
        /// The question asked first.
        a: ItemId,
        /// The other one.
        b: ItemId,
    },
}

/// The signs on a sheet: the form's items in the order in which they are asked, and how many seconds each answer
/// of this visit took.
#[must_use]
pub fn signs(items: &[&Item], answers: &Answers, seconds: &BTreeMap<ItemId, f64>) -> Vec<Sign> {
    let mut signs = Vec::new();
    for section in Section::ALL {
        let given: Vec<(ItemId, Response)> = items
            .iter()
            .filter(|item| item.section == section)
            .filter_map(|item| Some((item.id, answers.get(item.id)?)))
            .collect();
        if given.len() < LEAST_ANSWERS {
            continue;
        }
        let responses: Vec<Response> = given.iter().map(|(_, response)| *response).collect();
        if all_same(&responses, section.points()) {
            signs.push(Sign::AllSame { section });
        } else if patterns::repeats(&responses, own_period(section)) {
            signs.push(Sign::Zigzag { section });
        }
        if too_fast(given.iter().filter_map(|(id, _)| seconds.get(id).copied()).collect()) {
            signs.push(Sign::TooFast { section });
        }
    }
    signs.extend(contradictions(answers));
    signs
}

/// Whether the answers point nowhere: interests level and subjects all about the same.
#[must_use]
pub fn is_flat(bank: &Bank, answers: &Answers) -> bool {
    area_sums(bank, answers).is_some_and(|sums| is_level(bank, answers, &sums))
}

/// The same for whoever has the interest sums at hand.
#[must_use]
pub fn is_level(bank: &Bank, answers: &Answers, sums: &PerArea<f64>) -> bool {
    let values = sums.values();
    let highest = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let lowest = values.iter().copied().fold(f64::INFINITY, f64::min);
    if highest - lowest >= LEVEL_SUMS {
        return false;
    }
    let subjects: Vec<f64> = bank
        .items()
        .iter()
        .filter(|item| item.section == Section::Subjects)
        .filter_map(|item| answers.get(item.id))
        .map(|response| f64::from(response.point()))
        .collect();
    spread(&subjects) < LEVEL_SUBJECTS
}

/// Interests turn through the six areas, so that somebody with clear interests repeats every six questions.
const fn own_period(section: Section) -> Option<usize> {
    match section {
        Section::Interests => Some(6),
        Section::Subjects | Section::Abilities => None,
    }
}

/// Whether nearly all answers are one point; on the line, whose taps are less exact, one point and those beside it.
fn all_same(responses: &[Response], points: u8) -> bool {
    let beside = points / 20;
    let commonest = Response::all(points)
        .map(|point| responses.iter().filter(|it| it.point().abs_diff(point.point()) <= beside).count())
        .max()
        .unwrap_or(0);
    commonest as f64 >= NEARLY_ALL * responses.len() as f64
}

fn too_fast(seconds: Vec<f64>) -> bool {
    let seconds = sorted(seconds, |a, b| a < b);
    let median = seconds.get(seconds.len() / 2).copied().unwrap_or(TOO_FAST);
    seconds.len() >= LEAST_ANSWERS && median < TOO_FAST
}

/// The pairs answered at opposite ends, when there are enough of them to say anything.
fn contradictions(answers: &Answers) -> Vec<Sign> {
    let apart: Vec<Sign> = PAIRS
        .into_iter()
        .filter_map(|(a, b)| Some((a.parse::<ItemId>().ok()?, b.parse::<ItemId>().ok()?)))
        .filter(|(a, b)| match (end(*a, answers), end(*b, answers)) {
            (Some(a), Some(b)) => a != b,
            _ => false,
        })
        .map(|(a, b)| Sign::Contradiction { a, b })
        .collect();
    if apart.len() < LEAST_PAIRS { Vec::new() } else { apart }
}

/// The end of the scale that an answer lies at: its outermost word, the five outermost points of the line.
fn end(id: ItemId, answers: &Answers) -> Option<Height> {
    let (point, points) = (answers.get(id)?.point(), id.points());
    let reach = match id.section() {
        Section::Interests | Section::Abilities => 1,
        Section::Subjects => 5,
    };
    if point <= reach {
        Some(Height::Low)
    } else if point + reach > points {
        Some(Height::High)
    } else {
        None
    }
}

fn spread(values: &[f64]) -> f64 {
    let count = values.len().max(1) as f64;
    let mean = values.iter().sum::<f64>() / count;
    libm::sqrt(values.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>() / count)
}
