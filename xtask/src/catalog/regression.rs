//! A straight line through points in whole numbers, worked out without rounding on the way.

use super::decimal;

/// Least squares of y on x, kept as the sums.
#[derive(Clone, Copy, Debug, Default)]
pub struct Line {
    n: i128,
    x: i128,
    y: i128,
    xx: i128,
    xy: i128,
}

impl Line {
    /// The line through these points.
    pub fn through(points: impl IntoIterator<Item = (u16, u16)>) -> Self {
        points.into_iter().fold(Self::default(), |sums, (x, y)| {
            let (x, y) = (i128::from(x), i128::from(y));
            Self { n: sums.n + 1, x: sums.x + x, y: sums.y + y, xx: sums.xx + x * x, xy: sums.xy + x * y }
        })
    }

    /// Its height at x, halves up; the mean when all points stand at one x, `None` without points.
    pub fn at(&self, x: u16) -> Option<i128> {
        let spread = self.n * self.xx - self.x * self.x;
        if spread == 0 {
            return decimal::divide(self.y, self.n);
        }
        let slope = self.n * self.xy - self.x * self.y;
        decimal::divide(self.y * spread + slope * (self.n * i128::from(x) - self.x), self.n * spread)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_goes_through_its_points() {
        let line = Line::through([(100, 50), (200, 250), (300, 450)]);
        assert_eq!(line.at(150), Some(150));
        assert_eq!(line.at(0), Some(-150));
        assert_eq!(Line::through([(100, 10), (100, 21)]).at(400), Some(16));
        assert_eq!(Line::through([]).at(1), None);
    }
}
