//! The sums of Bearings as a module of their own: `cargo xtask bench` times them in a browser, beside the same
//! algorithms on JavaScript typed arrays, which work from the same tables.

#[cfg(target_arch = "wasm32")]
#[path = "../../src/platform/kernel/prepared.rs"]
mod kernel;
mod people;
mod tasks;

use bearings::answers::Answers;
#[cfg(target_arch = "wasm32")]
use bearings::catalog;
use bearings::catalog::Catalog;
use bearings::instrument::{Bank, Form, ItemId, Response};
use bearings::scoring::{self, Scorer, Tables};
pub use people::PEOPLE;
use serde::Serialize;
use tasks::Desk;
pub use tasks::Task;
use wasm_bindgen::prelude::wasm_bindgen;

/// The scorer and the people that it works for.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Bench {
    scorer: Scorer,
    bank: Bank,
    desks: Vec<Desk>,
    memory: Vec<u64>,
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
        Ok(Self { scorer, bank, desks, memory: Vec::new() })
    }

    /// The same occupations so many times over, as if there were as many more.
    #[must_use]
    pub fn repeated(&self, times: usize) -> Self {
        let scorer = self.scorer.repeated(times);
        let person = |desk: &Desk| Desk::new(&scorer, &self.bank, desk.person().clone());
        let desks = self.desks.iter().filter_map(person).collect();
        Self { scorer, bank: self.bank.clone(), desks, memory: Vec::new() }
    }

    /// Adds up by the module with SIMD from now on, if the browser reads it; whether it does.
    #[cfg(target_arch = "wasm32")]
    pub fn use_kernel(&mut self, module: &[u8]) -> bool {
        if !kernel::is_readable() {
            return false;
        }
        kernel::prepare(module, &kernel::Codes::of(&self.scorer));
        self.scorer = self.scorer.clone().adding_up_by(kernel::add_up);
        true
    }

    /// Reads so many bytes of memory one after another and hands back a number that depends on all of them.
    pub fn read_memory(&mut self, bytes: usize) -> f64 {
        self.memory.resize(bytes / size_of::<u64>(), 1);
        let (eights, _) = self.memory.as_chunks::<8>();
        let mut sums = [0_u64; 8];
        for eight in eights {
            sums.iter_mut().zip(eight).for_each(|(sum, number)| *sum = sum.wrapping_add(*number));
        }
        sums.into_iter().fold(0, u64::wrapping_add) as f64
    }

    /// The bytes that have to be read or written once to rank for a person: a byte a code, relatives, scores,
    /// places.
    #[must_use]
    pub fn ranking_bytes(&self, person: usize) -> usize {
        let tables = self.scorer.tables();
        let observed = self.desks.get(person).map_or(0, Desk::dimensions);
        observed * tables.occupations
            + size_of_val(tables.receivers)
            + tables.occupations * (size_of::<i32>() + size_of::<scoring::Place>())
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
