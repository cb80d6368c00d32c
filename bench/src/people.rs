//! Made-up people: each answers as a worker of some occupation might, the same at every run.

use bearings::answers::Answers;
use bearings::instrument::{Bank, Form, Item, Response, Section};
use bearings::scoring::{Scorer, ask};

/// How many there are: more than a processor's branch predictor learns by heart.
pub const PEOPLE: usize = 16;

/// How strongly an occupation shows in an answer, and how far answers stray from it.
const LOAD: f64 = 0.8;
const STRAY: f64 = 2.0;

/// One person's sheets.
#[derive(Clone, Debug)]
pub struct Person {
    /// The full form.
    pub full: Answers,
    /// The full form with one interest answered otherwise.
    pub changed: Answers,
    /// The six interests and the first seven subjects of the quick form.
    pub begun: Answers,
    /// The occupation answered for.
    pub occupation: usize,
}

/// All of them.
pub fn people(scorer: &Scorer, bank: &Bank) -> Vec<Person> {
    let step = scorer.occupations() / PEOPLE;
    (0..PEOPLE).map(|at| person(scorer, bank, at * step)).collect()
}

fn person(scorer: &Scorer, bank: &Bank, occupation: usize) -> Person {
    let mut state = occupation as u32;
    let items = bank.form(Form::Full);
    let all: Answers = items
        .iter()
        .filter_map(|item| Some((item.id, answer(scorer, item, occupation, random(&mut state))?)))
        .collect();
    let (full, _) = ask(scorer, bank, Form::Full, &all);
    let mut changed = full.clone();
    if let Some(first) = items.first() {
        let other = full.get(first.id).map_or(1, |given| given.point() % first.id.points() + 1);
        changed.set(first.id, Response::new(other));
    }
    let (interests, subjects): (Vec<&Item>, Vec<&Item>) = bank
        .form(Form::Quick)
        .into_iter()
        .filter(|item| item.section != Section::Abilities)
        .partition(|item| item.section == Section::Interests);
    let asked = interests.into_iter().chain(subjects.into_iter().take(7));
    let begun = asked.filter_map(|item| Some((item.id, full.get(item.id)?))).collect();
    Person { full, changed, begun, occupation }
}

/// An answer somewhere about where the occupation stands.
fn answer(scorer: &Scorer, item: &Item, occupation: usize, stray: f64) -> Option<Response> {
    let level = f64::from(*scorer.dimension(item.id)?.levels().get(occupation)?);
    let points = f64::from(item.id.points());
    let middle = f64::midpoint(1.0, points);
    // Grid levels are tenths of a standard deviation around 40; two and a half reach the end of the scale.
    let value = LOAD * (level - 40.0) / 10.0 + STRAY * (stray - 0.5);
    Response::new((middle + value * (middle - 1.0) / 2.5).round().clamp(1.0, points) as u8)
}

/// A number from 0 to 1, by the generator of Numerical Recipes.
fn random(state: &mut u32) -> f64 {
    *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
    f64::from(*state) / f64::from(u32::MAX)
}
