//! Checks put right, so that a changed input is read to its end and not only refused for its check.
//!
//! Written from the catalogue of checksums and not from the code that is tested.

use bearings::share::characters::{character, plain};
use crc::{CRC_15_CAN, CRC_16_IBM_3740, CRC_32_ISO_HDLC, Crc};

/// A result's code with the check that its other characters have; nothing for what has no place for one.
pub fn result_code(text: &str) -> Option<String> {
    let code = plain(text);
    let body = code.get(..code.len().checked_sub(4)?)?;
    let check = Crc::<u16>::new(&CRC_16_IBM_3740).checksum(body.as_bytes());
    Some(format!("{body}{}", characters(check, 4)))
}

/// The text of a class link, or a code to hand in, with the check that its other characters have.
pub fn class_text(text: &str) -> Option<String> {
    let code = plain(text);
    let body = code.get(..code.len().checked_sub(3)?)?;
    Some(with_class_check(body))
}

/// A class link's or a handed-in code's body with its check.
pub fn with_class_check(body: &str) -> String {
    let check = Crc::<u16>::new(&CRC_15_CAN).checksum(body.as_bytes());
    format!("{body}{}", characters(check, 3))
}

/// A packed catalogue with the length and the check of its body.
pub fn catalog(bytes: &[u8]) -> Option<Vec<u8>> {
    let (head, body) = bytes.split_at_checked(13)?;
    let mut file = head.get(..5)?.to_vec();
    file.extend(u32::try_from(body.len()).ok()?.to_le_bytes());
    file.extend(Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(body).to_le_bytes());
    file.extend(body);
    Some(file)
}

fn characters(check: u16, count: u32) -> String {
    (0..count).rev().map(|at| character(u32::from(check) >> (at * 5))).collect()
}
