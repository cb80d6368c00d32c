//! Occupational Employment and Wage Statistics of the BLS, the figures of each state.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bearings::catalog::state_wages::{StatePay, StateWages};
use bearings::catalog::us_state::UsState;

use super::counts::Counts;
use super::folder::Folder;
use super::refusal::Refusal;
use super::roster::Roster;
use super::table::{Row, Table};
use super::wages::{self, ANNUAL};

const SOURCE: &str = "bls/oews_2025_state.csv";
const TABLE: &str = "data/wages_state.tsv";
const COLUMNS: [&str; 9] = ["state", "soc", "emp", "a_mean", "a_p10", "a_p25", "a_median", "a_p75", "a_p90"];

/// Writes a row for each state and SOC code that some of our occupations are published under, in the
/// source's order.
pub fn import(
    source: &Path,
    roster: &Roster,
    tables: &mut Folder,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    let required: Vec<&str> = ["area", "soc", "state", "emp"].into_iter().chain(ANNUAL).collect();
    let published = Table::csv(source, SOURCE, &required)?;
    published.unique(&["area", "soc"])?;
    let national = wages::read(tables, roster)?;
    let used: BTreeSet<&str> = national.values().map(|wages| wages.soc.as_str()).collect();
    let mut lines = Vec::new();
    let (mut states, mut socs) = (BTreeSet::new(), BTreeSet::new());
    for row in published.rows() {
        let soc = row.shaped("soc", "dd-dddd")?;
        if !used.contains(soc) {
            continue;
        }
        let state = row.one_of("state", UsState::from_name)?;
        states.insert(state.code());
        socs.insert(soc);
        let mut line = vec![state.code().to_owned(), soc.to_owned()];
        for column in ["emp"].into_iter().chain(ANNUAL) {
            let figure: Option<u32> = row.published(column, 0)?;
            line.push(figure.map_or_else(String::new, |figure| figure.to_string()));
        }
        lines.push(line);
    }
    counts.add("state wages: rows", lines.len());
    counts.add("state wages: states and territories", states.len());
    counts.add("state wages: SOC codes", socs.len());
    counts.add("state wages: SOC codes of ours that no state has", used.len() - socs.len());
    tables.put_table(TABLE, &COLUMNS, lines);
    Ok(())
}

/// Adds a file for each state.
pub fn pack(tables: &Folder, packed: &mut Folder, counts: &mut Counts) -> Result<(), Refusal> {
    let table = tables.table(TABLE, &COLUMNS)?;
    table.unique(&["state", "soc"])?;
    let mut states: BTreeMap<UsState, Vec<(String, StatePay)>> = BTreeMap::new();
    for row in table.rows() {
        let state = row.one_of("state", UsState::from_code)?;
        states.entry(state).or_default().push((row.shaped("soc", "dd-dddd")?.to_owned(), pay(&row)?));
    }
    counts.add("files of state wages", states.len());
    for (state, wages) in states {
        let wages: StateWages = wages.into_iter().collect();
        packed.put_json(&format!("public/{}", StateWages::path(state)), &wages)?;
    }
    Ok(())
}

fn pay(row: &Row<'_>) -> Result<StatePay, Refusal> {
    let figure = |column| -> Result<Option<u32>, Refusal> {
        if row.text(column)?.is_empty() { Ok(None) } else { row.exact(column, 0).map(Some) }
    };
    let mut figures = [None; 7];
    for (place, column) in figures.iter_mut().zip(["emp"].into_iter().chain(ANNUAL)) {
        *place = figure(column)?;
    }
    Ok(figures.into())
}
