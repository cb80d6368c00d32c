//! What was read and joined, counted, to be read by people and held by tests.

use std::fmt;

/// Counts in the order in which they came up.
#[derive(Default)]
pub struct Counts(Vec<(String, usize)>);

impl Counts {
    /// Adds a line.
    pub fn add(&mut self, what: impl Into<String>, count: usize) {
        self.0.push((what.into(), count));
    }

    /// The count of this line.
    #[cfg(test)]
    pub fn of(&self, what: &str) -> Option<usize> {
        self.0.iter().find(|(name, _)| name == what).map(|(_, count)| *count)
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|(what, count)| writeln!(f, "{count:>9}  {what}"))
    }
}
