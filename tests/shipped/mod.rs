//! What is shipped, loaded once for a file of tests.

use std::sync::LazyLock;

use bearings::catalog::Catalog;
use bearings::instrument::Bank;
use bearings::scoring::Scorer;

/// The occupations.
pub static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    Catalog::parse(include_bytes!("../../public/catalog.bin")).expect("the shipped catalogue")
});
/// The questions.
pub static BANK: LazyLock<Bank> = LazyLock::new(|| Bank::shipped().expect("the shipped bank"));
/// Scores the occupations.
pub static SCORER: LazyLock<Scorer> = LazyLock::new(|| Scorer::new(&CATALOG, &BANK));
