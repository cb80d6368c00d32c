//! Pieces of job titles.

use bearings::catalog::search::{Piece, SearchIndex};

use crate::Target;
use crate::said::said;
use crate::target::text;
use crate::world::WORLD;

/// `public/titles/`.
pub const TITLES: Target =
    Target { name: "titles", longest: 2_000, memory: 2_000_000, changed: 20_000, check, seeds };

fn check(input: &[u8]) {
    let text = text(input);
    match Piece::parse(&text) {
        Ok(piece) => {
            let written = piece.to_text();
            assert_eq!(Piece::parse(&written).as_ref(), Ok(&piece), "it comes back otherwise");
        }
        Err(error) => return said(&error),
    }
    let mut index = SearchIndex::new(&WORLD.catalog);
    let before = index.search(&WORLD.catalog, "manager", 5);
    if let Err(error) = index.add(&WORLD.catalog, &text) {
        said(&error);
        assert_eq!(index.search(&WORLD.catalog, "manager", 5), before, "a refused piece left something");
    }
    for query in ["manager", "fix teeth", "x"] {
        let hits = index.search(&WORLD.catalog, query, 5);
        assert!(hits.len() <= 5 && hits.iter().all(|hit| hit.occupation < WORLD.catalog.len()));
    }
}

/// Titles of the small catalogue, some everyday words, and titles of an occupation that is not there.
fn seeds() -> Vec<Vec<u8>> {
    let codes = WORLD.catalog.occupations().iter().take(3);
    let lines: String = codes.map(|it| format!("{}\ta\tManager (Mgr)\tX-Ray Aide\n", it.code)).collect();
    vec![
        format!("titles\t1\t3\n{lines}").into_bytes(),
        b"synonyms\t1\t2\nfix\trepairer;mechanic\nteeth\tdental\n".to_vec(),
        b"titles\t1\t1\n29-2072.00\tf\tOne\n".to_vec(),
    ]
}
