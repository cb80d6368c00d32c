//! One table in memory, from a published CSV or from our own TSV, whose cells know their place.

use std::collections::BTreeMap;
use std::path::Path;

use bearings::onet::{Scale, SocCode};

use super::decimal;
use super::refusal::Refusal;

/// A table and the name of its file.
pub struct Table {
    file: String,
    columns: Vec<String>,
    rows: Vec<(usize, Vec<String>)>,
}

/// One row of it.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    table: &'a Table,
    line: usize,
    cells: &'a [String],
}

impl Table {
    /// Reads `file` below `dir`, which has to have these columns and may have more.
    pub fn csv(dir: &Path, file: &str, required: &[&str]) -> Result<Self, Refusal> {
        let bytes = std::fs::read(dir.join(file))
            .map_err(|error| Refusal::file(file, format!("cannot be read ({error})")))?;
        Self::from_csv(file, &bytes, required)
    }

    /// The table in these bytes.
    pub fn from_csv(file: &str, bytes: &[u8], required: &[&str]) -> Result<Self, Refusal> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|error| {
                let line = error.position().map_or(1, csv::Position::line);
                Refusal::line(
                    file,
                    usize::try_from(line).unwrap_or(0),
                    "this row has another number of cells than the header, or is not UTF-8",
                )
            })?;
            let line = record.position().map_or(0, csv::Position::line);
            let cells = record.iter().map(str::to_owned).collect();
            rows.push((usize::try_from(line).unwrap_or(0), cells));
        }
        Self::with_header(file, rows, required)
    }

    /// Our own table in this text, which has to have exactly these columns.
    pub fn from_tsv(file: &str, text: &str, columns: &[&str]) -> Result<Self, Refusal> {
        let rows = text.lines().enumerate().map(|(at, line)| {
            let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
            (at + 1, cells)
        });
        let table = Self::with_header(file, rows.collect(), columns)?;
        if !table.columns.iter().eq(columns) {
            return Err(Refusal::line(file, 1, format!("the columns are not “{}”", columns.join(" "))));
        }
        match table.rows.iter().find(|(_, cells)| cells.len() != columns.len()) {
            Some((line, cells)) => {
                let problem = format!("{} cells, expected {}", cells.len(), columns.len());
                Err(Refusal::line(file, *line, problem))
            }
            None => Ok(table),
        }
    }

    fn with_header(
        file: &str,
        mut rows: Vec<(usize, Vec<String>)>,
        required: &[&str],
    ) -> Result<Self, Refusal> {
        if rows.is_empty() {
            return Err(Refusal::line(file, 1, "the file is empty"));
        }
        let (_, columns) = rows.remove(0);
        for column in required {
            match columns.iter().filter(|it| it == column).count() {
                0 => return Err(Refusal::cell(file, 1, column, "this column is missing")),
                1 => {}
                _ => return Err(Refusal::cell(file, 1, column, "this column is there twice")),
            }
        }
        Ok(Self { file: file.to_owned(), columns, rows })
    }

    /// The rows, in order.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, cells)| Row { table: self, line: *line, cells })
    }

    /// The file's name.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Refuses two rows that say the same in all of these columns.
    pub fn unique(&self, columns: &[&str]) -> Result<(), Refusal> {
        let mut seen = BTreeMap::new();
        for row in self.rows() {
            let key: Vec<&str> = columns.iter().map(|column| row.text(column)).collect::<Result<_, _>>()?;
            if let Some(first) = seen.insert(key.clone(), row.line) {
                let problem = format!("“{}” is there twice, first in line {first}", key.join(", "));
                return Err(row.refuse(columns.first().unwrap_or(&""), problem));
            }
        }
        Ok(())
    }
}

impl<'a> Row<'a> {
    /// A refusal that names this cell.
    pub fn refuse(&self, column: &str, problem: impl Into<String>) -> Refusal {
        Refusal::cell(&self.table.file, self.line, column, problem)
    }

    /// The text of a cell, which may be empty.
    pub fn text(&self, column: &str) -> Result<&'a str, Refusal> {
        let at = self.table.columns.iter().position(|it| it == column);
        let cell = at.and_then(|at| self.cells.get(at));
        cell.map(String::as_str).ok_or_else(|| self.refuse(column, "this cell is missing"))
    }

    /// The text of a cell that our tables can hold.
    pub fn title(&self, column: &str) -> Result<&'a str, Refusal> {
        let text = self.text(column)?.trim();
        if text.is_empty() {
            return Err(self.refuse(column, "this cell is empty"));
        }
        if text.contains(['\t', '\n', '\r']) {
            return Err(self.refuse(column, "this cell holds a tab or a line break"));
        }
        Ok(text)
    }

    /// An occupation code.
    pub fn code(&self, column: &str) -> Result<SocCode, Refusal> {
        let text = self.text(column)?;
        text.parse().map_err(|error: bearings::onet::SocCodeError| self.refuse(column, error.to_string()))
    }

    /// A code of this shape, in which `d` stands for any digit.
    pub fn shaped(&self, column: &str, shape: &str) -> Result<&'a str, Refusal> {
        let text = self.text(column)?;
        let fits = text.len() == shape.len()
            && text.bytes().zip(shape.bytes()).all(|(byte, place)| match place {
                b'd' => byte.is_ascii_digit(),
                _ => byte == place,
            });
        if fits {
            Ok(text)
        } else {
            Err(self.refuse(column, format!("“{text}” does not look like {shape}")))
        }
    }

    /// A rating in hundredths, on its scale.
    pub fn rating(&self, column: &str, scale: Scale) -> Result<u16, Refusal> {
        let (low, high) = scale.hundredths();
        let text = self.text(column)?;
        let fine = decimal::parse(text, 4)
            .ok_or_else(|| self.refuse(column, format!("“{text}” is not a number")))?;
        if !(i64::from(low) * 100..=i64::from(high) * 100).contains(&fine) {
            let problem = format!("“{text}” is outside {} to {}", low / 100, high / 100);
            return Err(self.refuse(column, problem));
        }
        self.figure(column, 2, decimal::parse(text, 2))
    }

    /// A number of units of `10^-places`, not more precise than that.
    pub fn exact<T: TryFrom<i64>>(&self, column: &str, places: u32) -> Result<T, Refusal> {
        self.figure(column, places, decimal::parse_exact(self.text(column)?, places))
    }

    /// The same, or `None` where BLS prints `-`, its sign for "not published".
    pub fn published<T: TryFrom<i64>>(&self, column: &str, places: u32) -> Result<Option<T>, Refusal> {
        match self.text(column)? {
            "-" => Ok(None),
            _ => self.exact(column, places).map(Some),
        }
    }

    fn figure<T: TryFrom<i64>>(&self, column: &str, places: u32, value: Option<i64>) -> Result<T, Refusal> {
        value.and_then(|value| T::try_from(value).ok()).ok_or_else(|| {
            let text = self.text(column).unwrap_or_default();
            self.refuse(
                column,
                format!("“{text}” is not a number this column can hold, with {places} decimals at most"),
            )
        })
    }

    /// A cell that has to be one of a few words.
    pub fn one_of<T>(&self, column: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, Refusal> {
        let text = self.text(column)?;
        read(text).ok_or_else(|| self.refuse(column, format!("“{text}” is not one of the words known here")))
    }
}
