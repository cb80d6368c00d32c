//! A piece of a text that is refused, as a sentence can hold it.

/// Characters that are shown of it.
const MOST: usize = 40;

/// On one line, without what nobody sees, and cut when it is long.
#[must_use]
pub fn quoted(text: &str) -> String {
    let mut seen =
        text.chars().map(|it| if it.is_whitespace() { ' ' } else { it }).filter(|it| !it.is_control());
    let mut quoted: String = seen.by_ref().take(MOST).collect();
    if seen.next().is_some() {
        quoted.push('…');
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_is_one_short_line() {
        assert_eq!(quoted("29-2072"), "29-2072");
        assert_eq!(quoted("a\r\nb\u{1b}[2Jc\u{0}"), "a  b[2Jc");
        assert_eq!(quoted(&"ñ".repeat(40)), "ñ".repeat(40));
        assert_eq!(quoted(&"ñ".repeat(41)), "ñ".repeat(40) + "…");
    }
}
