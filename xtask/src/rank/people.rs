//! A file of people: answers to items, or six interest sums.

use std::collections::BTreeMap;
use std::path::Path;

use bearings::answers::Answers;
use bearings::instrument::{Bank, Form, ItemId, Response};
use bearings::quoted::quoted;
use bearings::riasec::{PerArea, Riasec};
use bearings::scoring::MOST;
use thiserror::Error;

/// What is known of one person.
#[derive(Clone, Debug, PartialEq)]
pub enum Sheet {
    /// Answers to the form's items.
    Answers(Answers),
    /// Six sums, 0 to 40.
    Sums(PerArea<f64>),
}

/// Everybody in a file, in its order.
#[derive(Debug, PartialEq)]
pub struct People(pub Vec<(String, Sheet)>);

/// A file that is refused, in one line.
#[derive(Debug, Error, PartialEq)]
pub enum PeopleError {
    /// It cannot be opened or is no CSV.
    #[error("{file}: {why}")]
    File { file: String, why: String },
    /// A column that cannot be.
    #[error("{file}, row 1, column {column}: {why}")]
    Header { file: String, column: String, why: String },
    /// A value that cannot be.
    #[error("{file}, row {row}, column {column}: {why}")]
    Cell { file: String, row: u64, column: String, why: String },
}

impl People {
    /// Reads and checks the whole file.
    ///
    /// # Errors
    /// Names the file, the row (the header is row 1) and the column of the first thing that is wrong.
    pub fn read(path: &Path, bank: &Bank, form: Form) -> Result<Self, PeopleError> {
        let text = std::fs::read(path).map_err(|error| PeopleError::File {
            file: path.display().to_string(),
            why: error.to_string(),
        })?;
        Self::parse(&path.display().to_string(), &text, bank, form)
    }

    /// The people of a text, with the file's name for whoever has to correct it.
    ///
    /// # Errors
    /// As [`People::read`].
    pub fn parse(file: &str, text: &[u8], bank: &Bank, form: Form) -> Result<Self, PeopleError> {
        // A spreadsheet may put a byte-order mark in front.
        let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
        let at = Place { file };
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text);
        let header = reader.headers().map_err(|error| at.unreadable(&error))?.clone();
        let columns = Columns::of(&header, bank, form, &at)?;
        let mut seen = BTreeMap::new();
        let mut people = Vec::new();
        for record in reader.records() {
            let record = record.map_err(|error| at.unreadable(&error))?;
            let row = record.position().map_or(0, csv::Position::line);
            let id = record.get(0).unwrap_or_default().to_owned();
            if id.is_empty() {
                return Err(at.cell(row, "id", "this person has no id".to_owned()));
            }
            if let Some(first) = seen.insert(id.clone(), row) {
                return Err(at.cell(row, "id", format!("“{}” stands in row {first} already", quoted(&id))));
            }
            people.push((id, columns.sheet(&record, row, &at)?));
        }
        if people.is_empty() {
            return Err(PeopleError::File { file: file.to_owned(), why: "there is nobody in it".to_owned() });
        }
        Ok(Self(people))
    }
}

/// What each column after the id holds; `None` is passed over.
enum Columns {
    Items(Vec<Option<ItemId>>),
    Sums,
}

impl Columns {
    fn of(header: &csv::StringRecord, bank: &Bank, form: Form, at: &Place) -> Result<Self, PeopleError> {
        let names: Vec<&str> = header.iter().collect();
        if names.first() != Some(&"id") {
            return Err(at.header("1", "the first column has to be “id”".to_owned()));
        }
        if names
            .iter()
            .skip(1)
            .map(|name| (*name).to_owned())
            .take(6)
            .eq(Riasec::ALL.map(|a| a.letter().to_string()))
        {
            return Ok(Self::Sums);
        }
        let asked: Vec<ItemId> = bank.form(form).iter().map(|item| item.id).collect();
        let mut items = Vec::new();
        for (place, name) in names.iter().enumerate().skip(1) {
            let id = name.parse::<ItemId>().ok().filter(|id| bank.get(*id).is_some());
            let id = id.ok_or_else(|| {
                at.header(name, "there is no such question; `cargo xtask items` lists them".to_owned())
            })?;
            if names.iter().take(place).any(|other| other == name) {
                return Err(at.header(name, "this question stands there twice".to_owned()));
            }
            items.push(asked.contains(&id).then_some(id));
        }
        if items.is_empty() {
            return Err(at.header("2", "there is no question in this file".to_owned()));
        }
        Ok(Self::Items(items))
    }

    fn sheet(&self, record: &csv::StringRecord, row: u64, at: &Place) -> Result<Sheet, PeopleError> {
        match self {
            Self::Sums => {
                let mut sums = PerArea::default();
                for (area, text) in Riasec::ALL.into_iter().zip(record.iter().skip(1)) {
                    let sum = text.parse().ok().filter(|sum| (0.0..=MOST).contains(sum));
                    *sums.get_mut(area) = sum.ok_or_else(|| {
                        at.cell(
                            row,
                            &area.letter().to_string(),
                            format!("“{}” is not a sum from 0 to 40", quoted(text)),
                        )
                    })?;
                }
                Ok(Sheet::Sums(sums))
            }
            Self::Items(items) => {
                let mut answers = Answers::new();
                for (id, text) in items.iter().zip(record.iter().skip(1)) {
                    let Some(id) = *id else { continue };
                    if text.is_empty() {
                        continue;
                    }
                    let point = text.parse().ok().and_then(|point| Response::on_scale(point, id.points()));
                    let response = point.ok_or_else(|| {
                        let why = format!("“{}” is not an answer from 1 to {}", quoted(text), id.points());
                        at.cell(row, &id.to_string(), why)
                    })?;
                    answers.set(id, Some(response));
                }
                Ok(Sheet::Answers(answers))
            }
        }
    }
}

/// Makes errors that name the file.
struct Place<'a> {
    file: &'a str,
}

impl Place<'_> {
    fn header(&self, column: &str, why: String) -> PeopleError {
        PeopleError::Header { file: self.file.to_owned(), column: quoted(column), why }
    }

    fn cell(&self, row: u64, column: &str, why: String) -> PeopleError {
        PeopleError::Cell { file: self.file.to_owned(), row, column: column.to_owned(), why }
    }

    fn unreadable(&self, error: &csv::Error) -> PeopleError {
        let row = error.position().map_or(1, csv::Position::line);
        match error.kind() {
            csv::ErrorKind::UnequalLengths { expected_len, len, .. } => self.cell(
                row,
                &expected_len.min(len).to_string(),
                format!("{len} columns, the header has {expected_len}"),
            ),
            csv::ErrorKind::Utf8 { err, .. } => {
                self.cell(row, &(err.field() + 1).to_string(), "this is not UTF-8 text".to_owned())
            }
            _ => PeopleError::File { file: self.file.to_owned(), why: format!("row {row}: {error}") },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<People, String> {
        let bank = Bank::shipped().expect("the shipped bank");
        People::parse("f.csv", text.as_bytes(), &bank, Form::Full).map_err(|error| error.to_string())
    }

    #[test]
    fn answers_of_the_form_are_read_and_others_passed_over() {
        let people = parse("\u{feff}id,R01,B01,K33\nann,5,4,\nbo, 1 ,,3\n").expect("a good file");
        let answers = |pairs: &[(&str, u8)]| {
            let pair = |&(id, point): &(&str, u8)| Some((id.parse().ok()?, Response::new(point)?));
            Sheet::Answers(pairs.iter().filter_map(pair).collect())
        };
        assert_eq!(
            people.0,
            [
                ("ann".to_owned(), answers(&[("R01", 5)])),
                ("bo".to_owned(), answers(&[("R01", 1), ("K33", 3)]))
            ]
        );
    }

    #[test]
    fn sums_are_told_by_their_header() {
        let people = parse("id,R,I,A,S,E,C,cip4\nx,27,13,23,25,14,14,1101\n").expect("a good file");
        assert_eq!(
            people.0,
            [("x".to_owned(), Sheet::Sums(PerArea::new([27.0, 13.0, 23.0, 25.0, 14.0, 14.0])))]
        );
    }

    #[test]
    fn what_is_wrong_is_named_with_row_and_column() {
        for (text, expected) in [
            ("", "row 1, column 1: the first column"),
            ("name,R01\nx,1\n", "row 1, column 1: the first column"),
            ("id\nx\n", "row 1, column 2: there is no question"),
            ("id,R99\nx,1\n", "row 1, column R99: there is no such question"),
            ("id,R01,R01\nx,1,1\n", "row 1, column R01: this question stands there twice"),
            ("id,R01\nx,10\n", "row 2, column R01: “10” is not an answer from 1 to 9"),
            ("id,B05\nx,6\n", "row 2, column B05: “6” is not an answer from 1 to 5"),
            ("id,K01\nx,22\n", "row 2, column K01: “22” is not an answer from 1 to 21"),
            ("id,R01\nx,1\n,2\n", "row 3, column id: this person has no id"),
            ("id,R01\nx,1\nx,2\n", "row 3, column id: “x” stands in row 2"),
            ("id,R01\nx,1,2\n", "row 2, column 2: 3 columns"),
            ("id,R01\n", "there is nobody in it"),
            ("id,R,I,A,S,E,C\nx,1,2,3,4,5,41\n", "row 2, column C: “41” is not a sum"),
            ("id,\"R\n01\"\nx,1\n", "row 1, column R 01: there is no such question"),
            ("id,R01\nx,\"1\r\n2\"\n", "row 2, column R01: “1  2” is not an answer"),
            ("id,R,I,A,S,E,C\nx,1,2,NaN,4,5,4\n", "row 2, column A: “NaN” is not a sum"),
        ] {
            let error = parse(text).expect_err(text);
            assert!(error.starts_with("f.csv") && error.contains(expected), "{error}");
            assert_eq!(error.lines().count(), 1, "{error}");
        }
    }
}
