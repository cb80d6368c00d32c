//! Every word that titles use, and how common it is.

use std::collections::HashMap;

use super::typing::letters;
use super::words::{related, stem};

/// One word of titles.
pub struct Known {
    /// The word, in lower case and singular.
    pub word: String,
    /// Its letters as a set.
    pub letters: u32,
    /// How many names hold it.
    pub names: u32,
}

/// Words and their places.
#[derive(Default)]
pub struct Vocabulary {
    known: Vec<Known>,
    /// The places of words that share a stem.
    families: HashMap<String, Vec<u16>>,
}

impl Vocabulary {
    /// The place of a word, which is taken in when it is new; nothing once there is no more room.
    pub fn learn(&mut self, word: &str) -> Option<u16> {
        if let Some(place) = self.place(word) {
            return Some(place);
        }
        let place = u16::try_from(self.known.len()).ok()?;
        self.families.entry(stem(word).to_owned()).or_default().push(place);
        self.known.push(Known { word: word.to_owned(), letters: letters(word), names: 0 });
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
        self.place(word).and_then(|place| self.known.get(usize::from(place))).map_or(0, |known| known.names)
    }

    /// All words, in the order of their places.
    pub fn known(&self) -> &[Known] {
        &self.known
    }

    /// The places of a word and of its relatives; true for the word itself.
    pub fn family<'a>(&'a self, word: &'a str) -> impl Iterator<Item = (usize, bool)> + 'a {
        let relatives = self.with_stem(word).filter(move |(_, known)| related(word, &known.word));
        relatives.map(move |(place, known)| (usize::from(place), known.word == word))
    }

    fn place(&self, word: &str) -> Option<u16> {
        self.with_stem(word).find(|(_, known)| known.word == word).map(|(place, _)| place)
    }

    fn with_stem(&self, word: &str) -> impl Iterator<Item = (u16, &Known)> {
        let places = self.families.get(stem(word)).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|&place| Some((place, self.known.get(usize::from(place))?)))
    }
}
