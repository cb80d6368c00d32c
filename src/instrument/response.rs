//! One answer on a scale of five or nine points or on a line of twenty-one.

use serde::{Deserialize, Serialize};

/// The most points that an item has.
pub const MOST_POINTS: u8 = 21;

/// An answer of 1 to 21, from “strongly dislike” or “not at all” upwards; how many points there are is the item's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Response(u8);

/// Where on its scale an answer lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Height {
    /// The two lowest of five points, the lowest third of nine and of the line.
    Low,
    /// In between.
    Middle,
    /// The two highest of five points, the highest third of nine and of the line.
    High,
}

impl Response {
    /// The response of this point, if 1 to 21.
    #[must_use]
    pub const fn new(point: u8) -> Option<Self> {
        if point >= 1 && point <= MOST_POINTS { Some(Self(point)) } else { None }
    }

    /// The response of this point on a scale of so many points, if there is one.
    #[must_use]
    pub const fn on_scale(point: u8, points: u8) -> Option<Self> {
        if point <= points { Self::new(point) } else { None }
    }

    /// All responses of a scale, lowest first.
    pub fn all(points: u8) -> impl DoubleEndedIterator<Item = Self> + Clone {
        (1..=points.min(MOST_POINTS)).map(Self)
    }

    /// 1 and up.
    #[must_use]
    pub const fn point(self) -> u8 {
        self.0
    }

    /// 0 and up.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize - 1
    }

    /// Where it lies on a scale of so many points.
    #[must_use]
    pub const fn height(self, points: u8) -> Height {
        let third = (points + 1) / 3;
        if self.0 <= third {
            Height::Low
        } else if self.0 + third > points {
            Height::High
        } else {
            Height::Middle
        }
    }
}

impl TryFrom<u8> for Response {
    type Error = String;

    fn try_from(point: u8) -> Result<Self, Self::Error> {
        Self::new(point).ok_or_else(|| format!("an answer is 1 to {MOST_POINTS}, not {point}"))
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
    fn a_scale_ends_at_its_last_point() {
        assert_eq!(Response::new(0), None);
        assert_eq!(Response::new(22), None);
        assert_eq!(Response::on_scale(6, 5), None);
        assert_eq!(Response::all(5).map(Response::point).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
        for (index, response) in Response::all(21).enumerate() {
            assert_eq!(response.index(), index);
        }
    }

    #[test]
    fn heights_are_thirds() {
        use Height::{High, Low, Middle};
        let heights = |points| Response::all(points).map(|it| it.height(points)).collect::<Vec<_>>();
        assert_eq!(heights(5), [Low, Low, Middle, High, High]);
        assert_eq!(heights(9), [[Low; 3], [Middle; 3], [High; 3]].concat());
        assert_eq!(heights(21), [[Low; 7], [Middle; 7], [High; 7]].concat());
    }
}
