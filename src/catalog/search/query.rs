//! What a query may mean: readings of it.

use std::rc::Rc;

use super::index::SearchIndex;
use super::term::Term;
use super::vocabulary::Vocabulary;

/// More ways to understand a query bring nothing but work.
const MOST: usize = 12;

/// How much a reading counts that puts things in other words, or parts them differently.
const REPHRASED: f32 = 0.9;
const JOINED: f32 = 0.98;

/// One way to understand a query.
pub struct Reading {
    /// Its words.
    pub terms: Vec<Rc<Term>>,
    /// How well each word of the vocabulary fits the term that it fits best.
    pub best: Vec<f32>,
    /// How much it counts, 1 for what was typed.
    pub trust: f32,
    /// True when an equal title is what was typed.
    pub literal: bool,
}

/// Every reading of a query, the literal one first.
pub fn readings(query: &[String], index: &SearchIndex) -> Vec<Reading> {
    let mut reader = Reader { index, terms: Vec::new(), readings: Vec::new() };
    reader.read(query, true, 1.0);
    for at in 1..query.len() {
        let (before, after) = query.split_at(at);
        if let (Some((one, before)), Some((two, after))) = (before.split_last(), after.split_first()) {
            let joined = format!("{one}{two}");
            if index.vocabulary.names(&joined) > 0 {
                reader.read(&[before, &[joined], after].concat(), true, JOINED);
            }
        }
    }
    for (at, word) in query.iter().enumerate() {
        let (before, after) = query.split_at(at);
        if let (Some(parts), Some((_, after))) = (in_two(word, &index.vocabulary), after.split_first()) {
            reader.read(&[before, &parts, after].concat(), true, JOINED);
        }
    }
    for query in index.synonyms.rephrased(query) {
        reader.read(&query, false, REPHRASED);
    }
    reader.readings
}

/// Reads and remembers, since readings share most of their words.
struct Reader<'a> {
    index: &'a SearchIndex,
    terms: Vec<(String, bool, Rc<Term>)>,
    readings: Vec<Reading>,
}

impl Reader<'_> {
    fn read(&mut self, words: &[String], typed: bool, trust: f32) {
        if self.readings.len() >= MOST {
            return;
        }
        let SearchIndex { vocabulary, synonyms, names, .. } = self.index;
        let mut terms: Vec<Rc<Term>> = Vec::new();
        for word in words {
            let known = self.terms.iter().find(|(it, was_typed, _)| it == word && *was_typed == typed);
            let term = match known {
                Some((_, _, term)) => Rc::clone(term),
                None => Rc::new(Term::new(word, typed, vocabulary, synonyms, names.len())),
            };
            self.terms.push((word.clone(), typed, Rc::clone(&term)));
            terms.push(term);
        }
        let mut best = vec![0.0; vocabulary.known().len()];
        for term in &terms {
            best.iter_mut().zip(&term.fits).for_each(|(best, &fit)| *best = f32::max(*best, fit));
        }
        self.readings.push(Reading { terms, best, trust, literal: typed });
    }
}

/// A word that titles write in two: zookeeper, zoo keeper.
fn in_two(word: &str, vocabulary: &Vocabulary) -> Option<[String; 2]> {
    const COMMON: u32 = 3;
    if vocabulary.names(word) > 0 {
        return None;
    }
    (3..word.len().saturating_sub(2)).filter_map(|at| word.split_at_checked(at)).find_map(|(one, two)| {
        let both = vocabulary.names(one) >= COMMON && vocabulary.names(two) >= COMMON;
        both.then(|| [one.to_owned(), two.to_owned()])
    })
}
