//! How much each interest of a person says about each interest and subject of an occupation.

use std::fmt;

use thiserror::Error;

use crate::catalog::Catalog;
use crate::catalog::codebook::CODES;
use crate::instrument::Section;
use crate::riasec::Riasec;
use crate::scoring::dimension;
use crate::scoring::{Dimension, DimensionKey};
use crate::table::{self, TableError};

/// Fitted to degree holders by `cargo xtask fit-sums`.
const SHIPPED: &str = include_str!("../../../data/sums_weights.tsv");

const COLUMNS: [&str; 7] = ["element", "R", "I", "A", "S", "E", "C"];

/// Weights that cannot be used, with the line that says so.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum WeightsError {
    /// The file is no table.
    #[error("weights of the six sums: {0}")]
    Table(#[from] TableError),
    /// A weight that is no number.
    #[error("weights of the six sums, line {line}: “{value}” is not a number")]
    Number {
        /// 1-based line.
        line: usize,
        /// What stands there.
        value: String,
    },
}

/// Six weights (the person's areas) for each O*NET element of occupations.
#[derive(Clone, Debug, PartialEq)]
pub struct SumsWeights {
    rows: Vec<(String, [f64; 6])>,
}

impl SumsWeights {
    /// The weights that are shipped.
    ///
    /// # Errors
    /// Never for the file that the tests have seen.
    pub fn shipped() -> Result<Self, WeightsError> {
        Self::parse(SHIPPED)
    }

    /// The plain rule: each area of the person against the same area of the occupation.
    #[must_use]
    pub fn plain() -> Self {
        let only = |area: Riasec| Riasec::ALL.map(|other| f64::from(u8::from(other == area)));
        Self::new(Riasec::ALL.map(|area| (area.element_id().to_owned(), only(area))).to_vec())
    }

    /// Weights by O*NET element id.
    #[must_use]
    pub const fn new(rows: Vec<(String, [f64; 6])>) -> Self {
        Self { rows }
    }

    /// Reads a table of weights.
    ///
    /// # Errors
    /// When the table is none, or a weight is no number.
    pub fn parse(text: &str) -> Result<Self, WeightsError> {
        let mut rows = Vec::new();
        for row in table::read(text, COLUMNS)? {
            let [element, cells @ ..] = row.cells;
            let mut weights = [0.0; 6];
            for (weight, cell) in weights.iter_mut().zip(cells) {
                let number = cell.parse().ok().filter(|number: &f64| number.is_finite());
                *weight =
                    number.ok_or_else(|| WeightsError::Number { line: row.line, value: cell.to_owned() })?;
            }
            rows.push((element.to_owned(), weights));
        }
        Ok(Self::new(rows))
    }

    /// Element id and weights, in the table's order.
    #[must_use]
    pub fn rows(&self) -> &[(String, [f64; 6])] {
        &self.rows
    }
}

impl fmt::Display for SumsWeights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", COLUMNS.join("\t"))?;
        for (element, weights) in &self.rows {
            write!(f, "{element}")?;
            for weight in weights {
                write!(f, "\t{weight:.6}")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

/// Where every occupation stands on one element, an interest or a subject, as the catalogue has it.
#[must_use]
pub fn standings(element: &str, catalog: &Catalog) -> Option<Vec<f64>> {
    let section = Riasec::from_element_id(element).map_or(Section::Subjects, |_| Section::Interests);
    let dimension =
        Dimension::new(DimensionKey { section, elements: vec![element.to_owned()] }, catalog, CODES)?;
    Some(dimension.levels().iter().map(|level| dimension::value(usize::from(*level))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_weights_are_six_interests_and_33_subjects() {
        let weights = SumsWeights::shipped().expect("the shipped weights");
        let interests = Riasec::ALL.map(Riasec::element_id);
        let ids = weights.rows().iter().map(|(id, _)| id.as_str());
        assert!(ids.clone().take(6).eq(interests));
        assert_eq!(ids.skip(6).filter(|id| id.starts_with("2.C.")).count(), 33);
        assert_eq!(weights.rows().len(), 39);
        assert_eq!(weights.to_string(), SHIPPED);
    }

    #[test]
    fn the_plain_rule_holds_each_area_against_its_own() {
        let plain = SumsWeights::plain();
        assert_eq!(plain.rows().len(), 6);
        for (at, (_, weights)) in plain.rows().iter().enumerate() {
            let own: Vec<f64> = (0..6).map(|other| f64::from(u8::from(other == at))).collect();
            assert_eq!(weights[..], own);
        }
    }

    #[test]
    fn a_weight_that_is_no_number_is_named() {
        for cell in ["x", "", "NaN", "inf"] {
            let text = format!("element\tR\tI\tA\tS\tE\tC\n1.B.1.a\t1\t0\t{cell}\t0\t0\t0\n");
            let error = SumsWeights::parse(&text).expect_err(cell);
            assert_eq!(error, WeightsError::Number { line: 2, value: cell.to_owned() });
        }
    }
}
