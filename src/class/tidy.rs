//! What a teacher types, as it may stand in a link: one line of text and nothing else.

/// Without line breaks, double spaces, and characters that nobody sees or that turn the text around.
pub fn tidy(text: &str) -> String {
    let seen: String =
        text.chars().map(|it| if it.is_whitespace() { ' ' } else { it }).filter(|it| shown(*it)).collect();
    seen.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn shown(character: char) -> bool {
    // Marks of direction can make a text read as another one.
    let turns =
        matches!(character, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let nothing = matches!(character, '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{FFFD}' | '\u{AD}');
    !character.is_control() && !turns && !nothing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_seen_is_left() {
        assert_eq!(tidy("  Period\t3\n science "), "Period 3 science");
        assert_eq!(tidy("a\u{202E}b\u{0007}c\u{200B}"), "abc");
        assert_eq!(tidy("Física 2.º B"), "Física 2.º B");
    }
}
