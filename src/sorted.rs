//! Short lists in order, by insertion.
//!
//! The standard library's sort is made for long lists, and each kind of list that it sorts weighs five kilobytes.

/// The items in order; those of which neither comes before the other stay as they came.
#[must_use]
pub fn sorted<T>(items: impl IntoIterator<Item = T>, before: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let mut list: Vec<T> = Vec::new();
    for item in items {
        let at = list.partition_point(|other| !before(&item, other));
        list.insert(at, item);
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_alike_stays_as_it_came() {
        let pairs = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (0, 'e')];
        let list = sorted(pairs, |a, b| a.0 < b.0);
        assert_eq!(list, [(0, 'e'), (1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}
