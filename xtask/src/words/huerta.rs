//! How easily a Spanish text reads: Fernández Huerta (1959), 100 for what is easiest.

use super::readability::{sentences, words};

/// 206.84 - 60 syllables a word - 1.02 words a sentence.
pub fn ease(text: &str) -> f64 {
    let words = words(text);
    let count = words.len().max(1) as f64;
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    206.84 - 60.0 * syllables as f64 / count - 1.02 * count / sentences(text).len().max(1) as f64
}

/// Syllables by vowels: each strong one makes its own, weak ones lean on it, and weak ones alone make one together.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.to_lowercase().chars().collect();
    let mut count = 0;
    let mut run: Option<usize> = None;
    for (at, letter) in letters.iter().enumerate() {
        let strong = "aeoáéíóú".contains(*letter);
        let weak = "iuü".contains(*letter) || (*letter == 'y' && at + 1 == letters.len());
        if strong || weak {
            run = Some(run.unwrap_or_default() + usize::from(strong));
        } else {
            count += run.take().map_or(0, |strong| strong.max(1));
        }
    }
    count += run.map_or(0, |strong| strong.max(1));
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_of_common_words() {
        for (word, expected) in [
            ("sol", 1),
            ("casa", 2),
            ("ciudad", 2),
            ("día", 2),
            ("aéreo", 4),
            ("muy", 1),
            ("queso", 2),
            ("construir", 2),
            ("ahí", 2),
            ("17", 1),
        ] {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn longer_words_and_sentences_read_harder() {
        assert!(ease("El sol sale. Ya es de día.") > 90.0);
        assert!(ease("La administración interdepartamental coordina infraestructuras municipales.") < 30.0);
    }
}
