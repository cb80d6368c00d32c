//! A result as one short code: form and answers, with a version and a checksum.
//!
//! | Characters | What |
//! |---|---|
//! | 1 or 2 | the version and the form: `R` quick, `G` full, `E` detailed; after an `X`, written item by item |
//! | n | which items have an answer and the answers, as one number of many bases (`layout`) |
//! | 4 | CRC-16 (CCITT) of the characters before |
//!
//! Characters are the digits and capitals without I, L, O and U, five bits each.
//! A changed character spoils at most five bits in a row, which a CRC-16 always notices.
//! Each version's layout is fixed for ever: old codes stay readable.
//! Taken as first characters are `1`, `2`, `D`, `E`, `F`, `G`, `Q`, `R`, `W`, `X`, and `H` for what is handed in.
//! Version 3 had the letters before these, `Q`, `F`, `D` and `W`, and five points for interests.
//! Versions 1 and 2 began with their number, then the form.
//! Version 2 held a fixed list of items and nine points for subjects; version 1 three bits an answer, filled up with
//! zeros, and five points for subjects.

pub mod characters;
mod choice;
mod layout;
mod onet;
mod order;
mod radix;

pub use onet::{OnetAnswersError, QUESTIONS as ONET_QUESTIONS, onet_sums};

use thiserror::Error;

use crate::answers::Answers;
use crate::instrument::{Form, ItemId, Release, Response};
use characters::{BITS, character, plain, value_of};
use layout::{Layout, Version};

/// Before the form's letter: every item is written.
const fn everything(version: Version) -> char {
    match version {
        Version::Third => 'W',
        Version::Fourth => 'X',
    }
}

/// The versions whose head is a letter, the newest first.
const LETTERED: [Version; 2] = [Version::Fourth, Version::Third];
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

/// The code of a result; it holds every answer.
#[must_use]
pub fn encode(result: &SharedResult) -> String {
    let (layout, digits) = Layout::of(result.form, &result.answers);
    let mut code = String::new();
    if layout == Layout::Everything(result.form) {
        code.push(everything(Version::Fourth));
    }
    code.push(letter_of(Version::Fourth, result.form));
    code.extend(radix::pack(&digits).into_iter().map(u32::from).map(character));
    signed(code)
}

/// A code's characters with their check behind them.
pub(crate) fn signed(mut code: String) -> String {
    let check = u32::from(crc16(code.as_bytes()));
    code.extend((0..CHECK).rev().map(|at| character(check >> (at * BITS))));
    code
}

/// Whether a text ends in the check of what stands before, as codes of every version do.
#[must_use]
pub fn is_signed(code: &str) -> bool {
    let code = plain(code);
    let body = code.len().checked_sub(CHECK).and_then(|end| code.get(..end));
    body.is_some_and(|body| signed(body.to_owned()) == code)
}

/// The result of a code; spaces and small letters do no harm.
///
/// # Errors
/// A sentence when this is no code, a damaged one or one of a newer release.
pub fn decode(code: &str) -> Result<SharedResult, ShareError> {
    let code = plain(code);
    let mut characters = code.chars();
    match characters.next() {
        None => Err(ShareError::Empty),
        Some('1') => version_1(&code, characters.next()),
        Some('2') => version_2(&code, characters.next()),
        Some(first) => {
            let whole = LETTERED.into_iter().find(|version| everything(*version) == first);
            let of_form =
                || LETTERED.into_iter().find_map(|version| Some((version, form_of(version, first)?)));
            if let Some(version) = whole {
                let form = characters.next().and_then(|letter| form_of(version, letter));
                lettered(&code, 2, version, Layout::Everything(form.ok_or(ShareError::UnknownForm)?))
            } else if let Some((version, form)) = of_form() {
                lettered(&code, 1, version, Layout::Form(form))
            } else if value_of(first).is_some() {
                Err(ShareError::Newer)
            } else {
                Err(ShareError::Character { position: 1, found: first })
            }
        }
    }
}

/// A code of one or two letters, digits of many bases and a check.
fn lettered(code: &str, head: usize, version: Version, layout: Layout) -> Result<SharedResult, ShareError> {
    let bases = layout.bases(version);
    let body = checked(code, head, radix::length(&bases))?;
    let digits = radix::unpack(&body, &bases).ok_or(ShareError::Damaged)?;
    let answers = layout.answers(&digits).ok_or(ShareError::Damaged)?;
    let answers = match version {
        Version::Third => answers.of_release(Release::Third).ok_or(ShareError::Damaged)?,
        Version::Fourth => answers,
    };
    Ok(SharedResult { form: layout.form(), answers })
}

fn version_2(code: &str, form: Option<char>) -> Result<SharedResult, ShareError> {
    let form = form.and_then(numbered_form).ok_or(ShareError::UnknownForm)?;
    let items = order::version_2(form);
    let bases: Vec<u32> =
        items.iter().map(|id| u32::from(Release::Second.points(id.section())) + 1).collect();
    let body = checked(code, 2, radix::length(&bases))?;
    let points = radix::unpack(&body, &bases).ok_or(ShareError::Damaged)?;
    let answers = numbered_answers(&items, &points, Release::Second)?;
    Ok(SharedResult { form, answers })
}

fn version_1(code: &str, form: Option<char>) -> Result<SharedResult, ShareError> {
    let form = form.and_then(numbered_form).ok_or(ShareError::UnknownForm)?;
    let items = order::version_1(form);
    if items.is_empty() {
        return Err(ShareError::UnknownForm);
    }
    let body = checked(code, 2, (items.len() * BITS_OF_ANSWER).div_ceil(BITS))?;
    let points = version_1_points(&body, items.len()).ok_or(ShareError::Damaged)?;
    let answers = numbered_answers(&items, &points, Release::First)?;
    Ok(SharedResult { form, answers })
}

/// The answers of versions 1 and 2, whose point of 0 is none.
fn numbered_answers(items: &[ItemId], points: &[u32], release: Release) -> Result<Answers, ShareError> {
    let given = items.iter().zip(points).filter(|(_, point)| **point > 0);
    let given = given.map(|(id, point)| Some((*id, u8::try_from(*point).ok().and_then(Response::new)?)));
    let given: Answers = given.collect::<Option<_>>().ok_or(ShareError::Damaged)?;
    given.of_release(release).ok_or(ShareError::Damaged)
}

/// The values of the characters between the head and the check, if the check is right.
fn checked(code: &str, head: usize, length: usize) -> Result<Vec<u8>, ShareError> {
    let expected = head + length + CHECK;
    let found = code.chars().count();
    if found != expected {
        return Err(ShareError::Length { found, expected });
    }
    let mut values = Vec::with_capacity(found);
    for (at, character) in code.chars().enumerate().skip(head) {
        let value = value_of(character);
        values.push(value.ok_or(ShareError::Character { position: at + 1, found: character })?);
    }
    let check = values.split_off(length);
    let check = check.into_iter().fold(0_u32, |sum, value| sum << BITS | u32::from(value));
    let signed: Vec<u8> = code.bytes().take(head + length).collect();
    if check == u32::from(crc16(&signed)) { Ok(values) } else { Err(ShareError::Damaged) }
}

/// Three bits an answer, then zeros.
fn version_1_points(values: &[u8], count: usize) -> Option<Vec<u32>> {
    let bits: Vec<u8> =
        values.iter().flat_map(|value| (0..BITS).rev().map(move |at| value >> at & 1)).collect();
    let points = bits.chunks_exact(BITS_OF_ANSWER);
    let points: Vec<u32> =
        points.map(|bits| bits.iter().fold(0, |sum, bit| sum << 1 | u32::from(*bit))).take(count).collect();
    (points.len() == count).then_some(points)
}

const fn letter_of(version: Version, form: Form) -> char {
    match (version, form) {
        (Version::Third, Form::Quick) => 'Q',
        (Version::Third, Form::Full) => 'F',
        (Version::Third, Form::Detailed) => 'D',
        (Version::Fourth, Form::Quick) => 'R',
        (Version::Fourth, Form::Full) => 'G',
        (Version::Fourth, Form::Detailed) => 'E',
    }
}

fn form_of(version: Version, letter: char) -> Option<Form> {
    Form::ALL.into_iter().find(|form| letter_of(version, *form) == letter)
}

/// The form of versions 1 and 2, which had the third's letters behind their number.
fn numbered_form(letter: char) -> Option<Form> {
    form_of(Version::Third, letter)
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
