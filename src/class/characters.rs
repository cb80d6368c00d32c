//! The check at the end of class links and hand-in codes, and bytes in the characters of codes.

use crate::share::characters::BITS;
pub use crate::share::characters::{character, plain, value_of};

/// How many characters the check takes.
pub const CHECK: usize = 3;

/// Fifteen bits as three characters.
pub fn three(value: u16) -> String {
    [10, 5, 0].map(|shift| character(u32::from(value) >> shift)).iter().collect()
}

/// The first character that no code has, with its 1-based place.
pub fn stranger(text: &str) -> Option<(usize, char)> {
    (1..).zip(text.chars()).find(|(_, character)| value_of(*character).is_none())
}

/// CRC-15 (CAN) of a text: a changed character spoils at most eight bits in a row, which it always notices.
pub fn check(text: &str) -> String {
    let crc = text.bytes().fold(0_u16, |crc, byte| {
        (0..8).rev().fold(crc, |crc, bit| {
            let out = (crc >> 14 ^ u16::from(byte >> bit)) & 1;
            (crc << 1 & 0x7FFF) ^ (0x4599 * out)
        })
    });
    three(crc)
}

/// The text before its check; `None` when the check is wrong.
pub fn checked(text: &str) -> Option<&str> {
    let (body, found) = text.split_at_checked(text.len().checked_sub(CHECK)?)?;
    (check(body) == found).then_some(body)
}

/// Bytes, five bits a character, the last one filled up with zeros.
pub fn pack(bytes: &[u8]) -> String {
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1)).collect();
    let value = |bits: &[u8]| (0..BITS).fold(0, |sum, at| sum << 1 | u32::from(*bits.get(at).unwrap_or(&0)));
    bits.chunks(BITS).map(|bits| character(value(bits))).collect()
}

/// The bytes again; `None` for a character that no code has, or for what no bytes give.
pub fn unpack(text: &str) -> Option<Vec<u8>> {
    let values: Vec<u8> = text.chars().map(value_of).collect::<Option<_>>()?;
    let bits: Vec<u8> =
        values.iter().flat_map(|value| (0..BITS).rev().map(move |at| value >> at & 1)).collect();
    let (whole, rest) = bits.split_at(bits.len() / 8 * 8);
    let bytes = whole.chunks(8).map(|bits| bits.iter().fold(0, |sum, bit| sum << 1 | bit)).collect();
    (rest.len() < BITS && rest.iter().all(|bit| *bit == 0)).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn bytes_come_back(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            prop_assert_eq!(unpack(&pack(&bytes)), Some(bytes));
        }

        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = (unpack(&text), checked(&text), stranger(&text), check(&text));
        }
    }

    #[test]
    fn the_check_is_that_of_the_catalogue_of_checksums() {
        // CRC-15/CAN of "123456789" is 0x059E.
        assert_eq!(check("123456789"), three(0x059E));
        assert_eq!(checked(&format!("ABC{}", check("ABC"))), Some("ABC"));
        assert_eq!(checked("AB"), None);
    }

    #[test]
    fn what_no_bytes_give_is_refused() {
        assert_eq!(unpack("00"), Some(vec![0]));
        assert_eq!(unpack("0"), None, "a character too much");
        assert_eq!(unpack("01"), None, "the last character is filled up with zeros");
    }
}
