use super::*;
use crate::catalog::Catalog;
use crate::onet::SocCode;
use crate::table;

const PACKED: &[u8] = include_bytes!("../../../public/catalog.bin");
const QUERIES: &str = include_str!("../../../tests/search/queries.tsv");

fn catalog() -> Catalog {
    Catalog::parse(PACKED).expect("the shipped file")
}

fn index(catalog: &Catalog) -> SearchIndex {
    let mut index = SearchIndex::new(catalog);
    for piece in PIECES {
        let path = format!("{}/public/{piece}", env!("CARGO_MANIFEST_DIR"));
        index.add(catalog, &std::fs::read_to_string(path).expect("a shipped file")).expect("sound");
    }
    index
}

fn codes(catalog: &Catalog, hits: &[Hit]) -> Vec<SocCode> {
    hits.iter().map(|hit| catalog.occupations()[hit.occupation].code).collect()
}

#[test]
fn everyday_queries_are_answered_in_the_first_three() {
    let catalog = catalog();
    let index = index(&catalog);
    let path = std::env::var("QUERIES").ok().map(|path| std::fs::read_to_string(path).expect("q"));
    let rows = table::read(path.as_deref().unwrap_or(QUERIES), ["query", "wanted"]).expect("a table");
    let mut missed = Vec::new();
    for row in &rows {
        let [query, wanted] = row.cells;
        let hits = index.search(&catalog, query, 3);
        let found = codes(&catalog, &hits);
        if !wanted.split(';').any(|code| found.contains(&code.parse().expect(code))) {
            let shown: Vec<String> = hits
                .iter()
                .map(|hit| {
                    format!(
                        "{} ({:?})",
                        catalog.occupations()[hit.occupation].title,
                        hit.matched.as_deref().unwrap_or("")
                    )
                })
                .collect();
            missed.push(format!("{query}: {}", shown.join(" | ")));
        }
    }
    println!("{} of {} missed\n{}", missed.len(), rows.len(), missed.join("\n"));
    assert!(missed.len() <= 5, "{} missed:\n{}", missed.len(), missed.join("\n"));
}
