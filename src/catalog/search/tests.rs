use proptest::prelude::*;

use super::*;
use crate::catalog::Catalog;
use crate::onet::SocCode;
use crate::table;

const PACKED: &[u8] = include_bytes!("../../../public/catalog.bin");
const TITLES: &str = include_str!("../../../data/titles.tsv");
/// Written before the search was tuned.
const QUERIES: &str = include_str!("../../../tests/search/queries.tsv");
/// Written later, each batch before it was tried.
const LATER_QUERIES: &str = include_str!("../../../tests/search/later_queries.tsv");

fn catalog() -> Catalog {
    Catalog::parse(PACKED).expect("the shipped file")
}

fn piece(path: &str) -> String {
    std::fs::read_to_string(format!("{}/public/{path}", env!("CARGO_MANIFEST_DIR"))).expect("a shipped file")
}

fn index<'a>(catalog: &Catalog, pieces: impl IntoIterator<Item = &'a str>) -> SearchIndex {
    let mut index = SearchIndex::new(catalog);
    pieces.into_iter().for_each(|path| index.add(catalog, &piece(path)).expect("sound"));
    index
}

fn found(catalog: &Catalog, index: &SearchIndex, query: &str, top: usize) -> Vec<SocCode> {
    let hits = index.search(catalog, query, top);
    hits.iter().map(|hit| catalog.occupations()[hit.occupation].code).collect()
}

fn code(text: &str) -> SocCode {
    text.parse().expect(text)
}

/// Queries without a wanted occupation in the first three.
fn missed(queries: &str) -> (usize, Vec<String>) {
    let catalog = catalog();
    let index = index(&catalog, PIECES);
    let rows = table::read(queries, ["query", "wanted"]).expect("a table");
    let miss = |row: &table::Row<'_, 2>| {
        let [query, wanted] = row.cells;
        let found = found(&catalog, &index, query, 3);
        let met = wanted.split(';').any(|wanted| found.contains(&code(wanted)));
        (!met).then(|| format!("{query}: {found:?}"))
    };
    (rows.len(), rows.iter().filter_map(miss).collect())
}

#[test]
fn everyday_queries_have_what_was_meant_in_the_first_three() {
    let (all, missed) = missed(QUERIES);
    assert_eq!(all, 100);
    assert!(missed.len() <= 5, "{} missed:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn so_have_the_queries_that_were_written_later() {
    let (all, missed) = missed(LATER_QUERIES);
    assert!(missed.len() * 20 <= all, "{} of {all} missed:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn a_former_title_leads_to_both_of_its_successors() {
    let catalog = catalog();
    let index = index(&catalog, PIECES);
    let hits = index.search(&catalog, "Medical Records and Health Information Technicians", 2);
    let former = Some("Medical Records and Health Information Technicians".to_owned());
    for (hit, wanted) in hits.iter().zip(["29-2072.00", "29-9021.00"]) {
        assert_eq!(catalog.occupations()[hit.occupation].code, code(wanted));
        assert_eq!(hit.matched, former);
    }
    assert_eq!(hits.len(), 2);
}

#[test]
fn an_equal_title_of_any_kind_comes_first() {
    let catalog = catalog();
    let index = index(&catalog, PIECES);
    for occupation in catalog.occupations().iter().step_by(13) {
        let first = index.search(&catalog, &occupation.title, 1).remove(0);
        assert_eq!(first, Hit { occupation: catalog.find(occupation.code).expect("known"), matched: None });
    }
    let rows = table::read(TITLES, ["code", "kind", "title"]).expect("a table");
    for row in rows.iter().step_by(197) {
        let [wanted, _, title] = row.cells;
        // Dozens of occupations share a title such as Engineer.
        let found = found(&catalog, &index, title, 40);
        assert!(found.contains(&code(wanted)), "{title}: {wanted} is not in {found:?}");
    }
}

#[test]
fn an_equal_title_comes_before_what_only_fits() {
    let catalog = catalog();
    let index = index(&catalog, PIECES);
    for (query, wanted) in [
        ("Data Manager", &["15-1243.00", "15-2041.00"][..]),
        ("Heart Doctor", &["29-1243.00", "29-1212.00"]),
        ("Steward", &["35-9021.00", "35-2021.00", "53-6061.00"]),
    ] {
        let wanted: Vec<SocCode> = wanted.iter().map(|it| code(it)).collect();
        assert_eq!(found(&catalog, &index, query, wanted.len()), wanted, "{query}");
    }
}

#[test]
fn a_word_that_titles_have_is_not_taken_apart() {
    let catalog = catalog();
    let index = index(&catalog, PIECES);
    let wanted = ["11-9033.00", "25-1081.00"].map(code);
    assert_eq!(found(&catalog, &index, "Education Administrators, Postsecondary", 2), wanted);
}

#[test]
fn a_letter_too_many_is_forgiven() {
    let catalog = catalog();
    let index = index(&catalog, PIECES);
    for (query, wanted) in [("nnurse", "29-1141.00"), ("cheff", "35-1011.00"), ("pilott", "53-2011.00")] {
        assert!(found(&catalog, &index, query, 3).contains(&code(wanted)), "{query}");
    }
}

#[test]
fn current_titles_are_found_before_any_piece_arrives() {
    let catalog = catalog();
    let index = index(&catalog, []);
    for (query, wanted) in [("nurs", "29-1141.00"), ("paramedc", "29-2043.00"), ("pedicurist", "39-5092.00")]
    {
        assert!(found(&catalog, &index, query, 3).contains(&code(wanted)), "{query}");
    }
    assert_eq!(found(&catalog, &index, "ceo", 3), []);
}

#[test]
fn pieces_may_arrive_in_any_order() {
    let catalog = catalog();
    let (one, other) = (index(&catalog, PIECES), index(&catalog, PIECES.into_iter().rev()));
    for query in ["nurse", "fix cars", "psycologist", "work with animals", "sci", "health technician"] {
        assert_eq!(found(&catalog, &one, query, 10), found(&catalog, &other, query, 10), "{query}");
    }
}

#[test]
fn nothing_comes_of_nothing() {
    let catalog = catalog();
    let index = index(&catalog, PIECES);
    for query in ["", "   ", "-'(", "qxzvwk", "日本"] {
        assert_eq!(index.search(&catalog, query, 5), [], "{query}");
    }
    assert_eq!(index.search(&catalog, "nurse", 0), []);
}

#[test]
fn a_damaged_piece_changes_nothing() {
    let catalog = catalog();
    let mut index = SearchIndex::new(&catalog);
    let whole = piece(PIECES[1]);
    assert_eq!(index.add(&catalog, &whole[..whole.len() / 2]), Err(PieceError::Length));
    let foreign = "titles\t1\t2\n11-1011.00\ta\tZebra Boss\n11-1012.00\ta\tZebra\n";
    assert_eq!(index.add(&catalog, foreign), Err(PieceError::Release));
    assert_eq!(index.search(&catalog, "zebra", 5), []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_query_can_be_asked(query in ".{0,80}", words in "([a-z]{1,9} ){0,20}") {
        let catalog = catalog();
        let index = index(&catalog, [PIECES[0]]);
        for query in [query, words] {
            let hits = index.search(&catalog, &query, 7);
            prop_assert!(hits.len() <= 7);
            prop_assert!(hits.iter().all(|hit| hit.occupation < catalog.len()));
        }
    }
}
