//! Colleges and what they award: College Scorecard and the federal directory of institutions.
//!
//! Only families of programmes that lead to one of our occupations come along, and only colleges that have
//! one of these.

mod awards;
mod institutions;
mod pack;
mod web;

use std::collections::BTreeSet;
use std::path::Path;

pub use pack::{folders, pack};

use super::counts::Counts;
use super::folder::Folder;
use super::programmes;
use super::refusal::Refusal;
use super::table::{Row, Table};

/// Writes the table of awards, and that of the colleges in it.
pub fn import(source: &Path, tables: &mut Folder, counts: &mut Counts) -> Result<(), Refusal> {
    let directory = Table::csv(source, institutions::SOURCE, &institutions::READ)?;
    let directory = institutions::by_id(&directory)?;
    let awarding = awards::import(source, &families(tables)?, &directory, tables, counts)?;
    institutions::import(&directory, &awarding, tables, counts)
}

/// The four-digit families (`5107`) of the programmes that lead to our occupations.
fn families(tables: &Folder) -> Result<BTreeSet<String>, Refusal> {
    let table = tables.table(programmes::TABLE, &programmes::COLUMNS)?;
    table
        .rows()
        .map(|row| Ok(row.shaped("cip", "dd.dddd")?.chars().filter(char::is_ascii_digit).take(4).collect()))
        .collect()
}

/// A whole number, or `None` where the cell is empty: not known.
fn known(row: &Row<'_>, column: &str) -> Result<Option<u32>, Refusal> {
    match row.text(column)? {
        "" => Ok(None),
        _ => row.exact(column, 0).map(Some),
    }
}
