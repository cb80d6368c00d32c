//! The Flesch-Kincaid reading grade (Kincaid and others, 1975).

/// Words of a text, without its signs.
pub fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-')))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .collect()
}

/// Sentences of a text: up to a full stop, question or exclamation mark that ends a word.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let closing = |c: char| matches!(c, '"' | '”' | '’' | ')');
        if matches!(letter, '.' | '!' | '?') {
            let mut end = at + letter.len_utf8();
            while let Some((next, sign)) = letters.next_if(|(_, c)| closing(*c)) {
                end = next + sign.len_utf8();
            }
            if letters.peek().is_none_or(|(_, next)| next.is_whitespace()) {
                sentences.extend(text.get(start..end));
                start = end;
            }
        }
    }
    sentences.extend(text.get(start..));
    sentences.into_iter().map(str::trim).filter(|sentence| !words(sentence).is_empty()).collect()
}

/// School years that a text takes: .39 words a sentence + 11.8 syllables a word - 15.59.
pub fn grade(text: &str) -> f64 {
    let words = words(text);
    let count = words.len().max(1) as f64;
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    0.39 * count / sentences(text).len().max(1) as f64 + 11.8 * syllables as f64 / count - 15.59
}

/// Syllables by groups of vowels, less a silent ending.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    if letters.len() <= 3 {
        return 1;
    }
    let vowel = |c: &char| "aeiouy".contains(*c);
    let kept = match letters.as_slice() {
        [rest @ .., 'e', 'd'] => rest,
        [rest @ .., before, 'e', 's'] if !vowel(before) && *before != 'l' => rest,
        [rest @ .., before, 'e'] if !vowel(before) && *before != 'l' => rest,
        all => all,
    };
    let kept = kept.strip_prefix(&['y']).unwrap_or(kept);
    let mut count = 0;
    let mut run = 0;
    for letter in kept {
        // Three vowels in a row are at least two syllables.
        run = if vowel(letter) { run + 1 } else { 0 };
        count += usize::from(run % 2 == 1);
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_of_common_words() {
        for (word, expected) in
            [("cat", 1), ("make", 1), ("table", 2), ("animal", 3), ("worked", 1), ("yellow", 2), ("idea", 2)]
        {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn sentences_end_where_a_reader_stops() {
        assert_eq!(sentences("It is 3.5 miles. “Stop!” That helps. Why?").len(), 4);
        assert_eq!(words("They don't hurry: half-past two."), ["They", "don't", "hurry", "half-past", "two"]);
    }

    #[test]
    fn longer_words_and_sentences_read_harder() {
        let easy = grade("The dog ran. It sat down.");
        let hard = grade(
            "Municipal administrators coordinate interdepartmental infrastructure planning continuously.",
        );
        assert!(easy < 2.0 && hard > 12.0, "{easy} {hard}");
    }
}
