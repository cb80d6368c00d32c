//! The scales of earlier releases, and how their answers are read today.

use super::{ItemId, Response, Section};

/// A release whose scales were others than today's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Release {
    /// Five points for every item.
    First,
    /// Nine points for subjects.
    Second,
    /// The line for subjects, five points for interests.
    Third,
}

impl Release {
    /// How many points a section's items had.
    #[must_use]
    pub const fn points(self, section: Section) -> u8 {
        match (section, self) {
            (Section::Interests | Section::Abilities, _) | (Section::Subjects, Self::First) => 5,
            (Section::Subjects, Self::Second) => 9,
            (Section::Subjects, Self::Third) => 21,
        }
    }

    /// An answer of this release, moved to the point of today's scale that has as many answers below it.
    ///
    /// Each point of a shorter scale stands for a range of today's; its middle stands for it now.
    /// `None` when it was none of its points.
    #[must_use]
    pub fn today(self, item: ItemId, response: Response) -> Option<Response> {
        let section = item.section();
        let today: &[u8] = match (section, self) {
            (Section::Interests, _) => &[1, 3, 5, 7, 9],
            (Section::Subjects, Self::First) => &[2, 5, 11, 17, 20],
            (Section::Subjects, Self::Second) => &[2, 4, 6, 9, 11, 13, 16, 18, 20],
            (Section::Subjects, Self::Third) | (Section::Abilities, _) => {
                return Response::on_scale(response.point(), self.points(section));
            }
        };
        today.get(response.index()).copied().and_then(Response::new)
    }
}

/// The number by which marks of results and check words know an answer, for ever: the third release's point, and
/// behind its last one the places between two words that it did not have.
#[must_use]
pub const fn mark(item: ItemId, response: Response) -> u8 {
    let point = response.point();
    match item.section() {
        Section::Interests if point.is_multiple_of(2) => {
            Release::Third.points(Section::Interests) + point / 2
        }
        Section::Interests => point.div_ceil(2),
        Section::Subjects | Section::Abilities => point,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Release; 3] = [Release::First, Release::Second, Release::Third];

    fn items() -> [ItemId; 3] {
        ["R07", "K07", "B07"].map(|name| name.parse().expect("a name"))
    }

    /// Shares of answers below the middle of each of five points, cut at -1.2, -.4, .4, 1.2 standard deviations.
    const FIVE: [f64; 5] = [0.0575, 0.2299, 0.5, 0.7701, 0.9425];

    #[test]
    fn old_answers_keep_the_share_of_answers_below_them() {
        for release in ALL {
            for item in items().into_iter().filter(|item| item.section() != Section::Abilities) {
                let (old, new) = (release.points(item.section()), item.points());
                for response in Response::all(old) {
                    let even = (f64::from(response.point()) - 0.5) / f64::from(old);
                    let share = if old == 5 { FIVE[response.index()] } else { even };
                    let now = release.today(item, response).expect("a point").point();
                    let now = (f64::from(now) - 0.5) / f64::from(new);
                    assert!(
                        (now - share).abs() <= 0.5 / f64::from(new) + 1e-9,
                        "{release:?} {item}: {share} {now}"
                    );
                }
            }
        }
    }

    #[test]
    fn an_ability_s_answers_are_what_they_were() {
        let [.., ability] = items();
        for release in ALL {
            assert!(Response::all(5).all(|it| release.today(ability, it) == Some(it)));
        }
    }

    #[test]
    fn an_old_answer_that_could_not_be_is_none() {
        for release in ALL {
            for item in items() {
                let points = release.points(item.section());
                assert!(Response::all(points).all(|it| release.today(item, it).is_some()));
                if let Some(beyond) = Response::new(points + 1) {
                    assert_eq!(release.today(item, beyond), None, "{release:?} {item}");
                }
            }
        }
    }

    #[test]
    fn a_mark_is_the_third_release_s_point_and_no_two_answers_share_one() {
        for item in items() {
            let third = Response::all(Release::Third.points(item.section()));
            for old in third {
                let now = Release::Third.today(item, old).expect("a point");
                assert_eq!(mark(item, now), old.point());
            }
            let mut marks: Vec<u8> = Response::all(item.points()).map(|it| mark(item, it)).collect();
            marks.sort_unstable();
            assert_eq!(marks, (1..=item.points()).collect::<Vec<_>>());
        }
    }
}
