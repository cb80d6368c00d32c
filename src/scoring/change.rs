//! Which single changed answer would move an occupation most.

use super::scorer::Scorer;
use super::tally::Tally;
use crate::instrument::{ItemId, Response};

/// A changed answer and where it would bring an occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The question.
    pub item: ItemId,
    /// The answer instead of the one given.
    pub to: Response,
    /// The occupation's rank by the answers alone, with it.
    pub rank: usize,
}

/// The two changes that move an occupation most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Its rank by the answers alone, as they are.
    pub rank: usize,
    /// The one that brings it nearest to the top, if any brings it nearer.
    pub up: Option<Change>,
    /// The one that takes it farthest down, if any does.
    pub down: Option<Change>,
}

impl Scorer {
    /// Tries every other answer to every answered question.
    #[must_use]
    pub fn changes(&self, tally: &Tally, occupation: usize) -> Changes {
        let mut changes = Changes { rank: rank(tally.evidence(), occupation), ..Changes::default() };
        for observed in &tally.observed {
            let Some(scale) = self.scale(observed.dimension) else { continue };
            let sheet: Vec<Response> = tally.on(observed).iter().map(|(_, response)| *response).collect();
            for (at, (item, given)) in tally.on(observed).iter().enumerate() {
                let mut responses = sheet.clone();
                for to in Response::all(item.points()).filter(|to| to != given) {
                    if let Some(place) = responses.get_mut(at) {
                        *place = to;
                    }
                    let mut shift = scale.evidence(&responses).map(i32::from);
                    shift
                        .iter_mut()
                        .zip(&observed.says)
                        .for_each(|(after, before)| *after -= i32::from(*before));
                    let rank = scale.dimension.rank(tally.evidence(), &shift, occupation);
                    changes.take(Change { item: *item, to, rank });
                }
            }
        }
        changes
    }
}

impl Changes {
    fn take(&mut self, change: Change) {
        if change.rank < self.up.map_or(self.rank, |up| up.rank) {
            self.up = Some(change);
        }
        if change.rank > self.down.map_or(self.rank, |down| down.rank) {
            self.down = Some(change);
        }
    }
}

/// 1 for the highest.
fn rank(evidence: &[i32], occupation: usize) -> usize {
    let own = evidence.get(occupation).copied().unwrap_or(i32::MIN);
    1 + evidence.iter().filter(|other| **other > own).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_equal_changes_the_first_is_told_and_one_that_moves_nothing_never() {
        let change = |to: u8, rank: usize| Change {
            item: ItemId::named(b'R', 1).expect("a name"),
            to: Response::new(to).expect("a point"),
            rank,
        };
        let mut changes = Changes { rank: 10, ..Changes::default() };
        changes.take(change(1, 10));
        assert_eq!((changes.up, changes.down), (None, None));
        for next in [change(2, 4), change(3, 4), change(4, 20), change(5, 20)] {
            changes.take(next);
        }
        assert_eq!((changes.up, changes.down), (Some(change(2, 4)), Some(change(4, 20))));
    }
}
