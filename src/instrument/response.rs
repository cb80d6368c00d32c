//! One answer on a scale of five points or on a line of twenty-one.

use serde::{Deserialize, Serialize};

use super::ItemId;

/// The most points that an item has.
pub const MOST_POINTS: u8 = 21;

/// An answer of 1 to 21, from “strongly dislike” or “not at all” upwards; how many points there are is the item's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Response(u8);

/// Where on its scale an answer lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Height {
    /// The two lowest of five points, the lowest third of the line.
    Low,
    /// In between.
    Middle,
    /// The two highest of five points, the highest third of the line.
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

    /// An answer of the first release, which had five points for every item.
    ///
    /// `None` when it was none of the five.
    #[must_use]
    pub fn of_first_release(self, item: ItemId) -> Option<Self> {
        self.onto(item, &[2, 5, 11, 17, 20])
    }

    /// An answer of the second release, which had nine points for subjects.
    ///
    /// `None` when it was none of the nine, or of the five of other items.
    #[must_use]
    pub fn of_second_release(self, item: ItemId) -> Option<Self> {
        self.onto(item, &[2, 4, 6, 9, 11, 13, 16, 18, 20])
    }

    /// An answer on a shorter scale for subjects, moved to the point of the line that has as many answers below it.
    ///
    /// Each point of an old scale stands for a range of the line; its middle stands for it now.
    fn onto(self, item: ItemId, line: &[u8]) -> Option<Self> {
        if item.points() == MOST_POINTS {
            line.get(self.index()).copied().and_then(Self::new)
        } else {
            Self::on_scale(self.0, item.points())
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
        assert_eq!(heights(21), [[Low; 7], [Middle; 7], [High; 7]].concat());
    }

    /// Shares of answers below the middle of each point, with the cuts that each release had.
    #[test]
    fn old_answers_keep_the_share_of_answers_below_them() {
        let subject: ItemId = "K07".parse().expect("a name");
        let five = [0.0575, 0.2299, 0.5, 0.7701, 0.9425];
        let nine: Vec<f64> = (1..=9).map(|point| (f64::from(point) - 0.5) / 9.0).collect();
        let close = |old: u8, share: f64, new: Option<Response>| {
            let now = new.map(|it| (f64::from(it.point()) - 0.5) / 21.0).expect("a point");
            assert!((now - share).abs() <= 0.5 / 21.0 + 1e-9, "{old}: {share} became {now}");
        };
        for (old, share) in (1..).zip(five) {
            close(old, share, Response::new(old).and_then(|it| it.of_first_release(subject)));
        }
        for (old, share) in (1..).zip(nine) {
            close(old, share, Response::new(old).and_then(|it| it.of_second_release(subject)));
        }
    }

    #[test]
    fn an_old_answer_that_could_not_be_is_none() {
        let new = |point| Response::new(point).expect("a point");
        let id = |text: &str| text.parse::<ItemId>().expect("a name");
        assert_eq!(new(6).of_first_release(id("K07")), None);
        assert_eq!(new(10).of_second_release(id("K07")), None);
        assert_eq!(new(6).of_second_release(id("B07")), None);
        assert_eq!(new(5).of_second_release(id("B07")), Some(new(5)));
    }
}
