//! The board as a file for a spreadsheet.

/// Rows as CSV after RFC 4180, with a mark at the start that tells a spreadsheet that it is UTF-8.
#[must_use]
pub fn csv<const N: usize>(rows: &[[String; N]]) -> String {
    let line = |row: &[String; N]| row.iter().map(|it| cell(it)).collect::<Vec<_>>().join(",");
    let lines = rows.iter().map(|row| line(row) + "\r\n");
    std::iter::once("\u{FEFF}".to_owned()).chain(lines).collect()
}

/// A cell that a spreadsheet takes for text, whatever it begins with: a formula could send it elsewhere.
fn cell(text: &str) -> String {
    let formula =
        text.trim_start().starts_with(['=', '+', '-', '@', '|', '%']) || text.starts_with(['\t', '\r', '\n']);
    let number = text.parse::<f64>().is_ok();
    let text = if formula && !number { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', ';', '"', '\n', '\r', '\t']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_a_formula() {
        assert_eq!(cell("=1+1"), "'=1+1");
        assert_eq!(cell(" @SUM(A1)"), "' @SUM(A1)");
        assert_eq!(cell("-5"), "-5");
        assert_eq!(cell("-5+cmd|'/c'!A1"), "'-5+cmd|'/c'!A1");
        assert_eq!(cell("\t=1"), "\"'\t=1\"");
        assert_eq!(cell("say \"hi\", all"), "\"say \"\"hi\"\", all\"");
        assert_eq!(csv(&[["a".to_owned(), "b".to_owned()]]), "\u{FEFF}a,b\r\n");
    }
}
