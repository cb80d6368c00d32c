//! What the readers stand on: the questions, and a catalogue small enough to be made anew from changed bytes.

use std::sync::LazyLock;

use bearings::catalog::Catalog;
use bearings::catalog::related::Related;
use bearings::instrument::Bank;
use bearings::onet::Scale;
use bearings::scoring::Scorer;

/// How many occupations the small catalogue has.
pub const OCCUPATIONS: usize = 12;

/// The shipped catalogue.
const SHIPPED: &[u8] = include_bytes!("../../public/catalog.bin");

/// Questions, occupations and their scorer.
pub struct World {
    /// The shipped questions.
    pub bank: Bank,
    /// Every 77th shipped occupation with all its columns.
    pub catalog: Catalog,
    /// Of these occupations.
    pub scorer: Scorer,
}

/// Made once, before the memory of an input is counted.
pub static WORLD: LazyLock<World> = LazyLock::new(|| {
    let bank = Bank::shipped().expect("the shipped bank");
    let catalog = small(usize::MAX);
    let scorer = Scorer::new(&catalog, &bank);
    World { bank, catalog, scorer }
});

/// Every 77th shipped occupation with the first so many columns; each is related to the one after it.
pub fn small(columns: usize) -> Catalog {
    let shipped = Catalog::parse(SHIPPED).expect("the shipped catalogue");
    let places = || (0..OCCUPATIONS).map(|at| at * 77);
    let occupations = places().filter_map(|at| shipped.occupations().get(at).cloned()).collect();
    let rated = shipped.columns().filter(|column| column.scale != Scale::OccupationalInterest);
    let columns = rated.take(columns).map(|column| {
        let steps = places().filter_map(|at| column.steps.get(at).copied()).collect();
        (column.element_id.to_owned(), column.scale, steps)
    });
    let catalog = Catalog::new(occupations, columns.collect()).expect("a small catalogue");
    let related = (1..=OCCUPATIONS).map(|next| Related::new(vec![(next % OCCUPATIONS) as u16]));
    catalog.with_related(related.collect()).expect("relatives that are there")
}
