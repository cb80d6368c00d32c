//! Golden lists: what the search shows for everyday queries, to be read by eye when it changes.
//!
//! `UPDATE_GOLDEN=1 cargo test --no-default-features --test found` writes `tests/golden/found.tsv` anew.

#![allow(clippy::expect_used, reason = "a test stops at once when what it stands on is not there")]

use std::{env, fs};

use bearings::catalog::Catalog;
use bearings::catalog::search::{PIECES, SearchIndex};

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/found.tsv");
const SHOWN: usize = 4;
/// Of the queries that were written later, every so manieth.
const STEP: usize = 6;

/// What is typed: whole queries, and what stands there while they are being typed or mistyped.
fn queries() -> Vec<String> {
    let written = include_str!("search/queries.tsv").lines().skip(1);
    let later = include_str!("search/later_queries.tsv").lines().skip(1).step_by(STEP);
    let queries = written.chain(later).filter_map(|line| line.split('\t').next());
    let typed = queries.enumerate().map(|(at, query)| {
        let letters = query.chars().count();
        match at % 4 {
            // Not finished yet, or one letter left out.
            1 => query.chars().take(letters.saturating_sub(2)).collect(),
            3 => query
                .chars()
                .enumerate()
                .filter(|(place, _)| *place != letters / 2)
                .map(|(_, it)| it)
                .collect(),
            _ => query.to_owned(),
        }
    });
    typed.collect()
}

#[test]
fn what_the_search_shows_changes_only_knowingly() {
    let catalog = Catalog::parse(include_bytes!("../public/catalog.bin")).expect("the shipped catalogue");
    let mut index = SearchIndex::new(&catalog);
    for path in PIECES {
        let text = fs::read_to_string(format!("{}/public/{path}", env!("CARGO_MANIFEST_DIR")));
        index.add(&catalog, &text.expect("a shipped file")).expect("a sound piece");
    }
    let line = |query: String| {
        let hits = index.search(&catalog, &query, SHOWN).into_iter();
        let shown = hits.map(|hit| {
            let title =
                catalog.occupations().get(hit.occupation).map(|it| it.title.clone()).unwrap_or_default();
            hit.matched.map_or_else(|| format!("\t{title}"), |matched| format!("\t{title} [{matched}]"))
        });
        format!("{query}{}\n", shown.collect::<String>())
    };
    let table: String = queries().into_iter().map(line).collect();
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(GOLDEN, &table).expect("a place to write");
    }
    let golden = fs::read_to_string(GOLDEN).unwrap_or_default();
    assert_eq!(table, golden, "the lists changed: read them, then run with UPDATE_GOLDEN=1");
}
