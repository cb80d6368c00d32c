//! The names of programme families: the first four digits of CIP 2020, by which colleges report.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bearings::catalog::career::{Programme, ProgrammeFamily};
use bearings::onet::SocCode;

use super::counts::Counts;
use super::folder::Folder;
use super::programmes;
use super::refusal::Refusal;
use super::table::Table;

const SOURCE: &str = "programs/cip4.csv";
const TABLE: &str = "data/programme_families.tsv";
const COLUMNS: [&str; 2] = ["cip", "name"];

/// What families are called in Spanish, written by hand.
pub const SPANISH: &str = "data/text/es/families.tsv";

/// Codes and titles of programmes by their family's four digits.
type ByFamily<'a> = BTreeMap<String, BTreeSet<(&'a str, &'a str)>>;

/// The first four digits of `51.0707`: `5107`.
fn family_of(cip: &str) -> String {
    cip.chars().filter(char::is_ascii_digit).take(4).collect()
}

/// A name without the full stop that the source puts behind it.
fn bare(name: &str) -> &str {
    name.strip_suffix('.').unwrap_or(name)
}

/// Writes the name of each family that has a programme in our table.
///
/// The source names the families in which colleges report; the others (residencies, mostly) take the name
/// that their programmes share: that of the “Other” one without this word, or else of the first one.
pub fn import(source: &Path, tables: &mut Folder, counts: &mut Counts) -> Result<(), Refusal> {
    let named = Table::csv(source, SOURCE, &["cip_code", "cip_desc"])?;
    named.unique(&["cip_code"])?;
    let names: BTreeMap<&str, &str> = named
        .rows()
        .map(|row| Ok((row.shaped("cip_code", "dddd")?, bare(row.title("cip_desc")?))))
        .collect::<Result<_, Refusal>>()?;
    let programmes = tables.table(programmes::TABLE, &programmes::COLUMNS)?;
    let mut families: BTreeMap<String, BTreeMap<&str, &str>> = BTreeMap::new();
    for row in programmes.rows() {
        let cip = row.text("cip")?;
        families.entry(family_of(cip)).or_default().insert(cip, bare(row.title("title")?));
    }
    let mut unnamed = 0;
    let lines: Vec<Vec<String>> = families
        .iter()
        .map(|(family, programmes)| {
            let name = names.get(family.as_str()).copied().unwrap_or_else(|| {
                unnamed += 1;
                let other = programmes.values().find_map(|title| title.strip_suffix(", Other"));
                other.or_else(|| programmes.values().next().copied()).unwrap_or_default()
            });
            vec![family.clone(), name.to_owned()]
        })
        .collect();
    counts.add("programme families", lines.len());
    counts.add("programme families named after their programmes", unnamed);
    tables.put_table(TABLE, &COLUMNS, lines);
    Ok(())
}

/// The families that lead to each occupation, those with the most programmes first.
pub fn read(tables: &Folder) -> Result<BTreeMap<SocCode, Vec<ProgrammeFamily>>, Refusal> {
    let names = names(tables, TABLE)?;
    let programmes = tables.table(programmes::TABLE, &programmes::COLUMNS)?;
    let mut all: BTreeMap<SocCode, ByFamily<'_>> = BTreeMap::new();
    for row in programmes.rows() {
        let cip = row.shaped("cip", "dd.dddd")?;
        let family = family_of(cip);
        if !names.contains_key(family.as_str()) {
            return Err(row.refuse("cip", format!("{family} is not in {TABLE}")));
        }
        let codes: Vec<SocCode> =
            row.one_of("codes", |text| text.split(';').map(|code| code.parse().ok()).collect())?;
        for code in codes {
            let families = all.entry(code).or_default();
            families.entry(family.clone()).or_default().insert((cip, bare(row.title("title")?)));
        }
    }
    let family = |(cip, programmes): (String, BTreeSet<(&str, &str)>)| ProgrammeFamily {
        name: names.get(&cip).cloned().unwrap_or_default(),
        cip,
        programmes: programmes
            .into_iter()
            .map(|(cip, title)| Programme { cip: cip.to_owned(), title: title.to_owned() })
            .collect(),
    };
    let ordered = |families: ByFamily<'_>| {
        let mut families: Vec<ProgrammeFamily> = families.into_iter().map(family).collect();
        families.sort_by_key(|it| std::cmp::Reverse(it.programmes.len()));
        families
    };
    Ok(all.into_iter().map(|(code, families)| (code, ordered(families))).collect())
}

/// What the families of each occupation are called in Spanish, in the order of [`read`].
pub fn spanish(tables: &Folder) -> Result<BTreeMap<SocCode, Vec<String>>, Refusal> {
    let names = names(tables, SPANISH)?;
    let named = |family: ProgrammeFamily| {
        let name = names.get(&family.cip).cloned();
        name.ok_or_else(|| Refusal::file(SPANISH, format!("no name for {} {}", family.cip, family.name)))
    };
    let called = |(code, families): (SocCode, Vec<ProgrammeFamily>)| {
        Ok((code, families.into_iter().map(named).collect::<Result<_, Refusal>>()?))
    };
    read(tables)?.into_iter().map(called).collect()
}

/// The names in a table of families, by the family's four digits.
fn names(tables: &Folder, path: &str) -> Result<BTreeMap<String, String>, Refusal> {
    let table = tables.table(path, &COLUMNS)?;
    table.unique(&["cip"])?;
    table
        .rows()
        .map(|row| Ok((row.shaped("cip", "dddd")?.to_owned(), row.title("name")?.to_owned())))
        .collect()
}
