//! How far a typed word is from a real one: letters left out, added, exchanged or changed.

/// Words longer than this are compared by their beginning.
const LONGEST: usize = 24;

/// What separates a typed word from a real one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distance {
    /// Errors when the whole word was meant.
    pub whole: u8,
    /// Errors when the word is still being typed.
    pub beginning: u8,
}

/// How many errors a word of this length may hold.
#[must_use]
pub const fn allowed(length: usize) -> u8 {
    match length {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}

/// The letters of a word as a set, to tell at once that two words are far apart.
#[must_use]
pub fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |set, byte| set | 1 << (byte % 32))
}

/// Errors between a typed word and a real one, two neighbours exchanged counting as one.
#[must_use]
pub fn distance(typed: &str, real: &str) -> Distance {
    let (typed, real) = (cut(typed), cut(real));
    // Rows of the usual table, one for each letter typed; the first column counts letters of `typed`.
    let mut before_last = [0_u8; LONGEST + 1];
    let mut last: [u8; LONGEST + 1] = std::array::from_fn(|at| u8::try_from(at).unwrap_or(u8::MAX));
    let mut typed_before = 0;
    for (row, &letter) in (1..).zip(typed) {
        let mut next = [u8::MAX; LONGEST + 1];
        let mut left = row;
        let mut diagonal = last.first().copied().unwrap_or_default();
        let mut exchanged = u8::MAX;
        let mut real_before = 0;
        if let Some(first) = next.first_mut() {
            *first = row;
        }
        let cells = next.iter_mut().skip(1).zip(last.iter().skip(1)).zip(&before_last);
        for (((cell, &above), &two_up), &other) in cells.zip(real) {
            let changed = diagonal + u8::from(letter != other);
            let mut least = changed.min(above + 1).min(left + 1);
            if letter == real_before && other == typed_before {
                least = least.min(exchanged.saturating_add(1));
            }
            *cell = least;
            (left, diagonal, exchanged, real_before) = (least, above, two_up, other);
        }
        before_last = last;
        last = next;
        typed_before = letter;
    }
    let whole = last.get(real.len()).copied().unwrap_or(u8::MAX);
    let beginning = last.iter().take(real.len() + 1).copied().min().unwrap_or(u8::MAX);
    Distance { whole, beginning }
}

fn cut(word: &str) -> &[u8] {
    let bytes = word.as_bytes();
    bytes.get(..LONGEST).unwrap_or(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_slip_counts_one() {
        for (typed, real) in [
            ("paramedc", "paramedic"),
            ("lifegaurd", "lifeguard"),
            ("plumer", "plumber"),
            ("kindergarden", "kindergarten"),
            ("nnurse", "nurse"),
        ] {
            assert!(distance(typed, real).whole <= 1, "{typed} {real}");
        }
        assert_eq!(distance("photografer", "photographer").whole, 2);
        assert_eq!(distance("psyco", "psychologist"), Distance { whole: 7, beginning: 1 });
        assert_eq!(distance("", "abc"), Distance { whole: 3, beginning: 0 });
    }

    #[test]
    fn letters_are_a_set() {
        assert_eq!(letters("ab"), 0b110);
        assert_eq!(letters("baba"), letters("ab"));
        assert_eq!(letters("z") & letters("ab"), 0);
        assert_eq!(letters(""), 0);
    }

    #[test]
    fn the_longest_words_are_compared_to_their_last_letter() {
        let word = "abcdefghijklmnopqrstuvwx";
        assert_eq!(word.len(), LONGEST);
        assert_eq!(distance(word, word), Distance { whole: 0, beginning: 0 });
        assert_eq!(distance(&word.replace("wx", "xw"), word).whole, 1);
        assert_eq!(distance(&format!("{word}y"), word).whole, 0);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn it_is_nothing_for_itself_and_the_same_both_ways(one in "[a-c]{0,9}", other in "[a-c]{0,9}") {
            prop_assert_eq!(distance(&one, &one).whole, 0);
            prop_assert_eq!(distance(&one, &other).whole, distance(&other, &one).whole);
            prop_assert!(distance(&one, &other).beginning <= distance(&one, &other).whole);
        }

        #[test]
        fn any_words_can_be_compared(one in ".{0,40}", other in ".{0,40}") {
            let _ = distance(&one, &other);
        }
    }
}
