//! Lines of CSV (RFC 4180) that no spreadsheet takes for formulas.

/// A line of cells, with its end.
#[must_use]
pub fn line<T: AsRef<str>>(cells: impl IntoIterator<Item = T>) -> String {
    let cells: Vec<String> = cells.into_iter().map(|text| cell(text.as_ref())).collect();
    cells.join(",") + "\r\n"
}

/// A cell: quoted where it has to be, and with an apostrophe before what a spreadsheet would work out.
#[must_use]
pub fn cell(text: &str) -> String {
    // Blanks before the sign do not keep every spreadsheet from it.
    let formula = text.trim_start().starts_with(['=', '+', '-', '@']) || text.starts_with(['\t', '\r', '\n']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}
