//! A result as one short code: form and answers, with a version and a checksum.
//!
//! | Characters | What |
//! |---|---|
//! | 1 | version, `1` |
//! | 1 | form, `F` for full |
//! | n | answers in the form's order, three bits each: 0 for none, 1 to 5; filled up with zeros |
//! | 4 | CRC-16 (CCITT) of the characters before |
//!
//! Characters are the digits and capitals without I, L, O and U, five bits each.
//! A changed character spoils at most five bits in a row, which a CRC-16 always notices.
//! The order of a version's answers is fixed for ever in [`order`]: old codes stay readable.

mod order;

use thiserror::Error;

use crate::answers::Answers;
use crate::instrument::{Form, Response};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const VERSION: u8 = b'1';
const BITS: usize = 5;
const BITS_OF_ANSWER: usize = 3;
const CHECK: usize = 4;

/// A result that can be sent: the form and the answers to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedResult {
    /// The form that was answered.
    pub form: Form,
    /// The answers to its items.
    pub answers: Answers,
}

/// A code that cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ShareError {
    /// Nothing there.
    #[error("This link holds no result. Ask for the whole link once more.")]
    Empty,
    /// From a later release.
    #[error(
        "This result was made by a newer Bearings than this page. Load the page again and open the link once more."
    )]
    Newer,
    /// Of a form that this release does not know.
    #[error("This result is of a kind that this page does not know. Ask for the link once more.")]
    UnknownForm,
    /// Too short or too long.
    #[error(
        "A piece of this result's code is missing or too much: it has {found} characters, not {expected}. Ask for the whole link once more."
    )]
    Length {
        /// Characters found.
        found: usize,
        /// Characters that it takes.
        expected: usize,
    },
    /// A character that no code has.
    #[error("A result's code has no “{found}” in it (character {position}). Compare it with the original.")]
    Character {
        /// 1-based place.
        position: usize,
        /// The character.
        found: char,
    },
    /// A changed character or answers that cannot be.
    #[error(
        "This result's code has a mistake in it: a character is wrong or two are swapped. Compare it with the original."
    )]
    Damaged,
}

/// The code of a result.
#[must_use]
pub fn encode(result: &SharedResult) -> String {
    let mut bits = Vec::new();
    for id in order::version_1(result.form) {
        let point = result.answers.get(id).map_or(0, Response::point);
        push_bits(&mut bits, u16::from(point), BITS_OF_ANSWER);
    }
    let mut code = vec![VERSION, letter_of(result.form)];
    code.extend(bits.chunks(BITS).map(character));
    let check = crc16(&code);
    let mut bits = Vec::new();
    push_bits(&mut bits, check, BITS * CHECK);
    code.extend(bits.chunks(BITS).map(character));
    code.into_iter().map(char::from).collect()
}

/// Opens a code.
///
/// # Errors
/// When it is empty, of a newer version, of an unknown form, too short or long, or damaged.
pub fn decode(code: &str) -> Result<SharedResult, ShareError> {
    let mut characters = code.chars();
    match characters.next() {
        None => return Err(ShareError::Empty),
        Some('1') => {}
        Some('2'..='9' | 'A'..='Z') => return Err(ShareError::Newer),
        Some(found) => return Err(ShareError::Character { position: 1, found }),
    }
    let form = characters.next().and_then(form_of).ok_or(ShareError::UnknownForm)?;
    let items = order::version_1(form);
    let length = (items.len() * BITS_OF_ANSWER).div_ceil(BITS);
    let expected = 2 + length + CHECK;
    let found = code.chars().count();
    if found != expected {
        return Err(ShareError::Length { found, expected });
    }
    let mut bits = Vec::with_capacity(found * BITS);
    for (at, character) in code.chars().enumerate().skip(2) {
        let value =
            value_of(character).ok_or(ShareError::Character { position: at + 1, found: character })?;
        push_bits(&mut bits, value, BITS);
    }
    let (body, check) = bits.split_at_checked(length * BITS).ok_or(ShareError::Damaged)?;
    let signed: Vec<u8> = code.bytes().take(2 + length).collect();
    if number(check) != u32::from(crc16(&signed)) {
        return Err(ShareError::Damaged);
    }
    let mut answers = Answers::new();
    let mut points = body.chunks_exact(BITS_OF_ANSWER).map(number);
    for id in items {
        match points.next() {
            Some(0) => {}
            Some(point) => {
                let response = u8::try_from(point).ok().and_then(Response::new).ok_or(ShareError::Damaged)?;
                answers.set(id, Some(response));
            }
            None => return Err(ShareError::Damaged),
        }
    }
    Ok(SharedResult { form, answers })
}

const fn letter_of(form: Form) -> u8 {
    match form {
        Form::Full => b'F',
        Form::Detailed => b'D',
    }
}

fn form_of(letter: char) -> Option<Form> {
    Form::ALL.into_iter().find(|form| char::from(letter_of(*form)) == letter)
}

fn push_bits(bits: &mut Vec<bool>, value: u16, count: usize) {
    bits.extend((0..count).rev().map(|at| at < 16 && value >> at & 1 == 1));
}

fn number(bits: &[bool]) -> u32 {
    bits.iter().fold(0, |sum, bit| sum << 1 | u32::from(*bit))
}

fn character(bits: &[bool]) -> u8 {
    let value = number(bits) << (BITS - bits.len().min(BITS));
    usize::try_from(value).ok().and_then(|value| ALPHABET.get(value)).copied().unwrap_or(b'0')
}

fn value_of(character: char) -> Option<u16> {
    ALPHABET.iter().position(|known| char::from(*known) == character).and_then(|at| u16::try_from(at).ok())
}

/// CRC-16/CCITT-FALSE.
fn crc16(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xFFFF, |crc, byte| {
        (0..8).fold(
            crc ^ u16::from(*byte) << 8,
            |crc: u16, _| {
                if crc & 0x8000 == 0 { crc << 1 } else { crc << 1 ^ 0x1021 }
            },
        )
    })
}

#[cfg(test)]
mod tests;
