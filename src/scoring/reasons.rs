//! Why an occupation stands where it stands, question by question.

use super::nats::{Says, nats};
use super::scorer::Scorer;
use super::tally::{Observed, Tally};
use crate::instrument::{Height, ItemId, Response, Section};

/// Whether an answer speaks for an occupation or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// It raises the score.
    For,
    /// It lowers the score.
    Against,
}

/// One question's part in an occupation's score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reason {
    /// The question.
    pub item: ItemId,
    /// What was answered.
    pub response: Response,
    /// The question's share of the evidence; all shares add up to it.
    pub weight: f64,
    /// Share of all jobs that have less of what the question asks about, 0 to 1.
    pub share_below: f64,
}

impl Reason {
    /// Which way it speaks.
    #[must_use]
    pub fn direction(&self) -> Direction {
        if self.weight >= 0.0 { Direction::For } else { Direction::Against }
    }

    /// More of an ability than a job asks for is no reason against the job.
    #[must_use]
    pub fn is_surplus(&self, section: Section) -> bool {
        section == Section::Abilities
            && self.weight < 0.0
            && self.response.height(section.points()) >= Height::Middle
            && self.share_below < 0.5
    }
}

impl Scorer {
    /// Every answered question's share in one occupation's score, the weightiest first.
    #[must_use]
    pub fn reasons(&self, tally: &Tally, occupation: usize) -> Vec<Reason> {
        let mut reasons: Vec<Reason> =
            tally.observed.iter().flat_map(|observed| self.shares(tally, observed, occupation)).collect();
        reasons.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()).then(a.item.cmp(&b.item)));
        reasons
    }

    /// Splits a dimension's evidence over its questions: each one's evidence alone, and the rest evenly.
    fn shares(&self, tally: &Tally, observed: &Observed, occupation: usize) -> Vec<Reason> {
        let Some(dimension) = self.dimension_at(observed.dimension) else { return Vec::new() };
        let Some(code) = dimension.codes().get(occupation).map(|code| usize::from(*code)) else {
            return Vec::new();
        };
        let of_code = |says: &Says| nats(says.get(code).copied().unwrap_or(0).into());
        let alone: Vec<f64> = tally
            .on(observed)
            .iter()
            .filter_map(|(item, response)| self.says(*item, *response))
            .map(of_code)
            .collect();
        let rest = (of_code(&observed.says) - alone.iter().sum::<f64>()) / alone.len().max(1) as f64;
        let share_below = dimension.share_below(occupation);
        tally
            .on(observed)
            .iter()
            .zip(alone)
            .map(|((item, response), alone)| Reason {
                item: *item,
                response: *response,
                weight: alone + rest,
                share_below,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(point: u8, weight: f64, share_below: f64) -> Reason {
        let item = ItemId::named(b'B', 1).expect("a name");
        Reason { item, response: Response::new(point).expect("a point"), weight, share_below }
    }

    #[test]
    fn a_surplus_is_an_ability_that_a_job_asks_less_of() {
        let surplus = |point, weight, share| reason(point, weight, share).is_surplus(Section::Abilities);
        assert!(surplus(5, -0.1, 0.4) && surplus(3, -0.1, 0.4));
        assert!(!surplus(2, -0.1, 0.4), "a low answer is no surplus");
        assert!(!surplus(5, 0.0, 0.4) && !surplus(5, 0.1, 0.4), "what does not speak against a job is none");
        assert!(!surplus(5, -0.1, 0.5) && !surplus(5, -0.1, 0.6), "the job asks for as much as most");
        assert!(!reason(5, -0.1, 0.4).is_surplus(Section::Interests));
    }

    #[test]
    fn what_does_not_lower_a_score_speaks_for() {
        let directions = [-0.1, 0.0, 0.1].map(|weight| reason(3, weight, 0.5).direction());
        assert_eq!(directions, [Direction::Against, Direction::For, Direction::For]);
    }
}
