//! Principal axes of a symmetric matrix, by Jacobi's rotations.

use super::matrix::Matrix;

/// More sweeps than a matrix of our size ever needs.
const SWEEPS: usize = 60;

/// One axis: how much of the variance lies along it, and where it points.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    pub variance: f64,
    pub direction: Vec<f64>,
}

/// All axes, the longest first.
pub fn axes(matrix: &Matrix, size: usize) -> Vec<Axis> {
    let mut turned = matrix.clone();
    let mut directions = Matrix::zeros(size, size);
    (0..size).for_each(|at| directions.set(at, at, 1.0));
    for _ in 0..SWEEPS {
        let off: f64 = pairs(size).map(|(p, q)| turned.at(p, q).powi(2)).sum();
        if off < 1e-24 {
            break;
        }
        for (p, q) in pairs(size) {
            if let Some((cos, sin)) = rotation(turned.at(p, p), turned.at(q, q), turned.at(p, q)) {
                for at in 0..size {
                    turn((at, p), (at, q), cos, sin, &mut turned);
                    turn((at, p), (at, q), cos, sin, &mut directions);
                }
                for at in 0..size {
                    turn((p, at), (q, at), cos, sin, &mut turned);
                }
            }
        }
    }
    let mut axes: Vec<Axis> = (0..size)
        .map(|axis| Axis {
            variance: turned.at(axis, axis),
            direction: (0..size).map(|row| directions.at(row, axis)).collect(),
        })
        .collect();
    axes.sort_by(|a, b| b.variance.total_cmp(&a.variance));
    axes
}

fn pairs(size: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..size).flat_map(move |p| (p + 1..size).map(move |q| (p, q)))
}

/// Cosine and sine of the turn that makes the cell between two axes zero.
fn rotation(first: f64, second: f64, between: f64) -> Option<(f64, f64)> {
    if between == 0.0 {
        return None;
    }
    let theta = (second - first) / (2.0 * between);
    let tangent = theta.signum() / (theta.abs() + theta.hypot(1.0));
    let cos = 1.0 / tangent.hypot(1.0);
    Some((cos, tangent * cos))
}

fn turn(p: (usize, usize), q: (usize, usize), cos: f64, sin: f64, matrix: &mut Matrix) {
    let (first, second) = (matrix.at(p.0, p.1), matrix.at(q.0, q.1));
    matrix.set(p.0, p.1, cos * first - sin * second);
    matrix.set(q.0, q.1, sin * first + cos * second);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sums_fit::matrix::dot;

    #[test]
    fn axes_are_those_of_the_matrix() {
        let mut matrix = Matrix::zeros(3, 3);
        for vector in [[1.0, 2.0, 0.5], [0.0, 1.0, -1.0], [3.0, 0.0, 1.0]] {
            matrix.add_square(1.0, &vector);
        }
        let axes = axes(&matrix, 3);
        assert!(axes.is_sorted_by(|a, b| a.variance >= b.variance));
        for axis in &axes {
            assert!((dot(&axis.direction, &axis.direction) - 1.0).abs() < 1e-12);
            for (row, place) in matrix.rows().zip(&axis.direction) {
                assert!((dot(row, &axis.direction) - axis.variance * place).abs() < 1e-9);
            }
        }
    }
}
