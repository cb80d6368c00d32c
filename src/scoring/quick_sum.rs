//! Another way to add up what is said, quicker where a machine has one; it comes to the same sums.

use super::nats::Says;

/// Takes the places of dimensions with what is said on each, and fills in the sum for each occupation.
///
/// Hands back false, with the sums as they were, when it cannot do so now.
pub type QuickSum = fn(&[(usize, &Says)], &mut [i32]) -> bool;
