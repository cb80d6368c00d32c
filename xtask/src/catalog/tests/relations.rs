//! Related occupations, families and conditions: what is committed follows from the tables.

use std::collections::BTreeMap;
use std::path::Path;

use bearings::catalog::Catalog;
use bearings::catalog::conditions::{CONDITIONS, Conditions};
use bearings::table;

use crate::catalog::counts::Counts;
use crate::catalog::folder::Folder;
use crate::catalog::{conditions, occupation_families, occupations, pack};

const FAMILIES: &str = "data/occupation_families.tsv";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the project")
}

fn tables() -> Folder {
    let mut tables = Folder::hand_kept(root()).expect("committed");
    tables.load_tables(root()).expect("committed");
    tables
}

fn catalog() -> Catalog {
    Catalog::parse(&std::fs::read(root().join(pack::CATALOG)).expect("committed")).expect("sound")
}

#[test]
fn the_catalogue_has_both_primary_tiers_of_the_table() {
    let (tables, catalog) = (tables(), catalog());
    let text = tables.text("data/related.tsv").expect("committed");
    let (mut nearest, mut near) = (0, 0);
    let mut expected: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for row in table::read(text, ["code", "tier", "related"]).expect("sound") {
        let [code, tier, related] = row.cells;
        let at = |code: &str| catalog.find(code.parse().expect(code)).expect(code);
        let counted = match tier {
            "Primary-Short" => &mut nearest,
            "Primary-Long" => &mut near,
            _ => continue,
        };
        let places = expected.entry(at(code)).or_default();
        let before = places.len();
        places.extend(related.split(';').map(at));
        *counted += places.len() - before;
    }
    for (own, mut places) in expected {
        places.sort_unstable();
        let packed: Vec<usize> = catalog.related(own).iter().map(|&place| place.into()).collect();
        assert_eq!(packed, places, "{}", catalog.occupations()[own].code);
    }
    assert_eq!((nearest, near), (4615, 4615));
}

#[test]
fn families_are_what_the_tables_cluster_to() {
    let committed = tables();
    let mut again = tables();
    let mut counts = Counts::default();
    occupation_families::import(&mut again, &mut counts).expect("committed tables");
    assert_eq!(again.text(FAMILIES), committed.text(FAMILIES));
    let count = |what: &str| counts.of(&format!("families of occupations{what}"));
    assert_eq!(
        (count(""), count(": alone"), count(": members of the largest")),
        (Some(385), Some(176), Some(37))
    );
    let catalog = catalog();
    let text = committed.text(FAMILIES).expect("committed");
    for row in table::read(text, ["code", "family", "title", "family_title"]).expect("sound") {
        let [code, family, title, family_title] = row.cells;
        let at = |code: &str| catalog.find(code.parse().expect(code)).expect(code);
        assert_eq!(catalog.family(at(code)), at(family));
        let named = |code| catalog.occupations()[at(code)].title.as_str();
        assert_eq!((named(code), named(family)), (title, family_title));
    }
}

#[test]
fn a_family_that_cannot_be_is_refused() {
    let text = tables().text(FAMILIES).expect("committed").to_owned();
    for (from, to, says) in [
        ("11-1011.00\t", "11-1011.00\t29-2072.00\t", "line 2: 5 cells, expected 4"),
        (
            "11-1011.00\t11-1011.00",
            "11-1011.00\t29-2072.00",
            "line 2, column family: 29-2072.00 is of another",
        ),
        (
            "11-1011.00\t11-1011.00",
            "11-1011.00\t11-1099.00",
            "line 2, column family: 11-1099.00 is not among",
        ),
        ("11-1011.03\t11-1011.00", "11-1011.03\t11-2011.00", "line 3, column family: 11-2011.00 is not of"),
        ("11-1011.03", "11-1011.00", "line 3, column code: “11-1011.00” is there twice"),
    ] {
        let mut tables = tables();
        tables.put(FAMILIES, text.replacen(from, to, 1));
        let (roster, _) = occupations::read(&tables).expect("committed");
        let refusal = occupation_families::read(&tables, &roster).expect_err(says).to_string();
        assert!(refusal.starts_with(&format!("{FAMILIES}, {says}")), "{refusal}\nexpected {says}");
    }
}

#[test]
fn conditions_are_the_tables_rounded() {
    let tables = tables();
    let (roster, _) = occupations::read(&tables).expect("committed");
    let table = conditions::read(&tables, &roster).expect("committed");
    let text = std::fs::read_to_string(root().join("public/conditions.txt")).expect("committed");
    let packed = Conditions::parse(&text, roster.codes().len()).expect("sound");
    for (condition, (id, _)) in CONDITIONS.iter().enumerate() {
        for (at, code) in roster.codes().iter().enumerate() {
            let rating: u16 = table.get(*code, id).expect("a rating");
            let level = packed.level(condition, at).expect("known");
            assert!((i32::from(level) * 100 - i32::from(rating)).abs() <= 50, "{code} {id}");
        }
    }
    let above = |condition: usize| (0..923).filter(|at| packed.level(condition, *at) >= Some(4)).count();
    let counted: Vec<usize> = (0..CONDITIONS.len()).map(above).collect();
    assert_eq!(counted, [196, 178, 309, 60, 50, 110, 174, 308, 110, 147, 160, 60]);
}
