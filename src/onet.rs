//! O*NET's own vocabulary: occupation codes, element ids, domains and scales.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::quoted::quoted;

/// An O*NET-SOC 2019 code such as `29-2072.00`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SocCode(u32);

/// Text that is not an O*NET-SOC code.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("“{0}” is not an occupation code: one looks like 29-2072.00")]
pub struct SocCodeError(String);

impl SocCode {
    /// The eight digits as one number, `29207200` for `29-2072.00`.
    #[must_use]
    pub const fn digits(self) -> u32 {
        self.0
    }

    /// The code of these eight digits, if there can be one.
    #[must_use]
    pub const fn from_digits(digits: u32) -> Option<Self> {
        if digits >= 11_000_000 && digits < 100_000_000 { Some(Self(digits)) } else { None }
    }

    /// The SOC major group, the first two digits: 11 to 55.
    #[must_use]
    pub const fn major_group(self) -> u32 {
        self.0 / 1_000_000
    }
}

impl fmt::Display for SocCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:04}.{:02}", self.0 / 1_000_000, self.0 / 100 % 10_000, self.0 % 100)
    }
}

impl fmt::Debug for SocCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for SocCode {
    type Err = SocCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || SocCodeError(quoted(text));
        let shape = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                2 => byte == b'-',
                7 => byte == b'.',
                _ => byte.is_ascii_digit(),
            });
        if !shape {
            return Err(error());
        }
        let digits =
            text.bytes().filter(u8::is_ascii_digit).fold(0, |sum, byte| sum * 10 + u32::from(byte - b'0'));
        Self::from_digits(digits).ok_or_else(error)
    }
}

impl TryFrom<String> for SocCode {
    type Error = SocCodeError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<SocCode> for String {
    fn from(code: SocCode) -> Self {
        code.to_string()
    }
}

/// The kinds of things O*NET says about an occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Domain {
    /// The six RIASEC areas (1.B.1).
    Interests,
    /// 33 areas of knowledge, "areas of study" to a student (2.C).
    Knowledge,
    /// 52 abilities (1.A).
    Abilities,
    /// 35 skills (2.A and 2.B).
    Skills,
    /// 41 work activities (4.A).
    WorkActivities,
}

impl Domain {
    /// All five.
    pub const ALL: [Self; 5] =
        [Self::Interests, Self::Knowledge, Self::Abilities, Self::Skills, Self::WorkActivities];

    /// The four whose elements are rated for importance and level.
    pub const RATED: [Self; 4] = [Self::Knowledge, Self::Abilities, Self::Skills, Self::WorkActivities];

    /// The name used in tables and file names.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Interests => "interests",
            Self::Knowledge => "knowledge",
            Self::Abilities => "abilities",
            Self::Skills => "skills",
            Self::WorkActivities => "work_activities",
        }
    }

    /// How many elements it has in O*NET 30.1.
    #[must_use]
    pub const fn size(self) -> usize {
        match self {
            Self::Interests => 6,
            Self::Knowledge => 33,
            Self::Abilities => 52,
            Self::Skills => 35,
            Self::WorkActivities => 41,
        }
    }

    /// The domain with this key, if there is one.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|domain| domain.key() == key)
    }
}

/// A scale on which O*NET gives a rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scale {
    /// `IM`, 1 to 5.
    Importance,
    /// `LV`, 0 to 7.
    Level,
    /// `OI`, 1 to 7.
    OccupationalInterest,
    /// `EX`, 1 to 7.
    Extent,
    /// `CX`, 1 to 5.
    Context,
}

impl Scale {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Importance, Self::Level, Self::OccupationalInterest, Self::Extent, Self::Context];

    /// O*NET's two-letter name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Importance => "IM",
            Self::Level => "LV",
            Self::OccupationalInterest => "OI",
            Self::Extent => "EX",
            Self::Context => "CX",
        }
    }

    /// Lowest and highest rating, in hundredths.
    #[must_use]
    pub const fn hundredths(self) -> (u16, u16) {
        match self {
            Self::Importance | Self::Context => (100, 500),
            Self::Level => (0, 700),
            Self::OccupationalInterest | Self::Extent => (100, 700),
        }
    }

    /// The scale with this id, if there is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scale| scale.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_prints_as_it_was_read() {
        for text in ["11-1011.00", "29-2072.00", "53-7121.00", "15-1299.09"] {
            assert_eq!(text.parse::<SocCode>().map(|code| code.to_string()), Ok(text.to_owned()));
        }
        assert_eq!("29-2072.00".parse::<SocCode>().map(SocCode::major_group), Ok(29));
    }

    #[test]
    fn what_is_no_code_is_refused_with_a_sentence() {
        for text in ["", "29-2072", "29-2072.0", "29-2072.000", "29_2072.00", "2٣-2072.00", "00-0000.00"] {
            let error = text.parse::<SocCode>().expect_err(text);
            assert!(error.to_string().contains("29-2072.00"), "{error}");
        }
    }

    #[test]
    fn domains_hold_161_rated_elements() {
        assert_eq!(Domain::RATED.iter().map(|domain| domain.size()).sum::<usize>(), 161);
    }

    #[test]
    fn a_code_has_eight_digits_from_11_on() {
        assert_eq!(SocCode::from_digits(10_999_999), None);
        assert_eq!(SocCode::from_digits(11_000_000).map(SocCode::digits), Some(11_000_000));
        assert_eq!(SocCode::from_digits(99_999_999).map(SocCode::digits), Some(99_999_999));
        assert_eq!(SocCode::from_digits(100_000_000), None);
        assert_eq!(format!("{:?}", SocCode::from_digits(29_207_200)), "Some(29-2072.00)");
    }
}
