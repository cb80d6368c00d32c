//! Working conditions: 55 Work Context elements from O*NET 18.1 of 2014.

use std::collections::BTreeMap;
use std::path::Path;

use bearings::catalog::characteristic::CHARACTERISTICS;
use bearings::catalog::conditions::{CONDITIONS, Conditions};
use bearings::onet::{Scale, SocCode};

use super::counts::Counts;
use super::elements::Elements;
use super::folder::Folder;
use super::matrix::Matrix;
use super::refusal::Refusal;
use super::roster::Roster;
use super::table::Table;

const SOURCE: &str = "onet_18_1/work_context_CX_mapped_2019.csv";

/// Our table.
pub const TABLE: &str = "data/ratings/work_context_CX.tsv";

/// The conditions of the occupations that have any, and where each row comes from.
pub fn published(
    source: &Path,
    roster: &Roster,
    elements: &Elements,
) -> Result<(Matrix, BTreeMap<SocCode, &'static str>), Refusal> {
    let required: Vec<&str> =
        ["code", "source"].into_iter().chain(elements.conditions.iter().map(String::as_str)).collect();
    let table = Table::csv(source, SOURCE, &required)?;
    table.unique(&["code"])?;
    let rows = roster.rows(&table, "code")?;
    let mut sources = BTreeMap::new();
    for (code, row) in &rows {
        let known = |text: &str| ["18.1", "ridge"].into_iter().find(|word| *word == text);
        sources.insert(*code, row.one_of("source", known)?);
    }
    Ok((Matrix::read(&elements.conditions, Scale::Context, &rows)?, sources))
}

/// The conditions that the characteristics are made of, for every occupation.
pub fn read(tables: &Folder, roster: &Roster) -> Result<Matrix, Refusal> {
    let mut needed: Vec<String> = CHARACTERISTICS
        .iter()
        .flat_map(|it| it.adds.iter().chain(it.subtracts))
        .map(|id| (*id).to_owned())
        .collect();
    needed.sort_unstable();
    let columns: Vec<String> = tables.columns(TABLE)?;
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    let table = tables.table(TABLE, &columns)?;
    Matrix::read(&needed, Scale::Context, &roster.row_each(&table, "code")?)
}

/// Adds the file of those that a person may want to avoid.
pub fn pack(
    tables: &Folder,
    roster: &Roster,
    packed: &mut Folder,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    let conditions = read(tables, roster)?;
    let mut text = String::new();
    for (id, _) in CONDITIONS {
        let levels: Option<String> =
            roster.codes().iter().map(|code| conditions.get(*code, id).and_then(level)).collect();
        let levels = levels.ok_or_else(|| Refusal::file(TABLE, format!("no column {id} to filter by")))?;
        text.extend([id, "\t", &levels, "\n"]);
    }
    counts.add("conditions to avoid", CONDITIONS.len());
    packed.put(&format!("public/{}", Conditions::PATH), text);
    Ok(())
}

/// A rating in hundredths as a digit, halves up.
fn level(hundredths: u16) -> Option<char> {
    char::from_digit((u32::from(hundredths) + 50) / 100, 10)
}
