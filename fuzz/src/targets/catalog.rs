//! The packed catalogue.

use bearings::catalog::Catalog;
use bearings::catalog::search::SearchIndex;

use crate::Target;
use crate::mend;
use crate::said::said;
use crate::world::small;

/// The file's bytes as they are, and with length and check put right.
pub const CATALOG: Target =
    Target { name: "catalog", longest: 4_000, memory: 1_000_000, changed: 20_000, check, seeds };

fn check(input: &[u8]) {
    read(input);
    if let Some(mended) = mend::catalog(input) {
        read(&mended);
    }
}

fn read(bytes: &[u8]) {
    let catalog = match Catalog::parse(bytes) {
        Ok(catalog) => catalog,
        Err(error) => return said(&error),
    };
    assert!(!catalog.is_empty());
    assert_eq!(Catalog::parse(&catalog.to_bytes()).as_ref(), Ok(&catalog), "it is packed otherwise");
    for (at, occupation) in catalog.occupations().iter().enumerate() {
        assert_eq!(catalog.find(occupation.code), Some(at));
        assert!(catalog.related(at).iter().all(|other| usize::from(*other) < catalog.len()));
        let family = catalog.family(at);
        assert_eq!(catalog.family(family), family, "a family is named after a member of another");
    }
    assert!(catalog.columns().all(|column| column.steps.len() == catalog.len()));
    let index = SearchIndex::new(&catalog);
    assert!(index.search(&catalog, "chief nurse", 5).len() <= 5);
}

fn seeds() -> Vec<Vec<u8>> {
    [0, 1, 9, 85].map(|columns| small(columns).to_bytes()).into()
}
