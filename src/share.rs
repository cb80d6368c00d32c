//! A result as one short code: form and answers, with a version and a checksum.
//!
//! | Characters | What |
//! |---|---|
//! | 1 | version, `2` |
//! | 1 | form: `Q` quick, `F` full, `D` detailed |
//! | n | the answers in the form's order as one number, each digit of the base that its item needs: 0 for none, then its points |
//! | 4 | CRC-16 (CCITT) of the characters before |
//!
//! Characters are the digits and capitals without I, L, O and U, five bits each.
//! A changed character spoils at most five bits in a row, which a CRC-16 always notices.
//! The order of a version's answers is fixed for ever in [`order`]: old codes stay readable.
//! Version 1 had three bits an answer, filled up with zeros, and five points for subjects.

mod order;
mod radix;

use thiserror::Error;

use crate::answers::Answers;
use crate::instrument::{Form, ItemId, Response};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const VERSION: u8 = b'2';
const BITS: usize = 5;
const CHECK: usize = 4;
/// Version 1.
const BITS_OF_ANSWER: usize = 3;

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
    let digits: Vec<(u8, u8)> = order::version_2(result.form)
        .into_iter()
        .map(|id| (result.answers.get(id).map_or(0, Response::point), base(id)))
        .collect();
    let mut code = vec![VERSION, letter_of(result.form)];
    code.extend(radix::pack(&digits).into_iter().map(character));
    let check = u32::from(crc16(&code));
    code.extend((0..CHECK).rev().map(|at| character((check >> (at * BITS) & 31) as u8)));
    code.into_iter().map(char::from).collect()
}

/// The result of a code; spaces and small letters do no harm.
///
/// # Errors
/// A sentence when this is no code, a damaged one or one of a newer release.
pub fn decode(code: &str) -> Result<SharedResult, ShareError> {
    let code: String =
        code.chars().filter(|it| !it.is_whitespace()).map(|it| it.to_ascii_uppercase()).collect();
    let mut characters = code.chars();
    let version = match characters.next() {
        None => return Err(ShareError::Empty),
        Some('1') => 1,
        Some('2') => 2,
        Some('3'..='9' | 'A'..='Z') => return Err(ShareError::Newer),
        Some(found) => return Err(ShareError::Character { position: 1, found }),
    };
    let form = characters.next().and_then(form_of).ok_or(ShareError::UnknownForm)?;
    let items = if version == 1 { order::version_1(form) } else { order::version_2(form) };
    if items.is_empty() {
        return Err(ShareError::UnknownForm);
    }
    let bases: Vec<u8> = items.iter().copied().map(base).collect();
    let length =
        if version == 1 { (items.len() * BITS_OF_ANSWER).div_ceil(BITS) } else { radix::length(&bases) };
    let (body, signed) = checked(&code, length)?;
    let points =
        if version == 1 { version_1_points(&body, items.len()) } else { radix::unpack(&body, &bases) };
    let points = points.filter(|_| signed).ok_or(ShareError::Damaged)?;
    let mut answers = Answers::new();
    for (id, point) in items.into_iter().zip(points).filter(|(_, point)| *point > 0) {
        let response = match version {
            1 => Response::on_scale(point, 5).map(|five| five.of_first_release(id)),
            _ => Response::new(point),
        };
        answers.set(id, Some(response.ok_or(ShareError::Damaged)?));
    }
    Ok(SharedResult { form, answers })
}

/// The values of the characters between the head and the check, and whether the check is right.
fn checked(code: &str, length: usize) -> Result<(Vec<u8>, bool), ShareError> {
    let expected = 2 + length + CHECK;
    let found = code.chars().count();
    if found != expected {
        return Err(ShareError::Length { found, expected });
    }
    let mut values = Vec::with_capacity(found);
    for (at, character) in code.chars().enumerate().skip(2) {
        let value = value_of(character);
        values.push(value.ok_or(ShareError::Character { position: at + 1, found: character })?);
    }
    let check = values.split_off(length);
    let check = check.into_iter().fold(0_u32, |sum, value| sum << BITS | u32::from(value));
    let signed: Vec<u8> = code.bytes().take(2 + length).collect();
    Ok((values, check == u32::from(crc16(&signed))))
}

/// Three bits an answer, then zeros.
fn version_1_points(values: &[u8], count: usize) -> Option<Vec<u8>> {
    let bits: Vec<u8> =
        values.iter().flat_map(|value| (0..BITS).rev().map(move |at| value >> at & 1)).collect();
    let mut points =
        bits.chunks_exact(BITS_OF_ANSWER).map(|bits| bits.iter().fold(0, |sum, bit| sum << 1 | bit));
    let points: Vec<u8> = points.by_ref().take(count).collect();
    (points.len() == count).then_some(points)
}

/// How many digits an item's answer can be, none included.
const fn base(id: ItemId) -> u8 {
    id.points() + 1
}

const fn letter_of(form: Form) -> u8 {
    match form {
        Form::Quick => b'Q',
        Form::Full => b'F',
        Form::Detailed => b'D',
    }
}

fn form_of(letter: char) -> Option<Form> {
    Form::ALL.into_iter().find(|form| char::from(letter_of(*form)) == letter)
}

fn character(value: u8) -> u8 {
    ALPHABET.get(usize::from(value)).copied().unwrap_or(b'0')
}

fn value_of(character: char) -> Option<u8> {
    ALPHABET.iter().position(|known| char::from(*known) == character).and_then(|at| u8::try_from(at).ok())
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
