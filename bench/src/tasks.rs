//! What is timed, each as the app does it, and every number that it comes to.

use std::collections::BTreeSet;

use bearings::answers::Answers;
use bearings::instrument::{Bank, Form, Item, ItemId, Response, Section};
use bearings::scoring::{Changes, DAYS, Days, Scorer, Tally, nats, next_question, ranked};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::people::Person;

/// What is timed.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug)]
pub enum Task {
    /// Scores of all occupations from a full sheet.
    Scores,
    /// The same, and their order.
    Ranking,
    /// One answer's evidence added to every occupation's sum.
    OneMoreAnswer,
    /// What the quick form asks after sixteen answers.
    NextQuestion,
    /// Why one occupation stands where it stands.
    Reasons,
    /// Which changed answer moves one occupation most.
    MostTellingChange,
    /// One day of the rank bands.
    OneDay,
    /// All days of the rank bands.
    AllDays,
    /// Scores and order after one answer was changed.
    WhatIf,
}

/// A person with what the app has worked out by the time a task begins.
#[derive(Debug)]
pub struct Desk {
    person: Person,
    tally: Tally,
    /// A subject and its answer, for one more.
    more: (ItemId, Response),
    /// The sums that it is added to.
    sums: Vec<i32>,
    fresh: Days,
    days: Days,
}

impl Desk {
    /// Lays everything ready; `None` without a subject answered.
    pub fn new(scorer: &Scorer, bank: &Bank, person: Person) -> Option<Self> {
        let tally = scorer.tally(&person.full);
        let subject = |item: &&Item| item.section == Section::Subjects;
        let id = bank.form(Form::Full).into_iter().find(subject)?.id;
        let more = (id, person.full.get(id)?);
        let (sums, fresh) = (tally.evidence().to_vec(), Days::new(&tally));
        Some(Self { person, tally, more, sums, days: fresh.clone(), fresh })
    }

    /// Does a task and hands back a number that depends on it.
    pub fn run(&mut self, scorer: &Scorer, bank: &Bank, task: Task) -> f64 {
        match task {
            Task::Scores => first(scorer.tally(&self.person.full).scores()),
            Task::Ranking => order(scorer, &self.person.full),
            Task::OneMoreAnswer => {
                add(scorer, self.more, &mut self.sums);
                first(&self.sums)
            }
            Task::NextQuestion => next(scorer, bank, &self.person.begun).map_or(-1.0, number),
            Task::Reasons => scorer.reasons(&self.tally, self.person.occupation).len() as f64,
            Task::MostTellingChange => scorer.changes(&self.tally, self.person.occupation).rank as f64,
            Task::OneDay => {
                // As many as the app draws, then from the start again.
                if self.days.count() == DAYS {
                    self.days = self.fresh.clone();
                }
                self.days.draw(scorer, &self.tally);
                self.days.count() as f64
            }
            Task::AllDays => all_days(scorer, &self.tally).count() as f64,
            Task::WhatIf => order(scorer, &self.person.changed),
        }
    }

    /// Every number that a task comes to.
    pub fn check(&self, scorer: &Scorer, bank: &Bank, task: Task) -> Vec<f64> {
        match task {
            Task::Scores => in_nats(scorer.tally(&self.person.full).scores()),
            Task::Ranking => places(scorer, &self.person.full),
            Task::OneMoreAnswer => {
                let mut sums = self.tally.evidence().to_vec();
                add(scorer, self.more, &mut sums);
                in_nats(&sums)
            }
            Task::NextQuestion => next(scorer, bank, &self.person.begun).map(number).into_iter().collect(),
            Task::Reasons => scorer
                .reasons(&self.tally, self.person.occupation)
                .iter()
                .flat_map(|reason| [number(reason.item), reason.weight, reason.share_below])
                .collect(),
            Task::MostTellingChange => told(&scorer.changes(&self.tally, self.person.occupation)),
            Task::OneDay => {
                let mut days = self.fresh.clone();
                days.draw(scorer, &self.tally);
                bands(&days, scorer)
            }
            Task::AllDays => bands(&all_days(scorer, &self.tally), scorer),
            Task::WhatIf => places(scorer, &self.person.changed),
        }
    }

    /// The sheets: full, with the change, begun.
    pub const fn sheets(&self) -> [&Answers; 3] {
        [&self.person.full, &self.person.changed, &self.person.begun]
    }

    /// Whose desk it is.
    pub const fn person(&self) -> &Person {
        &self.person
    }

    /// How many dimensions the full sheet observes.
    pub fn dimensions(&self) -> usize {
        self.tally.dimensions()
    }

    /// The occupation that reasons and changes are asked for.
    pub const fn occupation(&self) -> usize {
        self.person.occupation
    }

    /// The answer that is one more.
    pub const fn more(&self) -> (ItemId, Response) {
        self.more
    }
}

fn first(values: &[i32]) -> f64 {
    values.first().copied().map_or(f64::NAN, nats)
}

fn in_nats(values: &[i32]) -> Vec<f64> {
    values.iter().map(|value| nats(*value)).collect()
}

fn add(scorer: &Scorer, (item, response): (ItemId, Response), sums: &mut [i32]) {
    if let (Some(dimension), Some(says)) = (scorer.dimension(item), scorer.says(item, response)) {
        dimension.add(says, sums);
    }
}

fn order(scorer: &Scorer, answers: &Answers) -> f64 {
    ranked(scorer.tally(answers).scores()).first().map_or(f64::NAN, |place| place.score)
}

fn places(scorer: &Scorer, answers: &Answers) -> Vec<f64> {
    let places = ranked(scorer.tally(answers).scores());
    places.iter().flat_map(|place| [place.occupation as f64, place.rank as f64, place.score]).collect()
}

fn next(scorer: &Scorer, bank: &Bank, begun: &Answers) -> Option<ItemId> {
    next_question(scorer, bank, Form::Quick, begun, &BTreeSet::new())
}

fn all_days(scorer: &Scorer, tally: &Tally) -> Days {
    let mut days = Days::new(tally);
    while days.count() < DAYS {
        days.draw(scorer, tally);
    }
    days
}

fn bands(days: &Days, scorer: &Scorer) -> Vec<f64> {
    (0..scorer.occupations())
        .filter_map(|occupation| days.band(occupation))
        .flat_map(|band| [f64::from(band.from), f64::from(band.to)])
        .collect()
}

fn told(changes: &Changes) -> Vec<f64> {
    let each = [changes.up, changes.down].into_iter().flatten();
    let each = each.flat_map(|it| [number(it.item), f64::from(it.to.point()), it.rank as f64]);
    std::iter::once(changes.rank as f64).chain(each).collect()
}

/// An item's name as a number: its characters one after another.
fn number(item: ItemId) -> f64 {
    item.to_string().bytes().fold(0.0, |sum, byte| sum * 256.0 + f64::from(byte))
}
