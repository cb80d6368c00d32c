//! Agglomerative clustering by average linkage: the two nearest clusters become one, again and again.

/// The clusters of these items, members ascending. Clusters that are further apart than the cut, on average,
/// stay apart; of equally near ones the first join first.
pub fn average_linkage<T: Copy + Ord>(items: &[T], distance: impl Fn(T, T) -> f64, cut: f64) -> Vec<Vec<T>> {
    let mut clusters: Vec<Vec<T>> = items.iter().map(|item| vec![*item]).collect();
    while let Some((one, other)) = nearest(&clusters, &distance, cut) {
        let mut joining = clusters.remove(other);
        if let Some(cluster) = clusters.get_mut(one) {
            cluster.append(&mut joining);
            cluster.sort_unstable();
        }
    }
    clusters
}

/// The item with the least distance to all others of its cluster, the first of several.
pub fn medoid<T: Copy>(cluster: &[T], distance: impl Fn(T, T) -> f64) -> Option<T> {
    let sum = |one: T| cluster.iter().map(|&other| distance(one, other)).sum::<f64>();
    let sums = cluster.iter().map(|&item| (item, sum(item)));
    sums.min_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(item, _)| item)
}

/// Places of the two nearest clusters within the cut, the smaller place first.
fn nearest<T: Copy>(
    clusters: &[Vec<T>],
    distance: &impl Fn(T, T) -> f64,
    cut: f64,
) -> Option<(usize, usize)> {
    let pairs = clusters.iter().enumerate().flat_map(|(at, one)| {
        let later = clusters.iter().enumerate().skip(at + 1);
        later.map(move |(later, other)| ((at, one), (later, other)))
    });
    pairs
        .map(|((at, one), (later, other))| (average(one, other, distance), (at, later)))
        .filter(|(apart, _)| *apart <= cut)
        .min_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, places)| places)
}

#[expect(clippy::cast_precision_loss, reason = "clusters are far smaller than 2^53")]
fn average<T: Copy>(one: &[T], other: &[T], distance: &impl Fn(T, T) -> f64) -> f64 {
    let sum: f64 = one.iter().map(|&a| other.iter().map(|&b| distance(a, b)).sum::<f64>()).sum();
    sum / (one.len() * other.len()).max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(one: i32, other: i32) -> f64 {
        f64::from((one - other).abs())
    }

    #[test]
    fn near_items_join_up_to_the_cut() {
        let clusters = average_linkage(&[1, 2, 4, 10, 11], apart, 3.0);
        assert_eq!(clusters, [vec![1, 2, 4], vec![10, 11]]);
        let clusters = average_linkage(&[1, 2, 4, 10, 11], apart, 2.0);
        assert_eq!(clusters, [vec![1, 2], vec![4], vec![10, 11]]);
    }

    #[test]
    fn a_medoid_stands_in_the_middle() {
        assert_eq!(medoid(&[1, 2, 9], apart), Some(2));
        assert_eq!(medoid(&[1, 2], apart), Some(1));
        assert_eq!(medoid(&[], apart), None);
    }
}
