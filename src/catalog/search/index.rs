//! All titles that have arrived, prepared for comparing.

use super::super::Catalog;
use super::piece::{Kind, Piece, PieceError};
use super::synonyms::Synonyms;
use super::vocabulary::Vocabulary;
use super::words::{names, words};
use super::{Hit, rank};

/// Titles to search in. It begins with the current ones and grows with every piece.
#[derive(Default)]
pub struct SearchIndex {
    pub(super) vocabulary: Vocabulary,
    pub(super) synonyms: Synonyms,
    pub(super) names: Vec<Name>,
    titles: Vec<Title>,
    /// The titles one after the other.
    text: String,
    /// The words of all names one after the other, by their place in the vocabulary.
    words: Vec<u16>,
    /// How many names each occupation has.
    sizes: Vec<u32>,
}

/// A title as it is shown.
pub(super) struct Title {
    /// Its occupation's place in the catalogue.
    pub occupation: usize,
    /// Where it comes from.
    pub kind: Kind,
    start: usize,
    end: usize,
}

/// One name in a title, of which “Executive Chef (Ex Chef)” has two.
pub(super) struct Name {
    title: usize,
    start: usize,
    end: usize,
    /// The word that says what it is, “chef” of “Executive Chef, Banquets”.
    pub head: usize,
}

impl SearchIndex {
    /// An index of the current titles.
    #[must_use]
    pub fn new(catalog: &Catalog) -> Self {
        let mut index = Self { sizes: vec![0; catalog.len()], ..Self::default() };
        for (occupation, it) in catalog.occupations().iter().enumerate() {
            index.learn(occupation, Kind::Current, &it.title);
        }
        index
    }

    /// Takes in a piece, the text of one of the files [`PIECES`](super::PIECES).
    ///
    /// # Errors
    /// When it is damaged or of another release; then the index is as it was.
    pub fn add(&mut self, catalog: &Catalog, text: &str) -> Result<(), PieceError> {
        match Piece::parse(text)? {
            Piece::Synonyms(rows) => rows.iter().for_each(|(said, meant)| self.synonyms.learn(said, meant)),
            Piece::Titles(all) => {
                let places: Option<Vec<usize>> = all.iter().map(|titles| catalog.find(titles.code)).collect();
                let places = places.ok_or(PieceError::Release)?;
                for (occupation, titles) in places.into_iter().zip(all) {
                    titles.titles.iter().for_each(|title| self.learn(occupation, titles.kind, title));
                }
            }
        }
        Ok(())
    }

    /// The occupations that a query may mean, best first.
    #[must_use]
    pub fn search(&self, catalog: &Catalog, query: &str, top: usize) -> Vec<Hit> {
        rank::rank(self, catalog, &words(query), top)
    }

    fn learn(&mut self, occupation: usize, kind: Kind, title: &str) {
        let start = self.text.len();
        self.text.push_str(title);
        let place = self.titles.len();
        self.titles.push(Title { occupation, kind, start, end: self.text.len() });
        for name in names(title) {
            let start = self.words.len();
            for word in words(name) {
                self.words.extend(self.vocabulary.learn(&word));
            }
            let end = self.words.len();
            let mut counted: Vec<u16> = self.words.get(start..end).unwrap_or_default().to_vec();
            counted.sort_unstable();
            counted.dedup();
            counted.into_iter().for_each(|word| self.vocabulary.count(word));
            if end > start {
                let head =
                    words(name.split(',').next().unwrap_or(name)).len().min(end - start).saturating_sub(1);
                self.names.push(Name { title: place, start, end, head });
                if let Some(size) = self.sizes.get_mut(occupation) {
                    *size += 1;
                }
            }
        }
    }

    /// The words of a name.
    pub(super) fn words(&self, name: &Name) -> &[u16] {
        self.words.get(name.start..name.end).unwrap_or_default()
    }

    /// The title that a name stands in.
    pub(super) fn title(&self, name: &Name) -> Option<&Title> {
        self.titles.get(name.title)
    }

    /// A title as it is shown.
    pub(super) fn text(&self, title: &Title) -> &str {
        self.text.get(title.start..title.end).unwrap_or_default()
    }

    /// How many names an occupation has.
    pub(super) fn size(&self, occupation: usize) -> u32 {
        self.sizes.get(occupation).copied().unwrap_or_default()
    }
}
