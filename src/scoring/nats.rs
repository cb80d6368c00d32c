//! Evidence in whole 1,024ths of a nat: sums that come out the same in any order and on any machine.

use crate::catalog::codebook::CODES;

/// What is said for occupations of each code of a dimension.
pub type Says = [i16; CODES];

/// Parts as nats.
#[must_use]
pub fn nats(parts: i32) -> f64 {
    f64::from(parts) / f64::from(kernel::NAT)
}
