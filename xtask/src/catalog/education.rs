//! How much schooling workers say their job requires: element 2.D.1, twelve levels, per cent.

use std::collections::BTreeMap;
use std::path::Path;

use bearings::onet::SocCode;

use super::counts::Counts;
use super::decimal;
use super::folder::Folder;
use super::refusal::Refusal;
use super::roster::Roster;
use super::table::Table;

const SOURCE: &str = "onet/education_training_experience.csv";
const TABLE: &str = "data/education.tsv";
const COLUMNS: [&str; 13] = ["code", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
const LEVELS: usize = 12;

/// Writes a row for each occupation that has the twelve shares.
pub fn import(
    source: &Path,
    roster: &Roster,
    tables: &mut Folder,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    let table = Table::csv(source, SOURCE, &["code", "Element ID", "scale", "cat", "v"])?;
    table.unique(&["code", "Element ID", "scale", "cat"])?;
    let mut shares: BTreeMap<SocCode, BTreeMap<usize, u16>> = BTreeMap::new();
    for (code, row) in roster.rows(&table, "code")? {
        if row.text("Element ID")? == "2.D.1" {
            let level = row.exact("cat", 0)?;
            let share = row.exact("v", 2)?;
            if !(1..=LEVELS).contains(&level) || share > 10_000 {
                return Err(row.refuse("v", "a level has to be 1 to 12 and its share 0 to 100 per cent"));
            }
            shares.entry(code).or_default().insert(level, share);
        }
    }
    let mut lines = Vec::new();
    for (code, levels) in &shares {
        let sum: u32 = levels.values().map(|share| u32::from(*share)).sum();
        // Twelve rounded shares miss 100 by a few hundredths.
        if levels.len() != LEVELS || !(9_990..=10_010).contains(&sum) {
            let problem =
                format!("the twelve shares of {code} are not all there or do not make 100 per cent");
            return Err(Refusal::file(SOURCE, problem));
        }
        let levels = levels.values().map(|share| decimal::format(i64::from(*share), 2));
        lines.push(std::iter::once(code.to_string()).chain(levels).collect());
    }
    counts.add("occupations with required schooling", lines.len());
    tables.put_table(TABLE, &COLUMNS, lines);
    Ok(())
}

/// Reads it back, in hundredths of a per cent.
pub fn read(tables: &Folder, roster: &Roster) -> Result<BTreeMap<SocCode, Vec<u16>>, Refusal> {
    let table = tables.table(TABLE, &COLUMNS)?;
    table.unique(&["code"])?;
    let rows = roster.rows(&table, "code")?;
    rows.iter()
        .map(|(code, row)| {
            let shares = COLUMNS.iter().skip(1).map(|level| row.exact(level, 2)).collect::<Result<_, _>>()?;
            Ok((*code, shares))
        })
        .collect()
}
