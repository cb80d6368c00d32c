//! Exponentials and logarithms of evidence, from tables and by multiplying and adding only, so that every browser has
//! the same bits; both are far finer than what a single answer says.

use std::sync::OnceLock;

/// How many parts evidence in a nat has.
pub const NAT: u32 = 1024;

/// The natural logarithm of a number above 0 in parts, to within one; it never falls as the number rises.
#[must_use]
pub fn log(number: f64) -> i32 {
    log_by(logs(), number)
}

pub(crate) fn log_by(table: &[i32; LOGS], number: f64) -> i32 {
    let bits = number.to_bits();
    let exponent = (bits >> 52) as i64 - 1023;
    let mantissa = table.get((bits >> (52 - LOG_BITS)) as usize & (LOGS - 1)).copied().unwrap_or_default();
    ((exponent * LOG_2 + i64::from(mantissa) + ROUND) >> FRACTION) as i32
}

/// So many bits behind the leading one tell logarithms apart.
const LOG_BITS: u32 = 11;
const LOGS: usize = 1 << LOG_BITS;

/// Logarithms are added in finer parts than they are told in.
const FRACTION: u32 = 16;
const ROUND: i64 = 1 << (FRACTION - 1);
/// log 2 in these.
const LOG_2: i64 = 46_516_320;

/// Logarithms of the middles between 1 and 2, in finer parts.
#[must_use]
pub fn logs() -> &'static [i32; LOGS] {
    static TABLE: OnceLock<[i32; LOGS]> = OnceLock::new();
    TABLE.get_or_init(|| {
        std::array::from_fn(|at| {
            let middle = 1.0 + (at as f64 + 0.5) / LOGS as f64;
            (libm::log(middle) * f64::from(NAT << FRACTION)) as i32
        })
    })
}

/// Exponentials of numbers below 0: of so many parts, of so many times 32 of them, and of so many nats.
#[derive(Debug)]
pub struct Exponentials {
    /// Of 0 to 31 parts.
    pub parts: [f64; 32],
    /// Of 0 to 31 times 32 parts.
    pub thirty_seconds: [f64; 32],
    /// Of whole nats.
    pub whole: [f64; WHOLE],
}

/// Beyond so many nats below 0 an exponential is no number that can be told from 0.
const WHOLE: usize = 740;

impl Exponentials {
    /// The table.
    #[must_use]
    pub fn shared() -> &'static Self {
        static TABLE: OnceLock<Exponentials> = OnceLock::new();
        TABLE.get_or_init(|| {
            let below = |at: usize, of: f64| libm::exp(-(at as f64) / of);
            Self {
                parts: std::array::from_fn(|at| below(at, f64::from(NAT))),
                thirty_seconds: std::array::from_fn(|at| below(at, 32.0)),
                whole: std::array::from_fn(|at| below(at, 1.0)),
            }
        })
    }

    /// e to the power of this many parts below 0.
    #[must_use]
    pub fn below(&self, parts: u32) -> f64 {
        let at = |table: &[f64; 32], at: u32| table.get(at as usize & 31).copied().unwrap_or(0.0);
        let whole = self.whole.get((parts / NAT) as usize).copied().unwrap_or(0.0);
        whole * at(&self.thirty_seconds, parts >> 5) * at(&self.parts, parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms_are_right_to_a_part_and_never_fall() {
        let mut before = i32::MIN;
        for step in 0..200_000 {
            let number = libm::exp((f64::from(step) - 100_000.0) / 300.0);
            let exact = libm::log(number) * f64::from(NAT);
            let got = log(number);
            assert!((f64::from(got) - exact).abs() <= 0.76, "{number}: {got} for {exact}");
            assert!(got >= before, "{number}");
            before = got;
        }
        assert_eq!((log(1.0), log(1.0 - 1e-16), log(1.0 + 1e-15)), (0, 0, 0));
    }

    #[test]
    fn exponentials_are_right_to_twelve_digits() {
        let table = Exponentials::shared();
        for parts in (0..700 * NAT).step_by(37) {
            let exact = libm::exp(-f64::from(parts) / f64::from(NAT));
            assert!((table.below(parts) / exact - 1.0).abs() < 1e-12, "{parts}");
        }
        assert_eq!(table.below(0), 1.0);
        assert_eq!(table.below(u32::MAX), 0.0);
    }
}
