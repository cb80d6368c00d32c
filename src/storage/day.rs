//! A day of the calendar.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::quoted::quoted;

/// A day, written as `2026-11-22`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// Text that is no day.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("“{0}” is not a date: one looks like 2026-11-22")]
pub struct DayError(String);

impl Day {
    /// For a device whose clock shows no day that can be written.
    pub const FIRST: Self = Self { year: 1, month: 1, day: 1 };

    /// The day of this year, month (1 to 12) and day of the month, if there is one.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let there = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= last;
        if there { Some(Self { year, month, day }) } else { None }
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = |from: usize, to: usize| {
            let digits = text.get(from..to).filter(|it| it.bytes().all(|byte| byte.is_ascii_digit()));
            digits.and_then(|it| it.parse::<u16>().ok())
        };
        let small = |from, to| number(from, to).and_then(|it| u8::try_from(it).ok());
        let written = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
        let day = || Self::new(number(0, 4)?, small(5, 7)?, small(8, 10)?);
        written.then(day).flatten().ok_or_else(|| DayError(quoted(text)))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl TryFrom<String> for Day {
    type Error = DayError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_prints_as_it_was_read() {
        for text in ["2026-11-22", "2024-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(text.parse::<Day>().map(|day| day.to_string()), Ok(text.to_owned()));
        }
        for text in [
            "",
            "2026-2-03",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "+026-01-01",
            "22.11.2026",
            "２０２６",
        ] {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_day_has_its_parts_and_hyphens_between_them() {
        let day = Day::new(2026, 11, 22).expect("a day");
        assert_eq!((day.year(), day.month(), day.day()), (2026, 11, 22));
        for text in ["2026/11-22", "2026-11/22", "2026-11-221"] {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
    }
}
