//! Software and machines, from O*NET: a row for each product and use, with the occupations that have it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bearings::catalog::career::Technology;
use bearings::onet::SocCode;

use super::counts::Counts;
use super::folder::Folder;
use super::refusal::Refusal;
use super::roster::Roster;
use super::table::{Row, Table};

const SOURCE: &str = "onet/technology.csv";
const TABLE: &str = "data/technology.tsv";
const COLUMNS: [&str; 5] = ["name", "kind", "hot", "codes", "in_demand"];

/// How many a career page shows.
const SHOWN: usize = 15;

/// What the source's only HTML entity stands for.
const APOSTROPHE: &str = "&apos;";

/// Occupations that have a product, and those of them that employers often ask for it.
#[derive(Default)]
struct Users {
    codes: BTreeSet<SocCode>,
    in_demand: BTreeSet<SocCode>,
}

/// Writes a row for each product and use; names ascend whatever their capitals, which is the order that the
/// source lists them in.
pub fn import(
    source: &Path,
    roster: &Roster,
    tables: &mut Folder,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    const CODE: &str = "O*NET-SOC Code";
    const NAME: &str = "Example";
    const KIND: &str = "Commodity Title";
    let table = Table::csv(source, SOURCE, &[CODE, NAME, KIND, "Hot Technology", "In Demand"])?;
    table.unique(&[CODE, NAME])?;
    let mut products: BTreeMap<(String, String, &str), Users> = BTreeMap::new();
    let mut hot_names: BTreeMap<String, bool> = BTreeMap::new();
    let mut read = 0;
    for (code, row) in roster.rows(&table, CODE)? {
        let name = row.title(NAME)?.replace(APOSTROPHE, "'");
        if name.contains('&') && name.contains(';') {
            return Err(row.refuse(NAME, format!("“{name}” holds an HTML entity that is not known here")));
        }
        let hot = row.one_of("Hot Technology", yes)?;
        if *hot_names.entry(name.clone()).or_insert(hot) != hot {
            return Err(
                row.refuse("Hot Technology", format!("“{name}” is hot in one line and not in another"))
            );
        }
        let users = products.entry((name.to_lowercase(), name, row.title(KIND)?)).or_default();
        users.codes.insert(code);
        if row.one_of("In Demand", yes)? {
            users.in_demand.insert(code);
        }
        read += 1;
    }
    counts.add("technologies: rows about our occupations", read);
    counts.add("technologies: different ones", hot_names.len());
    counts.add("technologies: hot ones", hot_names.values().filter(|hot| **hot).count());
    let list =
        |codes: &BTreeSet<SocCode>| codes.iter().map(|code| code.to_string()).collect::<Vec<_>>().join(";");
    let lines = products.iter().map(|((_, name, kind), users)| {
        let hot = if hot_names.get(name) == Some(&true) { "Y" } else { "N" };
        vec![name.clone(), (*kind).to_owned(), hot.to_owned(), list(&users.codes), list(&users.in_demand)]
    });
    tables.put_table(TABLE, &COLUMNS, lines);
    Ok(())
}

/// What career pages show of it: in demand and hot ones first, then hot ones, then others.
pub fn read(tables: &Folder, roster: &Roster) -> Result<BTreeMap<SocCode, Vec<Technology>>, Refusal> {
    let table = tables.table(TABLE, &COLUMNS)?;
    table.unique(&["name", "kind"])?;
    let mut all: BTreeMap<SocCode, Vec<Technology>> = BTreeMap::new();
    for row in table.rows() {
        let (name, kind) = (row.title("name")?, row.title("kind")?);
        let hot = row.one_of("hot", yes)?;
        let in_demand = codes(&row, "in_demand", roster)?;
        for code in codes(&row, "codes", roster)? {
            let technologies = all.entry(code).or_default();
            if technologies.iter().any(|it| it.name == name) {
                return Err(row.refuse("codes", format!("{code} has “{name}” already, for another use")));
            }
            let (name, kind) = (name.to_owned(), kind.to_owned());
            technologies.push(Technology { name, kind, hot, in_demand: in_demand.contains(&code) });
        }
    }
    for technologies in all.values_mut() {
        technologies.sort_by_key(|it| {
            if it.hot && it.in_demand {
                0
            } else if it.hot {
                1
            } else {
                2
            }
        });
        technologies.truncate(SHOWN);
    }
    Ok(all)
}

fn yes(text: &str) -> Option<bool> {
    match text {
        "Y" => Some(true),
        "N" => Some(false),
        _ => None,
    }
}

/// The codes in a cell, which may be empty.
fn codes(row: &Row<'_>, column: &str, roster: &Roster) -> Result<BTreeSet<SocCode>, Refusal> {
    row.one_of(column, |text| {
        let codes = text.split(';').filter(|code| !code.is_empty());
        codes
            .map(|code| code.parse().ok().filter(|code| roster.codes().binary_search(code).is_ok()))
            .collect()
    })
}
