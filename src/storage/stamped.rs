//! Entries of which the newer one wins, in whatever order two tabs hear of each other.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::sorted::sorted;

/// When something was changed: a number that grows with every change, not a time.
pub type Stamp = u32;

/// No device makes so many changes; beyond it the next stamp might not be newer than the last.
pub const LAST: Stamp = 4_000_000_000;

/// A map whose every entry knows when it was made or taken back.
///
/// What is not newer than the first field was cleared all at once and leaves no trace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    bound(deserialize = "K: Deserialize<'de> + Ord, V: Deserialize<'de>"),
    from = "(Stamp, BTreeMap<K, (Stamp, Option<V>)>)"
)]
pub struct Stamped<K: Ord, V>(Stamp, BTreeMap<K, (Stamp, Option<V>)>);

impl<K: Ord, V> Default for Stamped<K, V> {
    fn default() -> Self {
        Self(0, BTreeMap::new())
    }
}

/// As it is read: of what was cleared no trace is left, whoever has written it.
impl<K: Ord, V> From<(Stamp, BTreeMap<K, (Stamp, Option<V>)>)> for Stamped<K, V> {
    fn from((cleared, mut entries): (Stamp, BTreeMap<K, (Stamp, Option<V>)>)) -> Self {
        entries.retain(|_, (stamp, _)| *stamp > cleared);
        Self(cleared, entries)
    }
}

impl<K: Clone + Ord, V: Clone + Ord> Stamped<K, V> {
    /// What is there, by key.
    pub fn present(&self) -> impl Iterator<Item = (&K, &V)> {
        self.1.iter().filter_map(|(key, (_, value))| Some((key, value.as_ref()?)))
    }

    /// The keys of what is there, in the order in which they came.
    pub fn in_order(&self) -> Vec<K> {
        let there = self.1.iter().filter(|(_, (_, value))| value.is_some());
        let keys = there.map(|(key, (stamp, _))| (*stamp, key));
        sorted(keys, |a, b| a < b).into_iter().map(|(_, key)| key.clone()).collect()
    }

    /// Whether nothing was ever there.
    pub fn is_blank(&self) -> bool {
        self.0 == 0 && self.1.is_empty()
    }

    /// Gives every entry that is there another value under its stamp; `None` when one of them has none.
    pub fn turn(&mut self, turn: impl Fn(&K, &V) -> Option<V>) -> Option<()> {
        self.1.iter_mut().try_for_each(|(key, (_, value))| {
            if let Some(value) = value {
                *value = turn(key, value)?;
            }
            Some(())
        })
    }

    /// The newest stamp.
    pub fn newest(&self) -> Stamp {
        self.1.values().map(|(stamp, _)| *stamp).fold(self.0, Stamp::max)
    }

    /// Takes in what there is now; whatever differs gets the next stamps, newer than what another tab has written.
    pub fn note(&mut self, now: &[(K, V)], theirs: &Self, clock: &mut Stamp) {
        let gone: Vec<K> = self
            .present()
            .map(|(key, _)| key)
            .filter(|key| !now.iter().any(|(other, _)| other == *key))
            .cloned()
            .collect();
        if now.is_empty() && !gone.is_empty() {
            // Cleared without a trace; but only what was known here: what came in another tab meanwhile stays.
            *self = Self(self.newest(), BTreeMap::new());
        }
        let cleared = self.0;
        for key in gone {
            let leaves_trace = |map: &Self| map.1.get(&key).is_some_and(|(stamp, _)| *stamp > cleared);
            if leaves_trace(self) || leaves_trace(theirs) {
                self.1.insert(key, (tick(clock), None));
            }
        }
        for (key, value) in now {
            if self.1.get(key).and_then(|(_, old)| old.as_ref()) != Some(value) {
                self.1.insert(key.clone(), (tick(clock), Some(value.clone())));
            }
        }
    }

    /// Takes in what another tab knows.
    pub fn merge(&mut self, other: &Self) {
        self.0 = self.0.max(other.0);
        for (key, theirs) in &other.1 {
            // With one stamp the larger value wins, so that both tabs decide alike.
            let newer = self.1.get(key).is_none_or(|ours| ours < theirs);
            if newer {
                self.1.insert(key.clone(), theirs.clone());
            }
        }
        let cleared = self.0;
        self.1.retain(|_, (stamp, _)| *stamp > cleared);
    }
}

/// The next stamp.
pub fn tick(clock: &mut Stamp) -> Stamp {
    *clock = clock.saturating_add(1);
    *clock
}
