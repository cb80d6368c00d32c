//! What is committed under `data/` and `public/`: the counts, and that one follows from the other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bearings::catalog::Catalog;
use bearings::catalog::career::{Career, CareerFile, ConditionsSource, RatingsSource};
use bearings::catalog::codebook::{CODES, book, coarse};
use bearings::catalog::employment::Match;
use bearings::catalog::search::{PIECES, Piece, names, words};
use bearings::catalog::steps::hundredths_to_steps;
use bearings::onet::{Domain, Scale, SocCode};
use bearings::table;

use crate::catalog::counts::Counts;
use crate::catalog::folder::Folder;
use crate::catalog::roster::Roster;
use crate::catalog::{occupations, pack, packed_folders, ratings};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the project")
}

fn tables() -> Folder {
    let mut tables = Folder::hand_kept(root()).expect("committed");
    tables.load_tables(root()).expect("committed");
    tables
}

fn roster(tables: &Folder) -> Roster {
    occupations::read(tables).expect("committed").0
}

fn careers() -> Vec<Career> {
    let files = std::fs::read_dir(root().join("public/careers")).expect("committed");
    let mut careers: Vec<Career> = files
        .map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("text"))
        .flat_map(|text| CareerFile::parse(&text).expect("sound").careers)
        .collect();
    careers.sort_by_key(|career| career.code);
    careers
}

#[test]
fn packing_again_gives_the_committed_bytes() {
    let mut counts = Counts::default();
    let packed = pack::pack(&tables(), &mut counts).expect("committed tables");
    assert_eq!(counts.of("files of state wages"), Some(54));
    assert_eq!(counts.of("careers in words, en"), Some(923));
    assert_eq!(counts.of("careers without a programme of study"), Some(160));
    assert!(packed_folders().all(|folder| packed.stray(root(), &folder).is_empty()));
    for (path, bytes) in packed.files() {
        assert!(std::fs::read(root().join(path)).expect(path) == bytes, "{path} is not what data/ packs to");
    }
}

#[test]
fn every_join_has_its_count() {
    let careers = careers();
    let count = |test: &dyn Fn(&Career) -> bool| careers.iter().filter(|career| test(career)).count();
    assert_eq!(careers.len(), 923);
    assert_eq!(count(&|it| it.ratings_source == RatingsSource::Rated), 894);
    assert_eq!(count(&|it| it.ratings_source == RatingsSource::Parent), 13);
    assert_eq!(count(&|it| it.ratings_source == RatingsSource::Neighbours), 16);
    assert_eq!(count(&|it| it.rated.is_some()), 894);
    assert_eq!(count(&|it| it.conditions_source == ConditionsSource::Rated), 860);
    assert_eq!(count(&|it| it.conditions_source == ConditionsSource::Predicted), 47);
    assert_eq!(count(&|it| it.conditions_source == ConditionsSource::Neighbours), 16);
    assert_eq!(count(&|it| it.employment.matched == Match::Exact), 893);
    assert_eq!(count(&|it| it.employment.matched == Match::Aggregate), 30);
    assert_eq!(count(&|it| it.wages.as_ref().is_some_and(|wages| wages.matched == Match::Exact)), 891);
    assert_eq!(count(&|it| it.wages.as_ref().is_some_and(|wages| wages.matched == Match::Aggregate)), 30);
    assert_eq!(count(&|it| it.wages.is_none()), 2);
    assert_eq!(count(&|it| it.wages.as_ref().is_some_and(|wages| wages.hourly_only())), 4);
    assert_eq!(count(&|it| it.wages.as_ref().is_some_and(|wages| wages.hourly.is_empty())), 57);
    assert_eq!(count(&|it| it.education.is_some()), 878);
    assert_eq!(count(&|it| it.related.len() == 5), 923);
    assert_eq!(count(&|it| it.characteristics.len() == 13), 923);
    assert_eq!(count(&|it| !it.curated.is_empty()), 1);
    assert_eq!(count(&|it| it.families.is_empty()), 160);
    assert_eq!(count(&|it| !it.technologies.is_empty() && it.technologies.len() <= 15), 923);
}

#[test]
fn titles_are_counted_by_kind() {
    let tables = tables();
    let text = str::from_utf8(tables.bytes("data/titles.tsv").expect("committed")).expect("text");
    let mut kinds = BTreeMap::new();
    for line in text.lines().skip(1) {
        *kinds.entry(line.split('\t').nth(1).expect("a kind")).or_insert(0) += 1;
    }
    assert_eq!(kinds, BTreeMap::from([("alternate", 40_583), ("former", 260), ("reported", 7955)]));
    for code in ["29-2072.00", "29-9021.00"] {
        let line = format!("{code}\tformer\tMedical Records and Health Information Technicians");
        assert!(text.lines().any(|it| it == line), "{line}");
    }
}

#[test]
fn pieces_hold_every_name_of_every_title() {
    let named =
        |code: &str, title: &str| -> Vec<String> { names(title).map(|name| bag(code, name)).collect() };
    let tables = tables();
    let (_, listed) = occupations::read(&tables).expect("committed");
    let mut held: BTreeSet<String> =
        listed.iter().flat_map(|it| named(&it.code.to_string(), &it.title)).collect();
    let mut synonyms = 0;
    for path in PIECES {
        let text = std::fs::read_to_string(root().join("public").join(path)).expect(path);
        match Piece::parse(&text).expect(path) {
            Piece::Synonyms(rows) => synonyms += rows.len(),
            Piece::Titles(all) => held.extend(all.iter().flat_map(|it| {
                let code = it.code.to_string();
                it.titles.iter().flat_map(move |title| named(&code, title)).collect::<Vec<_>>()
            })),
        }
    }
    let text = str::from_utf8(tables.bytes("data/titles.tsv").expect("committed")).expect("text");
    for row in table::read(text, ["code", "kind", "title"]).expect("sound") {
        let [code, _, title] = row.cells;
        assert!(named(code, title).iter().all(|name| held.contains(name)), "{code} {title}");
    }
    let text = str::from_utf8(tables.bytes("data/synonyms.tsv").expect("committed")).expect("text");
    assert_eq!(synonyms, text.lines().count() - 1);
}

/// A name as search compares it: its words in whatever order.
fn bag(code: &str, name: &str) -> String {
    let mut bag = words(name);
    bag.sort_unstable();
    format!("{code} {}", bag.join(" "))
}

#[test]
fn state_wages_families_and_technologies_are_counted() {
    let tables = tables();
    let rows = |path: &str| tables.text(path).expect(path).lines().count() - 1;
    assert_eq!(rows("data/wages_state.tsv"), 34_397);
    assert_eq!(rows("data/programme_families.tsv"), 412);
    let text = tables.text("data/technology.tsv").expect("committed");
    let technologies = table::read(text, ["name", "kind", "hot", "codes", "in_demand"]).expect("sound");
    let uses = |at: usize| -> usize {
        technologies.iter().map(|row| row.cells[at].split(';').filter(|code| !code.is_empty()).count()).sum()
    };
    let names: BTreeSet<&str> = technologies.iter().map(|row| row.cells[0]).collect();
    assert_eq!((names.len(), uses(3), uses(4)), (8784, 32_773, 2493));
}

#[test]
fn programmes_are_joined_to_occupations() {
    let tables = tables();
    let text = str::from_utf8(tables.bytes("data/programmes.tsv").expect("committed")).expect("text");
    let rows = table::read(text, ["cip", "title", "soc", "soc_title", "codes"]).expect("sound");
    let distinct = |at: usize| rows.iter().map(|row| row.cells[at]).collect::<BTreeSet<_>>().len();
    assert_eq!((rows.len(), distinct(0), distinct(2)), (5447, 1906, 646));
    let roster = roster(&tables);
    let codes: BTreeSet<SocCode> =
        rows.iter().flat_map(|row| row.cells[4].split(';')).map(|code| code.parse().expect(code)).collect();
    assert!(codes.iter().all(|code| roster.codes().contains(code)));
    assert_eq!(923 - codes.len(), 160);
}

#[test]
fn tables_have_161_elements_and_55_conditions() {
    let width = |path: &str| tables().columns(path).expect(path).len() - 1;
    let rated: usize =
        Domain::RATED.into_iter().map(|domain| width(&ratings::path(domain, Scale::Level))).sum();
    assert_eq!(rated, 161);
    assert_eq!(width("data/ratings/work_context_CX.tsv"), 55);
}

#[test]
fn every_packed_rating_is_the_table_s_to_within_the_values_of_its_column() {
    let tables = tables();
    let roster = roster(&tables);
    let bytes = std::fs::read(root().join(pack::CATALOG)).expect("committed");
    let catalog = Catalog::parse(&bytes).expect("sound");
    let (mut compared, mut squares) = (0, 0.0);
    for (domain, scale) in [
        (Domain::Interests, Scale::OccupationalInterest),
        (Domain::Knowledge, Scale::Importance),
        (Domain::Abilities, Scale::Level),
    ] {
        let table = ratings::read(&tables, &roster, domain, scale).expect("committed");
        for (at, id) in table.elements.iter().enumerate() {
            let column = catalog.columns().find(|column| column.element_id == id).expect("a column");
            assert_eq!(column.scale, scale);
            let steps: Vec<u8> =
                table.column(at).map(|(_, rating)| hundredths_to_steps(scale, rating).expect(id)).collect();
            compared += steps.len();
            if domain == Domain::Interests {
                assert_eq!(column.steps, steps, "{id}");
                continue;
            }
            assert_eq!(column.steps, coarse(&steps, CODES), "{id}");
            assert!(book(column.steps).len() <= CODES, "{id}");
            let mean = steps.iter().map(|step| f64::from(*step)).sum::<f64>() / 923.0;
            let variance = steps.iter().map(|step| (f64::from(*step) - mean).powi(2)).sum::<f64>();
            let off = steps.iter().zip(column.steps).map(|(a, b)| (f64::from(*a) - f64::from(*b)).powi(2));
            squares += off.sum::<f64>() / variance / 85.0;
        }
    }
    assert_eq!(compared, 91 * 923);
    // As `docs/method.md` says.
    assert!((0.00055..0.00065).contains(&squares), "of the variance {squares} are lost");
    let interests =
        ratings::read(&tables, &roster, Domain::Interests, Scale::OccupationalInterest).expect("committed");
    for occupation in catalog.occupations() {
        assert_eq!(interests.rows[&occupation.code], occupation.interests.values());
    }
}

#[test]
fn career_pages_have_the_tables_ratings_exactly() {
    let tables = tables();
    let roster = roster(&tables);
    let careers: BTreeMap<SocCode, Career> =
        careers().into_iter().map(|career| (career.code, career)).collect();
    let mut compared = 0;
    for domain in Domain::RATED {
        let importance = ratings::read(&tables, &roster, domain, Scale::Importance).expect("committed");
        let level = ratings::read(&tables, &roster, domain, Scale::Level).expect("committed");
        for (code, row) in &importance.rows {
            let ratings = careers[code].ratings(domain).expect("a rated domain");
            assert_eq!((&ratings.importance, &ratings.level), (row, &level.rows[code]), "{code} {domain:?}");
            compared += row.len() * 2;
        }
    }
    assert_eq!(compared, 161 * 923 * 2);
}
