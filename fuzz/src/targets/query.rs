//! What is typed into the search.

use std::sync::LazyLock;

use bearings::catalog::search::{PIECES, Piece, SearchIndex};

use super::lines;
use crate::Target;
use crate::target::text;
use crate::world::WORLD;

/// A query, to titles of the small catalogue and all everyday words.
pub const QUERY: Target =
    Target { name: "query", longest: 400, memory: 4_000_000, changed: 2_000, check, seeds };

const MOST: usize = 10;

/// The shipped pieces.
const SHIPPED: [&str; PIECES.len()] = [
    include_str!("../../../public/titles/synonyms.tsv"),
    include_str!("../../../public/titles/1.tsv"),
    include_str!("../../../public/titles/2.tsv"),
    include_str!("../../../public/titles/3.tsv"),
    include_str!("../../../public/titles/4.tsv"),
    include_str!("../../../public/titles/5.tsv"),
    include_str!("../../../public/titles/6.tsv"),
];

static INDEX: LazyLock<SearchIndex> = LazyLock::new(|| {
    let mut index = SearchIndex::new(&WORLD.catalog);
    for text in SHIPPED {
        let piece = match Piece::parse(text).expect("the shipped piece") {
            Piece::Titles(mut all) => {
                all.retain(|titles| WORLD.catalog.find(titles.code).is_some());
                Piece::Titles(all)
            }
            synonyms => synonyms,
        };
        index.add(&WORLD.catalog, &piece.to_text()).expect("a piece of the small catalogue");
    }
    index
});

fn check(input: &[u8]) {
    let query = text(input);
    let hits = INDEX.search(&WORLD.catalog, &query, MOST);
    assert!(hits.len() <= MOST && hits.iter().all(|hit| hit.occupation < WORLD.catalog.len()));
    let doubled =
        (1..hits.len()).any(|at| hits[at..].iter().any(|hit| hit.occupation == hits[at - 1].occupation));
    assert!(!doubled, "an occupation stands there twice");
    assert!(hits.iter().all(|hit| hit.matched.as_ref().is_none_or(|title| !title.is_empty())));
    assert_eq!(INDEX.search(&WORLD.catalog, &query, MOST), hits, "the same query, other careers");
}

fn seeds() -> Vec<Vec<u8>> {
    lines(
        "nurse\nfix cars\nX-ray tech (RT)\nzookeeper\nteachers except special education\njefe de obra\n3d artist's aide",
    )
}
