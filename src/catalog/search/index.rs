//! All titles that have arrived, prepared for comparing.

use std::collections::HashMap;

use super::super::Catalog;
use super::piece::{Kind, Piece, PieceError};
use super::synonyms::Synonyms;
use super::vocabulary::Vocabulary;
use super::words::{is_small, names, runs, words, words_of_run};
use super::{Hit, rank};

/// No title asked for is longer; a page pasted by mistake is.
const MOST_WORDS: usize = 16;

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
    /// The words of every run of letters that was met.
    runs: HashMap<String, Vec<u16>>,
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
        // A whole title may be pasted, with its short form in brackets.
        let mut query = names(query).next().map(words).unwrap_or_default();
        query.truncate(MOST_WORDS);
        rank::rank(self, catalog, &query, top)
    }

    fn learn(&mut self, occupation: usize, kind: Kind, title: &str) {
        let start = self.text.len();
        self.text.push_str(title);
        let place = self.titles.len();
        self.titles.push(Title { occupation, kind, start, end: self.text.len() });
        for name in names(title) {
            let start = self.words.len();
            let mut head = None;
            for part in name.split(',') {
                runs(part).for_each(|run| self.learn_run(run));
                head = head.or_else(|| self.words.len().checked_sub(start + 1));
            }
            let end = self.words.len();
            let words = self.words.get(start..end).unwrap_or_default();
            for (at, word) in words.iter().enumerate() {
                if !words.iter().take(at).any(|earlier| earlier == word) {
                    self.vocabulary.count(*word);
                }
            }
            if let Some(head) = head {
                self.names.push(Name { title: place, start, end, head });
                if let Some(size) = self.sizes.get_mut(occupation) {
                    *size += 1;
                }
            }
        }
    }

    /// Takes in the words of a run; most runs are met many times and taken apart once.
    fn learn_run(&mut self, run: &str) {
        if let Some(known) = self.runs.get(run) {
            self.words.extend(known);
            return;
        }
        let words = words_of_run(run);
        let telling = words.iter().filter(|word| !is_small(word));
        let places: Vec<u16> = telling.filter_map(|word| self.vocabulary.learn(word)).collect();
        self.words.extend(&places);
        self.runs.insert(run.to_owned(), places);
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
