//! Reading and writing bytes without ever stepping outside them.

/// A place in a row of bytes.
pub struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The next `count` bytes, if there are as many.
    pub fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    pub fn byte(&mut self) -> Option<u8> {
        let (&byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(byte)
    }

    pub fn u32_le(&mut self) -> Option<u32> {
        self.take(4)?.try_into().ok().map(u32::from_le_bytes)
    }

    /// A number in groups of seven bits, lowest first, the high bit telling that more follow.
    pub fn varint(&mut self) -> Option<u32> {
        let mut value = 0_u64;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return u32::try_from(value).ok();
            }
        }
        None
    }

    /// A number that can be below zero, as [`put_folded`] wrote it.
    pub fn folded(&mut self) -> Option<i32> {
        let number = self.varint()?;
        let half = i64::from(number.div_ceil(2));
        i32::try_from(if number % 2 == 1 { -half } else { half }).ok()
    }

    /// A varint that counts things of at least one byte each, so never more than the bytes left.
    pub fn length(&mut self) -> Option<usize> {
        let count = usize::try_from(self.varint()?).ok()?;
        (count <= self.0.len()).then_some(count)
    }

    pub const fn rest(self) -> &'a [u8] {
        self.0
    }
}

/// Writes what [`Cursor::varint`] reads.
pub fn put_varint(bytes: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        bytes.push(value.to_le_bytes()[0] | 0x80);
        value >>= 7;
    }
    bytes.push(value.to_le_bytes()[0]);
}

/// Writes what [`Cursor::folded`] reads: 0, -1, 1, -2, 2 as 0, 1, 2, 3, 4, so that small losses are small
/// numbers too.
pub fn put_folded(bytes: &mut Vec<u8>, number: i32) {
    let twice = number.unsigned_abs().wrapping_mul(2);
    put_varint(bytes, if number < 0 { twice.wrapping_sub(1) } else { twice });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_varint_comes_back() {
        for value in [0, 1, 127, 128, 300, 29_207_200, u32::MAX] {
            let mut bytes = Vec::new();
            put_varint(&mut bytes, value);
            assert_eq!(Cursor::new(&bytes).varint(), Some(value));
        }
    }

    #[test]
    fn a_folded_number_comes_back() {
        for value in [0, -1, 1, -12, i32::from(i16::MIN), i32::MAX, i32::MIN] {
            let mut bytes = Vec::new();
            put_folded(&mut bytes, value);
            assert_eq!(Cursor::new(&bytes).folded(), Some(value));
        }
    }

    #[test]
    fn bytes_that_end_too_early_or_run_on_are_refused() {
        assert_eq!(Cursor::new(&[0x80]).varint(), None);
        assert_eq!(Cursor::new(&[0xff; 6]).varint(), None);
        assert_eq!(Cursor::new(&[9, 1]).length(), None);
        assert_eq!(Cursor::new(&[1, 2]).take(3), None);
    }
}
