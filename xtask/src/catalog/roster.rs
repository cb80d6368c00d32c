//! Which occupations there are: every code, and those with interests, which are ours.

use std::collections::BTreeMap;

use bearings::onet::SocCode;

use super::refusal::Refusal;
use super::table::{Row, Table};

/// Codes and titles.
pub struct Roster {
    titles: BTreeMap<SocCode, String>,
    ours: Vec<SocCode>,
}

impl Roster {
    /// All titles, and the codes that have interests, ascending.
    pub const fn new(titles: BTreeMap<SocCode, String>, ours: Vec<SocCode>) -> Self {
        Self { titles, ours }
    }

    /// The codes of our occupations, ascending.
    pub fn codes(&self) -> &[SocCode] {
        &self.ours
    }

    /// How many codes O*NET has in all.
    pub fn known(&self) -> usize {
        self.titles.len()
    }

    /// An occupation's title.
    pub fn title(&self, code: SocCode) -> &str {
        self.titles.get(&code).map_or("", String::as_str)
    }

    /// The code in a cell, which has to be one of O*NET's.
    pub fn code(&self, row: &Row<'_>, column: &str) -> Result<SocCode, Refusal> {
        let code = row.code(column)?;
        if self.titles.contains_key(&code) {
            Ok(code)
        } else {
            Err(row.refuse(column, format!("{code} is not among the occupations of O*NET's list")))
        }
    }

    /// The rows about our occupations; those about others are passed over, unknown ones refused.
    pub fn rows<'a>(&self, table: &'a Table, column: &str) -> Result<Vec<(SocCode, Row<'a>)>, Refusal> {
        let mut rows = Vec::new();
        for row in table.rows() {
            let code = self.code(&row, column)?;
            if self.ours.binary_search(&code).is_ok() {
                rows.push((code, row));
            }
        }
        Ok(rows)
    }

    /// The one row about each of our occupations.
    pub fn row_each<'a>(&self, table: &'a Table, column: &str) -> Result<Vec<(SocCode, Row<'a>)>, Refusal> {
        table.unique(&[column])?;
        let found: BTreeMap<SocCode, Row<'a>> = self.rows(table, column)?.into_iter().collect();
        self.ours
            .iter()
            .map(|code| {
                let row = found.get(code).copied();
                row.map(|row| (*code, row))
                    .ok_or_else(|| Refusal::file(table.file(), format!("no row for {code}")))
            })
            .collect()
    }
}
