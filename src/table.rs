//! The one table format under `data/`: tab-separated, UTF-8, LF, a header line, no quoting.

use thiserror::Error;

/// A table that cannot be read, with the file's line where there is one.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TableError {
    /// The header is not the one that was asked for.
    #[error("line 1: the columns are “{found}”, expected “{expected}”")]
    Header {
        /// What the file says.
        found: String,
        /// What it has to say.
        expected: String,
    },
    /// A row with too few or too many cells.
    #[error("line {line}: {found} cells, expected {expected}")]
    Width {
        /// 1-based line.
        line: usize,
        /// Cells in the row.
        found: usize,
        /// Cells in the header.
        expected: usize,
    },
}

/// One row: its 1-based line in the file and its cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a, const N: usize> {
    /// 1-based line in the file.
    pub line: usize,
    /// The cells, as many as the header has.
    pub cells: [&'a str; N],
}

/// Reads a table whose header has exactly these columns.
///
/// # Errors
/// When the header differs or a row has another number of cells.
pub fn read<'a, const N: usize>(text: &'a str, columns: [&str; N]) -> Result<Vec<Row<'a, N>>, TableError> {
    let mut lines = text.lines().enumerate().map(|(at, line)| (at + 1, line));
    let header = lines.next().map_or("", |(_, line)| line);
    if !header.split('\t').eq(columns.iter().copied()) {
        return Err(TableError::Header { found: header.to_owned(), expected: columns.join("\t") });
    }
    lines
        .map(|(line, text)| {
            let cells: Vec<&str> = text.split('\t').collect();
            let found = cells.len();
            let cells = cells.try_into().map_err(|_| TableError::Width { line, found, expected: N })?;
            Ok(Row { line, cells })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_with_their_line() {
        let rows = read("a\tb\n1\t2\n3\t\n", ["a", "b"]).expect("a good table");
        assert_eq!(rows, [Row { line: 2, cells: ["1", "2"] }, Row { line: 3, cells: ["3", ""] }]);
    }

    #[test]
    fn a_wrong_header_or_width_is_named() {
        let header = read("a\tc\n", ["a", "b"]).expect_err("another header");
        assert!(header.to_string().starts_with("line 1:"), "{header}");
        let width = read("a\tb\n1\t2\n3\n", ["a", "b"]).expect_err("a short row");
        assert_eq!(width, TableError::Width { line: 3, found: 1, expected: 2 });
    }
}
