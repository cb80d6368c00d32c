//! Why something was refused, in one line that names the place.

use std::fmt;

/// A file, the line and column where there are any, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Refusal {
    file: String,
    line: Option<usize>,
    column: Option<String>,
    problem: String,
}

impl Refusal {
    /// Something wrong with a file as a whole.
    pub fn file(file: &str, problem: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: None, column: None, problem: problem.into() }
    }

    /// Something wrong in a line.
    pub fn line(file: &str, line: usize, problem: impl Into<String>) -> Self {
        Self { line: Some(line), ..Self::file(file, problem) }
    }

    /// Something wrong in a cell.
    pub fn cell(file: &str, line: usize, column: &str, problem: impl Into<String>) -> Self {
        Self { column: Some(column.to_owned()), ..Self::line(file, line, problem) }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}; nothing was written", self.problem)
    }
}
