//! One answer on the five-point scale.

use serde::{Deserialize, Serialize};

/// How many points an item has.
pub const POINTS: usize = 5;

/// An answer of 1 to 5, from "strongly dislike" or "much less than most" upwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Response(u8);

impl Response {
    /// All five, lowest first.
    pub const ALL: [Self; POINTS] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The response of this point, if 1 to 5.
    #[must_use]
    pub const fn new(point: u8) -> Option<Self> {
        if point >= 1 && point <= 5 { Some(Self(point)) } else { None }
    }

    /// 1 to 5.
    #[must_use]
    pub const fn point(self) -> u8 {
        self.0
    }

    /// 0 to 4.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize - 1
    }

    /// A 4 or a 5.
    #[must_use]
    pub const fn is_high(self) -> bool {
        self.0 >= 4
    }

    /// A 1 or a 2.
    #[must_use]
    pub const fn is_low(self) -> bool {
        self.0 <= 2
    }
}

impl TryFrom<u8> for Response {
    type Error = String;

    fn try_from(point: u8) -> Result<Self, Self::Error> {
        Self::new(point).ok_or_else(|| format!("an answer is 1 to 5, not {point}"))
    }
}

impl From<Response> for u8 {
    fn from(response: Response) -> Self {
        response.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_to_five_are_answers() {
        assert_eq!(Response::new(0), None);
        assert_eq!(Response::new(6), None);
        assert_eq!((1..=5).filter_map(Response::new).collect::<Vec<_>>(), Response::ALL);
        for (index, response) in Response::ALL.into_iter().enumerate() {
            assert_eq!(response.index(), index);
        }
    }
}
