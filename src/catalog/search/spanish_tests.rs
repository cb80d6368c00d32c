use super::*;
use crate::catalog::Catalog;
use crate::onet::SocCode;
use crate::table;

const PACKED: &[u8] = include_bytes!("../../../public/catalog-es.bin");
const SAID: &str = include_str!("../../../public/titles/es/said.tsv");
/// Written from the English titles, before the synonyms were opened.
const QUERIES: &str = include_str!("../../../tests/search/es.tsv");

fn found(catalog: &Catalog, index: &SearchIndex, query: &str) -> Vec<SocCode> {
    let hits = index.search(catalog, query, 3);
    hits.iter().map(|hit| catalog.occupations()[hit.occupation].code).collect()
}

#[test]
fn everyday_queries_have_what_was_meant_in_the_first_three() {
    let catalog = Catalog::parse(PACKED).expect("the shipped file");
    let mut index = SearchIndex::new(&catalog);
    index.add(&catalog, SAID).expect("sound");
    let rows = table::read(QUERIES, ["query", "wanted"]).expect("a table");
    assert_eq!(rows.len(), 80);
    let missed: Vec<String> = rows
        .iter()
        .filter_map(|row| {
            let [query, wanted] = row.cells;
            let found = found(&catalog, &index, query);
            let met = wanted.split(';').any(|code| found.contains(&code.parse().expect("a code")));
            (!met).then(|| format!("{query}: {found:?}"))
        })
        .collect();
    assert!(missed.len() <= 6, "{} missed:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn accents_make_no_difference_and_what_is_said_is_not_shown_as_a_title() {
    let catalog = Catalog::parse(PACKED).expect("the shipped file");
    let mut index = SearchIndex::new(&catalog);
    index.add(&catalog, SAID).expect("sound");
    for (with, without) in [("médico", "medico"), ("niñera", "ninera"), ("panadería", "panaderia")] {
        assert_eq!(index.search(&catalog, with, 5), index.search(&catalog, without, 5), "{with}");
    }
    let hits = index.search(&catalog, "arreglar carros", 5);
    assert!(!hits.is_empty() && hits.iter().all(|hit| hit.matched.is_none()));
}

#[test]
fn a_title_leads_to_its_occupation_before_any_piece_arrives() {
    let catalog = Catalog::parse(PACKED).expect("the shipped file");
    let index = SearchIndex::new(&catalog);
    for occupation in catalog.occupations().iter().step_by(7) {
        let first = index.search(&catalog, &occupation.title, 1);
        assert_eq!(
            first.first().map(|hit| hit.occupation),
            catalog.find(occupation.code),
            "{}",
            occupation.title
        );
    }
}
