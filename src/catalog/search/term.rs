//! How well each word of titles fits one word of a query.

use super::synonyms::Synonyms;
use super::typing::{allowed, distance, letters};
use super::vocabulary::{Known, Vocabulary};
use super::words::WEAK;

const WEAK_WEIGHT: f32 = 0.3;

/// How well a word fits that is not the one that was asked for.
const SYNONYM: f32 = 0.85;
const RELATIVE: f32 = 0.85;
/// Synonyms are chosen by hand, so beside them a relative counts less: trains are no trainers.
const RELATIVE_BESIDE_SYNONYMS: f32 = 0.75;
const ONE_SLIP: f32 = 0.8;
const TWO_SLIPS: f32 = 0.6;
/// A word of which only the beginning was typed, and what it adds that little is missing.
const BEGINNING: f32 = 0.5;
const WHOLE: f32 = 0.4;
/// A word that exists is seldom another one mistyped or cut short.
const OTHERWISE: f32 = 0.35;
/// What the commonest word gains over the rarest when both are equally near to what was typed.
const COMMON: f32 = 0.2;

/// From here on a mistyped word may have been meant.
const MEANT: f32 = 0.5;
/// How common what was asked for is, is how common those words are that fit at least so well.
const COUNTED: f32 = 0.7;

/// One word of a query.
pub struct Term {
    /// How well each word of the vocabulary fits, 0 to 1.
    pub fits: Vec<f32>,
    /// How much it tells.
    pub weight: f32,
    /// True for words that tell little beside others.
    pub weak: bool,
}

impl Term {
    /// Compares a word with every word of titles. One that was typed may be mistyped or not finished.
    pub fn new(word: &str, typed: bool, vocabulary: &Vocabulary, synonyms: &Synonyms, names: usize) -> Self {
        let meant = synonyms.of(word);
        let is_known = vocabulary.names(word) > 0 || !meant.is_empty();
        let mut fits =
            if typed { as_typed(word, is_known, vocabulary) } else { vec![0.0; vocabulary.known().len()] };
        if typed && !is_known {
            spread_to_relatives(&mut fits, vocabulary);
        }
        let mut raise = |word: &str, itself: f32, relative: f32| {
            for (place, is_itself) in vocabulary.family(word) {
                if let Some(fit) = fits.get_mut(place) {
                    *fit = fit.max(if is_itself { itself } else { relative });
                }
            }
        };
        raise(word, 1.0, if meant.is_empty() { RELATIVE } else { RELATIVE_BESIDE_SYNONYMS });
        meant.iter().for_each(|meant| raise(meant, SYNONYM, SYNONYM * RELATIVE));

        let counted = fits.iter().zip(vocabulary.known()).filter(|(fit, _)| **fit > COUNTED);
        let with = counted.map(|(_, known)| known.names).sum();
        let weak = WEAK.contains(&word);
        Self { fits, weight: telling(with, names) * if weak { WEAK_WEIGHT } else { 1.0 }, weak }
    }
}

/// How much a word tells that so many of all names hold: 1 when it is in one, little when in most.
pub fn telling(with: u32, names: usize) -> f32 {
    const LEAST: f32 = 0.2;
    let all = f32::from(u16::try_from(names).unwrap_or(u16::MAX)).max(2.0);
    let with = f32::from(u16::try_from(with).unwrap_or(u16::MAX)).max(1.0);
    (libm::logf(all / with) / libm::logf(all)).max(LEAST)
}

/// Words that begin as the typed one does, or are a slip away from it.
fn as_typed(word: &str, is_known: bool, vocabulary: &Vocabulary) -> Vec<f32> {
    let (set, slips) = (letters(word), allowed(word.len()));
    let doubt = if is_known { OTHERWISE } else { 1.0 };
    let fit = |known: &Known| doubt * begun(word, known).max(mistyped(word, set, slips, known));
    vocabulary.known().iter().map(fit).collect()
}

fn begun(word: &str, known: &Known) -> f32 {
    if word.len() < 2 || !known.word.starts_with(word) {
        return 0.0;
    }
    let length = |word: &str| f32::from(u8::try_from(word.len()).unwrap_or(u8::MAX));
    BEGINNING + WHOLE * length(word) / length(&known.word)
}

fn mistyped(word: &str, set: u32, slips: u8, known: &Known) -> f32 {
    let missing = (set & !known.letters).count_ones();
    if slips == 0 || missing > u32::from(slips) || known.word.len() + usize::from(slips) < word.len() {
        return 0.0;
    }
    let distance = distance(word, &known.word);
    let whole = match distance.whole {
        0 | 1 => ONE_SLIP,
        2 if slips == 2 => TWO_SLIPS,
        _ => 0.0,
    };
    let begun = if distance.beginning <= 1 && word.len() >= 5 { BEGINNING * ONE_SLIP } else { 0.0 };
    whole.max(begun) * (1.0 - telling(known.names, usize::from(u16::MAX)) * COMMON)
}

/// What a mistyped word was meant to be, its relatives may be too: cosmotology, cosmetologist.
fn spread_to_relatives(fits: &mut [f32], vocabulary: &Vocabulary) {
    let meant: Vec<(f32, &Known)> =
        fits.iter().copied().zip(vocabulary.known()).filter(|(fit, _)| *fit >= MEANT).collect();
    for (best, known) in meant {
        for (place, _) in vocabulary.family(&known.word) {
            if let Some(fit) = fits.get_mut(place) {
                *fit = fit.max(best * RELATIVE);
            }
        }
    }
}
