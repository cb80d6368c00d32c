//! The class in numbers, none of which tells of fewer than five.

use std::collections::BTreeMap;

use super::board::{Board, Entry};
use super::count::{Count, LEAST_GROUP, parts, share};
use super::line::LineError;
use super::tag::ClassTag;
use crate::riasec::{PerArea, Riasec};
use crate::scoring::MOST;

/// Interests are counted in steps of half a point.
const STEPS: usize = 2 * MOST as usize + 1;

/// A line that does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// 1-based.
    pub line: usize,
    /// Why.
    pub reason: LineError,
}

/// A line with a result that stood on an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubled {
    /// 1-based.
    pub line: usize,
    /// Where it stood first.
    pub first: usize,
}

/// Where a class lies in one interest, 0 to 40.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AreaSpread {
    /// The mean.
    pub mean: f64,
    /// A quarter of the class lies below.
    pub low: f64,
    /// A quarter lies above.
    pub high: f64,
}

/// The board's numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// Results that count.
    pub people: usize,
    /// How many of them came without a class, as a result's code.
    pub plain: usize,
    /// The six interests; nothing below five people who were asked about all of them.
    pub interests: Option<PerArea<AreaSpread>>,
    /// For each area, whose strongest interest it is, and last those without a clear direction.
    pub leads: Vec<Count>,
    /// Fields of work among the first ideas of at least five, the commonest first.
    pub fields: Vec<(u32, Count)>,
    /// Careers among the first ideas of at least five, the commonest first.
    pub careers: Vec<(usize, Count)>,
    /// Answers to the teacher's question, and last those who gave none; empty without a question.
    pub answers: Vec<Count>,
    /// Lines that do not count.
    pub wrong: Vec<Wrong>,
    /// Lines that were there before.
    pub doubled: Vec<Doubled>,
    /// Lines of another class.
    pub foreign: Vec<usize>,
}

/// The numbers of one class.
pub fn of(board: &Board, class: Option<ClassTag>, answers: usize) -> Summary {
    let own = |entry: &&Entry| entry.tag.is_none_or(|tag| Some(tag) == class);
    let foreign = board.entries.iter().filter(|entry| !own(entry)).map(|entry| entry.line).collect();
    let mut totals = Totals::new(answers);
    board.entries.iter().filter(own).for_each(|entry| totals.add(entry));
    let Totals { people, plain, asked, steps, leads, fields, careers, answers } = totals;
    Summary {
        people,
        plain,
        interests: (asked >= LEAST_GROUP).then(|| spreads(&steps, asked)),
        leads: parts(&leads),
        fields: common(fields, people),
        careers: common(careers, people),
        answers: parts(&answers),
        wrong: board.wrong.clone(),
        doubled: board.doubled.clone(),
        foreign,
    }
}

struct Totals {
    people: usize,
    plain: usize,
    /// People who were asked about all six areas.
    asked: usize,
    /// For each area, how many stand at each half point.
    steps: [[usize; STEPS]; 6],
    leads: Vec<usize>,
    fields: BTreeMap<u32, usize>,
    careers: BTreeMap<usize, usize>,
    answers: Vec<usize>,
}

impl Totals {
    fn new(answers: usize) -> Self {
        Self {
            people: 0,
            plain: 0,
            asked: 0,
            steps: [[0; STEPS]; 6],
            leads: vec![0; Riasec::ALL.len() + 1],
            fields: BTreeMap::new(),
            careers: BTreeMap::new(),
            answers: if answers > 0 { vec![0; answers + 1] } else { Vec::new() },
        }
    }

    fn add(&mut self, entry: &Entry) {
        let measured = &entry.measured;
        self.people += 1;
        self.plain += usize::from(entry.tag.is_none());
        if let Some(sums) = measured.sums {
            self.asked += 1;
            for (steps, sum) in self.steps.iter_mut().zip(sums.values()) {
                one_more(steps, libm::round(sum * 2.0) as usize);
            }
        }
        one_more(&mut self.leads, measured.leads.map_or(Riasec::ALL.len(), Riasec::index));
        for field in &measured.fields {
            *self.fields.entry(*field).or_default() += 1;
        }
        for idea in &measured.ideas {
            *self.careers.entry(usize::from(*idea)).or_default() += 1;
        }
        let none = self.answers.len().saturating_sub(1);
        // An answer that the question does not have was given to another one.
        let given = entry.answer.map_or(none, |it| usize::from(it) - 1);
        one_more(&mut self.answers, given.min(none));
    }
}

fn one_more(counts: &mut [usize], at: usize) {
    if let Some(count) = counts.get_mut(at) {
        *count += 1;
    }
}

/// What at least five have, the commonest first; of equals the lower one.
fn common<T: Ord>(counts: BTreeMap<T, usize>, people: usize) -> Vec<(T, Count)> {
    let mut common: Vec<(T, usize)> = counts.into_iter().collect();
    common.sort_by(|(_, a), (_, b)| b.cmp(a));
    let told = common.into_iter().map(|(what, count)| (what, share(count, people)));
    told.filter(|(_, count)| *count != Count::Hidden).collect()
}

fn spreads(steps: &[[usize; STEPS]; 6], people: usize) -> PerArea<AreaSpread> {
    let spread = |counts: &[usize; STEPS]| {
        let at = |step: usize| step as f64 / 2.0;
        let sum: f64 = (0..).zip(counts).map(|(step, count)| at(step) * *count as f64).sum();
        let quarter = |share: f64| {
            let before = share * people as f64;
            let mut passed = 0;
            let reached = counts.iter().position(|count| {
                passed += count;
                passed as f64 >= before
            });
            at(reached.unwrap_or(0))
        };
        AreaSpread { mean: sum / people as f64, low: quarter(0.25), high: quarter(0.75) }
    };
    PerArea::new(steps.each_ref().map(spread))
}
