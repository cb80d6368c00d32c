//! The little linear algebra that the fit needs.

/// A matrix, row after row.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    columns: usize,
    cells: Vec<f64>,
}

impl Matrix {
    /// All zeros.
    pub fn zeros(rows: usize, columns: usize) -> Self {
        Self { columns, cells: vec![0.0; rows * columns] }
    }

    /// One cell; 0 outside.
    pub fn at(&self, row: usize, column: usize) -> f64 {
        self.row(row).get(column).copied().unwrap_or(0.0)
    }

    /// One row; empty outside.
    pub fn row(&self, row: usize) -> &[f64] {
        self.cells.get(row * self.columns..(row + 1) * self.columns).unwrap_or(&[])
    }

    /// Every row.
    pub fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.cells.chunks_exact(self.columns)
    }

    /// Every row, to be changed.
    pub fn rows_mut(&mut self) -> impl Iterator<Item = &mut [f64]> {
        self.cells.chunks_exact_mut(self.columns)
    }

    /// Sets one cell; passes over what lies outside.
    pub fn set(&mut self, row: usize, column: usize, value: f64) {
        if let Some(cell) = self.cells.get_mut(row * self.columns + column) {
            *cell = value;
        }
    }

    /// All zeros again, in the same place.
    pub fn clear(&mut self) {
        self.cells.fill(0.0);
    }

    /// Adds `scale * vector * vector'`.
    pub fn add_square(&mut self, scale: f64, vector: &[f64]) {
        for (row, left) in self.rows_mut().zip(vector) {
            let left = scale * left;
            for (cell, right) in row.iter_mut().zip(vector) {
                *cell += left * right;
            }
        }
    }
}

/// The sum of products.
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// A positive definite matrix as a triangle times its mirror image (Cholesky).
pub struct Triangle(Matrix);

impl Triangle {
    /// `None` when the matrix is not positive definite.
    pub fn of(matrix: &Matrix) -> Option<Self> {
        let size = matrix.columns;
        let mut lower = Matrix::zeros(size, size);
        for row in 0..size {
            for column in 0..=row {
                let known =
                    |vector: &Matrix, at: usize| vector.row(at).iter().take(column).copied().collect();
                let (left, right): (Vec<f64>, Vec<f64>) = (known(&lower, row), known(&lower, column));
                let rest = matrix.at(row, column) - dot(&left, &right);
                if row == column {
                    if rest.is_nan() || rest <= 0.0 {
                        return None;
                    }
                    lower.set(row, row, rest.sqrt());
                } else {
                    lower.set(row, column, rest / lower.at(column, column));
                }
            }
        }
        Some(Self(lower))
    }

    /// The vector that the matrix turns into this one.
    pub fn solve(&self, right: &[f64]) -> Vec<f64> {
        let mut half: Vec<f64> = Vec::with_capacity(right.len());
        for (at, value) in right.iter().enumerate() {
            let row = self.0.row(at);
            half.push((value - dot(row, &half)) / self.0.at(at, at));
        }
        // From the last to the first, so that what is known lies behind.
        let mut known: Vec<f64> = vec![0.0; right.len()];
        for at in (0..right.len()).rev() {
            let below: f64 = known.iter().enumerate().map(|(row, value)| self.0.at(row, at) * value).sum();
            let value = (half.get(at).copied().unwrap_or(0.0) - below) / self.0.at(at, at);
            if let Some(cell) = known.get_mut(at) {
                *cell = value;
            }
        }
        known
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_solved_fits() {
        let mut matrix = Matrix::zeros(3, 3);
        for vector in [[1.0, 2.0, 0.5], [0.0, 1.0, -1.0], [3.0, 0.0, 1.0], [0.5, 0.5, 2.0]] {
            matrix.add_square(1.0, &vector);
        }
        let right = [1.0, -2.0, 3.0];
        let solved = Triangle::of(&matrix).expect("positive definite").solve(&right);
        for (row, right) in matrix.rows().zip(right) {
            assert!((dot(row, &solved) - right).abs() < 1e-12);
        }
        assert!(Triangle::of(&Matrix::zeros(2, 2)).is_none());
    }
}
