//! A check word: two plain words that follow from the answers of a result, for a certificate that tells nothing of them.
//!
//! Whoever has the code that was handed in can work out the same two words and compare.
//! They follow from the answers, not from the letters of the code, so that a code of an older release, a link and a
//! hand-in code of the same sheet all have the same words.
//! The words and their order in `check_word/words.txt` are fixed for ever, as is the hash, and the numbers it is made
//! from: the marks of answers (`instrument::mark`), which are the points that the first certificates were made from.

use std::fmt;

use crate::instrument::mark;
use crate::share::SharedResult;

/// 1,024 short words: no two sound alike or are one letter apart, and none is about a person or a body.
const WORDS: &str = include_str!("check_word/words.txt");

/// Bits of the hash that one word stands for.
const BITS: u32 = 10;

/// Two of the words; another sheet has the same ones in one case of 1,048,576.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckWord(String);

impl CheckWord {
    /// The words of a result as a code carries it: the form, and the answers to its items.
    #[must_use]
    pub fn of(result: &SharedResult) -> Self {
        let mut hash = Fnv::new();
        hash.take(result.form.key().as_bytes());
        for (id, response) in result.answers.iter() {
            hash.take(id.to_string().as_bytes());
            hash.take(&[mark(id, response)]);
        }
        let hash = hash.mixed();
        let word = |shift| {
            let at = (hash >> shift) & ((1 << BITS) - 1);
            WORDS.lines().nth(usize::try_from(at).unwrap_or_default()).unwrap_or_default()
        };
        Self(format!("{} {}", word(64 - BITS), word(64 - 2 * BITS)))
    }
}

impl fmt::Display for CheckWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// FNV-1a of 64 bits.
struct Fnv(u64);

impl Fnv {
    const fn new() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }

    /// Takes in bytes and a zero after them, so that no two lists of them run together.
    fn take(&mut self, bytes: &[u8]) {
        for byte in bytes.iter().chain(&[0]) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }

    /// Mixed once more, since the last bytes alone reach few of the upper bits.
    const fn mixed(&self) -> u64 {
        let mixed = (self.0 ^ self.0 >> 32).wrapping_mul(0xD6E8_FEB8_6659_FD93);
        (mixed ^ mixed >> 32).wrapping_mul(0xD6E8_FEB8_6659_FD93)
    }
}

#[cfg(test)]
mod tests;
