//! A text as a QR code: a square of dark and light modules.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment};
use thiserror::Error;

/// Light modules that have to be left around the square, so that a camera finds it.
pub const QUIET_ZONE: usize = 4;

/// A text that no QR code holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("This text is too long for a QR code. Copy it instead.")]
pub struct TooLong;

/// The square of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Modules {
    rows: Vec<Vec<bool>>,
}

impl Modules {
    /// The square that a camera reads as this text.
    ///
    /// It stands a smudge over 15 in 100 of its area, or more where there is room.
    ///
    /// # Errors
    /// When the text is longer than a QR code can be, about 2,300 bytes.
    pub fn of(text: &str) -> Result<Self, TooLong> {
        let code = QrCode::encode_segments(&segments(text), QrCodeEcc::Medium).map_err(|_| TooLong)?;
        let side = 0..code.size();
        let row = |y| side.clone().map(|x| code.get_module(x, y)).collect();
        Ok(Self { rows: side.clone().map(row).collect() })
    }

    /// How many modules a side has, without the quiet zone.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.rows.len()
    }

    /// From top to bottom, each from left to right; true is dark.
    #[must_use]
    pub fn rows(&self) -> &[Vec<bool>] {
        &self.rows
    }

    /// The dark modules as one SVG path, a module having one unit: a bar for each run in a row.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for (y, row) in self.rows.iter().enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|one, next| one == next) {
                if run.first() == Some(&true) {
                    let _ = write!(path, "M{x} {y}h{0}v1h-{0}z", run.len());
                }
                x += run.len();
            }
        }
        path
    }
}

/// A result's code at the end of a link is digits and capitals, which take 5.5 bits each instead of 8.
fn segments(text: &str) -> Vec<QrSegment> {
    let dense = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let tail = text.bytes().rev().take_while(dense).count();
    // The tail is ASCII, so this is a border between characters.
    let (head, tail) = text.split_at(text.len() - tail);
    let mut segments = Vec::new();
    if !head.is_empty() {
        segments.push(QrSegment::make_bytes(head.as_bytes()));
    }
    if !tail.is_empty() {
        segments.push(QrSegment::make_alphanumeric(tail));
    }
    segments
}

#[cfg(test)]
mod tests;
