//! The occupations as the simulation sees them: exact ratings, standardised over those that are rated.

use std::collections::BTreeMap;

use bearings::catalog::Catalog;

use crate::project;

/// Standardised values of every element the items may observe, in the catalogue's order.
pub struct World {
    elements: BTreeMap<String, Vec<f64>>,
    rated: Vec<usize>,
}

const TABLES: [&str; 4] = ["interests_OI", "knowledge_IM", "abilities_LV", "work_activities_IM"];

impl World {
    /// Reads the committed tables of ratings.
    ///
    /// # Errors
    /// When a table is missing, has no number where one should be or is not in the catalogue's order.
    pub fn load(catalog: &Catalog) -> Result<Self, String> {
        let rated: Vec<usize> = catalog
            .occupations()
            .iter()
            .enumerate()
            .filter(|(_, it)| !it.estimated)
            .map(|(at, _)| at)
            .collect();
        let mut elements = BTreeMap::new();
        for name in TABLES {
            let text = project::table(&format!("ratings/{name}.tsv"))?;
            let mut lines = text.lines();
            let ids: Vec<&str> = lines.next().unwrap_or_default().split('\t').skip(1).collect();
            let mut columns = vec![Vec::with_capacity(catalog.len()); ids.len()];
            for (line, occupation) in lines.zip(catalog.occupations()) {
                let mut cells = line.split('\t');
                if cells.next() != Some(occupation.code.to_string().as_str()) {
                    return Err(format!("data/ratings/{name}.tsv: {} is missing", occupation.code));
                }
                for (column, cell) in columns.iter_mut().zip(cells) {
                    let value: f64 = cell
                        .parse()
                        .map_err(|_| format!("data/ratings/{name}.tsv: “{cell}” is not a number"))?;
                    column.push(value);
                }
            }
            for (id, column) in ids.iter().zip(columns) {
                if column.len() != catalog.len() {
                    return Err(format!("data/ratings/{name}.tsv: column {id} is not complete"));
                }
                elements.insert((*id).to_owned(), standardised(&column, &rated));
            }
        }
        Ok(Self { elements, rated })
    }

    /// Indices of the rated occupations.
    pub fn rated(&self) -> &[usize] {
        &self.rated
    }

    /// The mean of these elements, standardised again.
    pub fn values(&self, ids: &[String]) -> Result<Vec<f64>, String> {
        let mut sum: Vec<f64> = Vec::new();
        for id in ids {
            let column = self.elements.get(id).ok_or_else(|| format!("no ratings for element {id}"))?;
            sum.resize(column.len(), 0.0);
            for (total, value) in sum.iter_mut().zip(column) {
                *total += value;
            }
        }
        Ok(standardised(&sum, &self.rated))
    }
}

fn standardised(values: &[f64], rated: &[usize]) -> Vec<f64> {
    let of_rated = || rated.iter().filter_map(|at| values.get(*at));
    let count = rated.len() as f64;
    let mean = of_rated().sum::<f64>() / count;
    let spread = (of_rated().map(|value| (value - mean).powi(2)).sum::<f64>() / count).sqrt();
    values.iter().map(|value| (value - mean) / spread).collect()
}
