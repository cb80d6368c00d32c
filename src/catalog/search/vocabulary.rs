//! Every word that titles use, and how common it is.

use std::collections::HashMap;

use super::typing::letters;
use super::words::stem;

/// One word of titles.
pub struct Known {
    /// The word, in lower case and singular.
    pub word: String,
    /// Its letters as a set.
    pub letters: u32,
    /// How many names hold it.
    pub names: u32,
    stem: usize,
}

impl Known {
    /// The word without its ending.
    pub fn stem(&self) -> &str {
        self.word.get(..self.stem).unwrap_or(&self.word)
    }
}

/// Words and their places.
#[derive(Default)]
pub struct Vocabulary {
    known: Vec<Known>,
    places: HashMap<String, u16>,
}

impl Vocabulary {
    /// The place of a word, which is taken in when it is new; nothing once there is no more room.
    pub fn learn(&mut self, word: &str) -> Option<u16> {
        if let Some(&place) = self.places.get(word) {
            return Some(place);
        }
        let place = u16::try_from(self.known.len()).ok()?;
        self.places.insert(word.to_owned(), place);
        let (letters, stem) = (letters(word), stem(word).len());
        self.known.push(Known { word: word.to_owned(), letters, names: 0, stem });
        Some(place)
    }

    /// Counts one more name with this word.
    pub fn count(&mut self, place: u16) {
        if let Some(known) = self.known.get_mut(usize::from(place)) {
            known.names += 1;
        }
    }

    /// How many names hold this word.
    pub fn names(&self, word: &str) -> u32 {
        let known = self.places.get(word).and_then(|&place| self.known.get(usize::from(place)));
        known.map_or(0, |known| known.names)
    }

    /// All words, in the order of their places.
    pub fn known(&self) -> &[Known] {
        &self.known
    }
}
