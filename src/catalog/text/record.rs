//! The format of what is written by hand: a heading with an id and a title, then fields, a line each.

use super::TextError;

/// A record as it stands in the file.
pub struct Record<'a> {
    /// 1-based line of its heading.
    pub line: usize,
    /// The first word of the heading.
    pub id: &'a str,
    /// The rest of the heading.
    pub title: &'a str,
    /// Keys and texts in order.
    pub fields: Vec<(&'a str, &'a str)>,
}

impl Record<'_> {
    /// An error at this record's heading.
    #[must_use]
    pub fn error(&self, why: String) -> TextError {
        TextError { line: self.line, why }
    }

    /// The error for fields that are not the wanted ones.
    #[must_use]
    pub fn fields_error(&self) -> TextError {
        let keys: Vec<&str> = self.fields.iter().map(|(key, _)| *key).collect();
        self.error(format!("{} has the fields {}", self.id, keys.join(", ")))
    }
}

/// The records of a file.
///
/// # Errors
/// At the first line that is neither a heading, nor a field, nor empty.
pub fn records(text: &str) -> Result<Vec<Record<'_>>, TextError> {
    let mut records: Vec<Record<'_>> = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let error = |why: &str| TextError { line: at + 1, why: why.to_owned() };
        if let Some(heading) = line.strip_prefix("# ") {
            let (id, title) =
                heading.split_once(' ').ok_or_else(|| error("a heading needs a code and a title"))?;
            records.push(Record { line: at + 1, id, title, fields: Vec::new() });
        } else if !line.trim().is_empty() {
            let (key, value) =
                line.split_once(": ").ok_or_else(|| error("a line is a field, a colon and its text"))?;
            let record = records.last_mut().ok_or_else(|| error("the first line has to be a heading"))?;
            record.fields.push((key, value.trim()));
        }
    }
    Ok(records)
}
