//! Ratings in hundredths: a row for each occupation, a column for each element.

use std::collections::BTreeMap;

use bearings::onet::{Scale, SocCode};

use super::decimal;
use super::folder::Folder;
use super::refusal::Refusal;
use super::table::Row;

/// Ratings of many occupations on one scale.
#[derive(Clone)]
pub struct Matrix {
    /// Element ids, in the order of the columns.
    pub elements: Vec<String>,
    /// A row for each occupation.
    pub rows: BTreeMap<SocCode, Vec<u16>>,
}

impl Matrix {
    /// Reads rows of a table whose columns carry element ids.
    pub fn read(elements: &[String], scale: Scale, rows: &[(SocCode, Row<'_>)]) -> Result<Self, Refusal> {
        let rows = rows
            .iter()
            .map(|(code, row)| {
                let ratings = elements.iter().map(|id| row.rating(id, scale)).collect::<Result<_, _>>()?;
                Ok((*code, ratings))
            })
            .collect::<Result<_, Refusal>>()?;
        Ok(Self { elements: elements.to_vec(), rows })
    }

    /// One occupation's rating of one element.
    pub fn get(&self, code: SocCode, element: &str) -> Option<u16> {
        let at = self.elements.iter().position(|id| id == element)?;
        self.rows.get(&code)?.get(at).copied()
    }

    /// The values of one column with their codes, codes ascending.
    pub fn column(&self, at: usize) -> impl Iterator<Item = (SocCode, u16)> {
        self.rows.iter().filter_map(move |(code, row)| Some((*code, *row.get(at)?)))
    }

    /// Puts it under `data/` with two decimals.
    pub fn put(&self, path: &str, tables: &mut Folder) {
        let columns: Vec<&str> =
            std::iter::once("code").chain(self.elements.iter().map(String::as_str)).collect();
        tables.put_table(
            path,
            &columns,
            self.rows.iter().map(|(code, row)| {
                let ratings = row.iter().map(|rating| decimal::format(i64::from(*rating), 2));
                std::iter::once(code.to_string()).chain(ratings).collect()
            }),
        );
    }
}
