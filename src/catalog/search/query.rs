//! What a query may mean: readings of it, and how well each word of titles fits each of its words.

use std::collections::HashMap;

use super::synonyms::Synonyms;
use super::typing::{allowed, distance, letters};
use super::vocabulary::{Known, Vocabulary};
use super::words::stem;

/// Words that tell little beside others.
const WEAK: [&str; 24] = [
    "do",
    "doing",
    "expert",
    "get",
    "go",
    "good",
    "have",
    "help",
    "helping",
    "like",
    "love",
    "lot",
    "make",
    "making",
    "people",
    "person",
    "someone",
    "something",
    "stuff",
    "take",
    "thing",
    "use",
    "work",
    "working",
];
const WEAK_WEIGHT: f32 = 0.3;

/// How well a word fits that is not the one that was typed.
const SYNONYM: f32 = 0.85;
const RELATIVE: f32 = 0.85;
const ONE_SLIP: f32 = 0.8;
const TWO_SLIPS: f32 = 0.6;
const BEGINNING: f32 = 0.5;
const WHOLE: f32 = 0.4;
const OTHERWISE: f32 = 0.35;

/// From here on a mistyped word may have been meant, and a word's own commonness is that of what fits it.
const MEANT: f32 = 0.5;
const TELLING: f32 = 0.7;

/// How much a reading counts that puts things in other words.
const REPHRASED: f32 = 0.9;
const JOINED: f32 = 0.98;

/// One way to understand a query.
pub struct Reading {
    /// Its words.
    pub terms: Vec<Term>,
    /// How much it counts, 1 for what was typed.
    pub trust: f32,
    /// True when an equal title is what was typed.
    pub literal: bool,
}

/// One word of a reading.
pub struct Term {
    /// How well each word of the vocabulary fits, 0 to 1.
    pub fits: Vec<f32>,
    /// How much it tells.
    pub weight: f32,
}

/// Every reading of a query, the literal one first.
pub fn readings(
    query: &[String],
    vocabulary: &Vocabulary,
    synonyms: &Synonyms,
    names: usize,
) -> Vec<Reading> {
    let read = |words: &[String], typed: bool, trust: f32, literal: bool| Reading {
        terms: words.iter().map(|word| term(word, typed, vocabulary, synonyms, names)).collect(),
        trust,
        literal,
    };
    let mut readings = vec![read(query, true, 1.0, true)];
    for at in 1..query.len() {
        let (before, after) = query.split_at(at);
        if let (Some((one, before)), Some((two, after))) = (before.split_last(), after.split_first()) {
            let joined = format!("{one}{two}");
            if vocabulary.names(&joined) > 0 {
                readings.push(read(&[before, &[joined], after].concat(), true, JOINED, true));
            }
        }
    }
    for (at, word) in query.iter().enumerate() {
        if let Some((one, two)) = in_two(word, vocabulary) {
            let mut parts = query.to_vec();
            parts.splice(at..=at, [one, two]);
            readings.push(read(&parts, true, JOINED, true));
        }
    }
    readings.extend(synonyms.rephrased(query).map(|words| read(&words, false, REPHRASED, false)));
    readings
}

/// A word that titles write in two: zookeeper, zoo keeper.
fn in_two(word: &str, vocabulary: &Vocabulary) -> Option<(String, String)> {
    const COMMON: u32 = 3;
    if vocabulary.names(word) > 0 {
        return None;
    }
    (3..word.len().saturating_sub(2)).filter_map(|at| word.split_at_checked(at)).find_map(|(one, two)| {
        let both = vocabulary.names(one) >= COMMON && vocabulary.names(two) >= COMMON;
        both.then(|| (one.to_owned(), two.to_owned()))
    })
}

fn term(word: &str, typed: bool, vocabulary: &Vocabulary, synonyms: &Synonyms, names: usize) -> Term {
    let meant = synonyms.of(word);
    let is_known = vocabulary.names(word) > 0 || !meant.is_empty();
    let asked = Asked { word, stem: stem(word), letters: letters(word), slips: allowed(word.len()) };
    let literal = vocabulary.known().iter().map(|known| asked.fit(known, typed, is_known));
    let mut fits: Vec<f32> = literal.collect();
    if typed && !is_known {
        spread_to_relatives(&mut fits, vocabulary);
    }
    let mut with = 0;
    for (fit, known) in fits.iter_mut().zip(vocabulary.known()) {
        *fit = meant.iter().map(|meant| SYNONYM * relation(meant, known)).fold(*fit, f32::max);
        if *fit > TELLING {
            with += known.names;
        }
    }
    let weight = telling(with, names) * if WEAK.contains(&word) { WEAK_WEIGHT } else { 1.0 };
    Term { fits, weight }
}

/// What a mistyped word was meant to be, its relatives may be too: cosmotology, cosmetologist.
fn spread_to_relatives(fits: &mut [f32], vocabulary: &Vocabulary) {
    let mut stems: HashMap<&str, f32> = HashMap::new();
    for (&fit, known) in fits.iter().zip(vocabulary.known()) {
        if fit >= MEANT {
            let best = stems.entry(known.stem()).or_default();
            *best = best.max(fit);
        }
    }
    for (fit, known) in fits.iter_mut().zip(vocabulary.known()) {
        *fit = stems.get(known.stem()).map_or(*fit, |best| fit.max(best * RELATIVE));
    }
}

/// How much a word tells that so many of all names hold: 1 when it is in one, little when in most.
pub fn telling(with: u32, names: usize) -> f32 {
    const LEAST: f32 = 0.2;
    let all = count(names).max(2.0);
    (libm::logf(all / count(usize::try_from(with).unwrap_or(usize::MAX)).max(1.0)) / libm::logf(all))
        .max(LEAST)
}

#[expect(clippy::cast_precision_loss, reason = "there are far fewer names than an f32 counts exactly")]
const fn count(count: usize) -> f32 {
    count as f32
}

/// Same word, or a relative of it.
fn relation(word: &str, known: &Known) -> f32 {
    if word == known.word {
        1.0
    } else if stem(word) == known.stem() {
        RELATIVE
    } else {
        0.0
    }
}

/// A word that was asked for.
struct Asked<'a> {
    word: &'a str,
    stem: &'a str,
    letters: u32,
    slips: u8,
}

impl Asked<'_> {
    fn fit(&self, known: &Known, typed: bool, is_known: bool) -> f32 {
        if self.word == known.word {
            return 1.0;
        }
        if self.stem == known.stem() {
            return RELATIVE;
        }
        if !typed {
            return 0.0;
        }
        // A word that exists is seldom another one mistyped or cut short.
        let doubt = if is_known { OTHERWISE } else { 1.0 };
        doubt * self.begun(known).max(self.mistyped(known))
    }

    /// The word may not be finished.
    fn begun(&self, known: &Known) -> f32 {
        if self.word.len() >= 2 && known.word.starts_with(self.word) {
            let share = f32::from(u8::try_from(self.word.len()).unwrap_or(u8::MAX))
                / f32::from(u8::try_from(known.word.len()).unwrap_or(u8::MAX));
            BEGINNING + WHOLE * share
        } else {
            0.0
        }
    }

    fn mistyped(&self, known: &Known) -> f32 {
        let slips = u32::from(self.slips);
        let missing = (self.letters & !known.letters).count_ones();
        if slips == 0 || missing > slips || known.word.len() + usize::from(self.slips) < self.word.len() {
            return 0.0;
        }
        let distance = distance(self.word, &known.word);
        let whole = match distance.whole {
            0 | 1 => ONE_SLIP,
            2 if self.slips == 2 => TWO_SLIPS,
            _ => 0.0,
        };
        let begun = if distance.beginning <= 1 && self.word.len() >= 5 { BEGINNING * ONE_SLIP } else { 0.0 };
        // Of words equally near, the common one was meant.
        let common = 1.0 - telling(known.names, 1 << 16) * 0.2;
        whole.max(begun) * common
    }
}
