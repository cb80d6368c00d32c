//! Occupational Employment and Wage Statistics of the BLS, the national figures.
//!
//! `-` is "not published" and becomes an empty cell. This release prints top wages in full; a release that
//! caps them again (BLS then prints `#`) is refused, since a cap shown as a wage would be wrong.

use std::collections::BTreeMap;
use std::path::Path;

use bearings::catalog::employment::Match;
use bearings::catalog::wages::{Pay, Wages};
use bearings::onet::SocCode;

use super::counts::Counts;
use super::employment::matched;
use super::folder::Folder;
use super::refusal::Refusal;
use super::roster::Roster;
use super::table::{Row, Table};

const SOURCE: &str = "bls/oews_2025_national.csv";
const JOIN: &str = "bls/onet_to_ep_oews.csv";
const TABLE: &str = "data/wages.tsv";
const COLUMNS: [&str; 16] = [
    "code", "oews_soc", "match", "emp", "a_mean", "a_p10", "a_p25", "a_median", "a_p75", "a_p90", "h_mean",
    "h_p10", "h_p25", "h_median", "h_p75", "h_p90",
];
/// Wages a year, in the order of [`Pay::from_figures`].
pub const ANNUAL: [&str; 6] = ["a_mean", "a_p10", "a_p25", "a_median", "a_p75", "a_p90"];
const HOURLY: [&str; 6] = ["h_mean", "h_p10", "h_p25", "h_median", "h_p75", "h_p90"];

/// Writes a row for each occupation; one without a wage has `none` and empty cells.
pub fn import(
    source: &Path,
    roster: &Roster,
    tables: &mut Folder,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    let required: Vec<&str> = ["soc", "emp"].into_iter().chain(ANNUAL).chain(HOURLY).collect();
    let published = Table::csv(source, SOURCE, &required)?;
    published.unique(&["soc"])?;
    let by_soc: BTreeMap<&str, Row<'_>> =
        published.rows().map(|row| Ok((row.title("soc")?, row))).collect::<Result<_, Refusal>>()?;
    let join = Table::csv(source, JOIN, &["code", "oews_soc", "oews_match"])?;

    let mut lines = Vec::new();
    let mut tally =
        BTreeMap::from([("exact", 0), ("aggregate", 0), ("none", 0), ("hourly only", 0), ("annual only", 0)]);
    let mut count = |what| *tally.entry(what).or_insert(0) += 1;
    for (code, row) in roster.row_each(&join, "code")? {
        let soc = row.text("oews_soc")?;
        let kind = row
            .one_of("oews_match", |text| ["exact", "aggregate", "none"].into_iter().find(|it| *it == text))?;
        count(kind);
        let mut line = vec![code.to_string(), soc.to_owned(), kind.to_owned()];
        if kind == "none" {
            line.resize(COLUMNS.len(), String::new());
        } else {
            let found =
                by_soc.get(soc).ok_or_else(|| row.refuse("oews_soc", format!("{soc} is not in {SOURCE}")))?;
            line.push(found.exact::<u32>("emp", 0)?.to_string());
            let annual = figures(found, ANNUAL, 0)?;
            let hourly = figures(found, HOURLY, 2)?;
            if annual.iter().all(String::is_empty) {
                count("hourly only");
            } else if hourly.iter().all(String::is_empty) {
                count("annual only");
            }
            line.extend(annual.into_iter().chain(hourly));
        }
        lines.push(line);
    }
    for (what, number) in tally {
        counts.add(format!("wages: {what}"), number);
    }
    tables.put_table(TABLE, &COLUMNS, lines);
    Ok(())
}

/// The source's own figures, empty where it prints `-`.
fn figures(row: &Row<'_>, columns: [&str; 6], places: u32) -> Result<Vec<String>, Refusal> {
    columns
        .into_iter()
        .map(|column| {
            Ok(row
                .published::<u32>(column, places)?
                .map_or("", |_| row.text(column).unwrap_or_default())
                .to_owned())
        })
        .collect()
}

/// Reads it back; occupations without a wage are left out.
pub fn read(tables: &Folder, roster: &Roster) -> Result<BTreeMap<SocCode, Wages>, Refusal> {
    let table = tables.table(TABLE, &COLUMNS)?;
    let mut all = BTreeMap::new();
    for (code, row) in roster.row_each(&table, "code")? {
        if row.text("match")? != "none" {
            let matched: Match = row.one_of("match", matched)?;
            let (annual, hourly) = (pay(&row, ANNUAL, 0)?, pay(&row, HOURLY, 2)?);
            let soc = row.shaped("oews_soc", "dd-dddd")?.to_owned();
            all.insert(code, Wages { soc, matched, employment: row.exact("emp", 0)?, annual, hourly });
        }
    }
    Ok(all)
}

fn pay(row: &Row<'_>, columns: [&str; 6], places: u32) -> Result<Pay, Refusal> {
    let mut figures = [None; 6];
    for (figure, column) in figures.iter_mut().zip(columns) {
        if !row.text(column)?.is_empty() {
            *figure = Some(row.exact(column, places)?);
        }
    }
    Ok(Pay::from_figures(figures))
}
