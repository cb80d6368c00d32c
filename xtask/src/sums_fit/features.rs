//! What occupations are described by: six interests, and what is left of the subjects beside them.

use bearings::catalog::Catalog;
use bearings::riasec::Riasec;
use bearings::scoring::{SumsWeights, standings};

use super::eigen::axes;
use super::matrix::{Matrix, Triangle, dot};

const KNOWLEDGE: &str = "2.C.";

/// Features of every occupation, each a sum over elements.
pub struct Features {
    /// The elements: six interests, then the subjects.
    elements: Vec<String>,
    /// One row a feature (six interests, then the components), one cell an element.
    loadings: Vec<Vec<f64>>,
    /// One row an occupation, one cell a feature.
    pub values: Vec<Vec<f64>>,
}

impl Features {
    /// The six interests and as many principal components of the subjects, what the interests tell taken out.
    ///
    /// The components are worked out over rated occupations and have variance 1 there.
    ///
    /// # Errors
    /// When the catalogue lacks an interest or a subject.
    pub fn new(catalog: &Catalog, components: usize) -> Result<Self, String> {
        let interests = Riasec::ALL.map(|area| area.element_id().to_owned());
        let subjects: Vec<String> = catalog
            .columns()
            .map(|it| it.element_id.to_owned())
            .filter(|id| id.starts_with(KNOWLEDGE))
            .collect();
        let elements: Vec<String> = interests.into_iter().chain(subjects).collect();
        let columns = elements
            .iter()
            .map(|id| standings(id, catalog).ok_or_else(|| format!("the catalogue lacks element {id}")))
            .collect::<Result<Vec<_>, _>>()?;
        let rows: Vec<Vec<f64>> = (0..catalog.len())
            .map(|at| columns.iter().filter_map(|column| column.get(at)).copied().collect())
            .collect();
        let rated: Vec<&[f64]> = rows
            .iter()
            .zip(catalog.occupations())
            .filter(|(_, occupation)| !occupation.estimated)
            .map(|(row, _)| row.as_slice())
            .collect();
        let loadings = loadings(&rated, components).ok_or("the interests cannot be told apart")?;
        let values =
            rows.iter().map(|row| loadings.iter().map(|loading| dot(loading, row)).collect()).collect();
        Ok(Self { elements, loadings, values })
    }

    /// Weights on features as weights on elements: one row a feature, one cell an area.
    pub fn collapsed(&self, weights: &[[f64; 6]]) -> SumsWeights {
        let row = |element: usize| {
            let mut row = [0.0; 6];
            for (loading, weights) in self.loadings.iter().zip(weights) {
                let loading = loading.get(element).copied().unwrap_or(0.0);
                for (cell, weight) in row.iter_mut().zip(weights) {
                    *cell += loading * weight;
                }
            }
            row
        };
        SumsWeights::new(self.elements.iter().enumerate().map(|(at, id)| (id.clone(), row(at))).collect())
    }
}

/// Each feature's loadings on the elements.
fn loadings(rated: &[&[f64]], components: usize) -> Option<Vec<Vec<f64>>> {
    let size = rated.first()?.len();
    let unit = |at: usize| (0..size).map(|other| f64::from(u8::from(other == at))).collect::<Vec<f64>>();
    let left = residuals(rated, size)?;
    let mut covariance = Matrix::zeros(size - 6, size - 6);
    for row in rated {
        // Columns have mean 0 over the rated occupations, but for the rounding to the grid.
        let rest: Vec<f64> = left.iter().map(|residual| dot(residual, row)).collect();
        covariance.add_square(1.0 / rated.len() as f64, &rest);
    }
    let parts = axes(&covariance, size - 6).into_iter().take(components).map(|axis| {
        let mut loading = vec![0.0; size];
        for (residual, weight) in left.iter().zip(&axis.direction) {
            for (cell, value) in loading.iter_mut().zip(residual) {
                *cell += weight / axis.variance.sqrt() * value;
            }
        }
        loading
    });
    Some((0..6).map(unit).chain(parts).collect())
}

/// For each subject, the loadings of what the interests do not tell about it (least squares).
fn residuals(rated: &[&[f64]], size: usize) -> Option<Vec<Vec<f64>>> {
    let interests = |row: &[f64]| row.iter().take(6).copied().collect::<Vec<f64>>();
    let mut squares = Matrix::zeros(6, 6);
    rated.iter().for_each(|row| squares.add_square(1.0, &interests(row)));
    let solver = Triangle::of(&squares)?;
    let residual = |subject: usize| {
        let mut right = vec![0.0; 6];
        for row in rated {
            let value = row.get(subject).copied().unwrap_or(0.0);
            right.iter_mut().zip(*row).for_each(|(cell, interest)| *cell += interest * value);
        }
        let told = solver.solve(&right).into_iter().map(|slope| -slope);
        told.chain((6..size).map(|other| f64::from(u8::from(other == subject)))).collect()
    };
    Some((6..size).map(residual).collect())
}
