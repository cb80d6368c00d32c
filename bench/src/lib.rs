//! The sums of Bearings as a module of their own: `cargo xtask bench` times them in a browser, beside the same
//! algorithms on JavaScript typed arrays, which work from the same tables.

mod people;
mod tasks;

use bearings::answers::Answers;
use bearings::catalog::Catalog;
use bearings::instrument::{Bank, Form, ItemId, Response};
use bearings::scoring::{Scorer, Tables};
use serde::Serialize;
use tasks::{Desk, Task};
use wasm_bindgen::prelude::wasm_bindgen;

/// The scorer and the people that it works for.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Bench {
    scorer: Scorer,
    bank: Bank,
    desks: Vec<Desk>,
}

/// What the other side needs to know.
#[derive(Serialize)]
struct Given<'a> {
    tables: Tables<'a>,
    /// The quick form, in its order.
    quick: Vec<ItemId>,
    people: Vec<Sheets<'a>>,
}

#[derive(Serialize)]
struct Sheets<'a> {
    full: &'a Answers,
    changed: &'a Answers,
    begun: &'a Answers,
    occupation: usize,
    more: (ItemId, Response),
}

#[wasm_bindgen]
impl Bench {
    /// Reads the packed catalogue.
    ///
    /// # Errors
    /// One sentence when the catalogue or the bank cannot be read.
    #[wasm_bindgen(constructor)]
    pub fn new(catalog: &[u8]) -> Result<Self, String> {
        let catalog = Catalog::parse(catalog).map_err(|error| error.to_string())?;
        let bank = Bank::shipped().map_err(|error| error.to_string())?;
        let scorer = Scorer::new(&catalog, &bank);
        let people = people::people(&scorer, &bank);
        let desks = people.into_iter().filter_map(|person| Desk::new(&scorer, &bank, person)).collect();
        Ok(Self { scorer, bank, desks })
    }

    /// Tables and people as JSON, every number to its last digit.
    ///
    /// # Errors
    /// When a number cannot be written, such as one without end.
    pub fn given(&self) -> Result<String, String> {
        let people = self.desks.iter().map(|desk| {
            let [full, changed, begun] = desk.sheets();
            Sheets { full, changed, begun, occupation: desk.occupation(), more: desk.more() }
        });
        let given = Given {
            tables: self.scorer.tables(),
            quick: self.bank.form(Form::Quick).into_iter().map(|item| item.id).collect(),
            people: people.collect(),
        };
        serde_json::to_string(&given).map_err(|error| error.to_string())
    }

    /// Does a task for a person and hands back a number that depends on it; NaN for an unknown person.
    pub fn run(&mut self, task: Task, person: usize) -> f64 {
        self.desks.get_mut(person).map_or(f64::NAN, |desk| desk.run(&self.scorer, &self.bank, task))
    }

    /// Every number that a task comes to.
    #[must_use]
    pub fn check(&self, task: Task, person: usize) -> Vec<f64> {
        self.desks.get(person).map_or_else(Vec::new, |desk| desk.check(&self.scorer, &self.bank, task))
    }
}
