//! O*NET's ratings: interests (OI), and importance (IM) and level (LV) of the four rated domains.

use std::path::Path;

use bearings::onet::{Domain, Scale};

use super::elements::Elements;
use super::folder::Folder;
use super::matrix::Matrix;
use super::refusal::Refusal;
use super::roster::Roster;
use super::table::Table;

/// Importance and level of one domain.
pub struct Rated {
    /// Which one.
    pub domain: Domain,
    /// 1 to 5.
    pub importance: Matrix,
    /// 0 to 7.
    pub level: Matrix,
}

/// Where our table of these ratings stands.
pub fn path(domain: Domain, scale: Scale) -> String {
    format!("data/ratings/{}_{}.tsv", domain.key(), scale.id())
}

/// The interests of all our occupations.
pub fn interests(source: &Path, roster: &Roster, elements: &Elements) -> Result<Matrix, Refusal> {
    published(source, roster, elements, Domain::Interests, Scale::OccupationalInterest)
}

/// The rated domains; every one has to rate the same occupations.
pub fn rated(source: &Path, roster: &Roster, elements: &Elements) -> Result<Vec<Rated>, Refusal> {
    let mut all: Vec<Rated> = Vec::new();
    for domain in Domain::RATED {
        let importance = published(source, roster, elements, domain, Scale::Importance)?;
        let level = published(source, roster, elements, domain, Scale::Level)?;
        let first = all.first().map_or(&importance, |rated| &rated.importance);
        for (matrix, scale) in [(&importance, Scale::Importance), (&level, Scale::Level)] {
            let missing = first.rows.keys().find(|code| !matrix.rows.contains_key(code));
            let surplus = matrix.rows.keys().find(|code| !first.rows.contains_key(code));
            if let Some(code) = missing.or(surplus) {
                let problem = format!("{code} is rated in some of these files and not in others");
                return Err(Refusal::file(&file(domain, scale), problem));
            }
        }
        all.push(Rated { domain, importance, level });
    }
    Ok(all)
}

/// Reads one of our tables, which has a row for every occupation.
pub fn read(tables: &Folder, roster: &Roster, domain: Domain, scale: Scale) -> Result<Matrix, Refusal> {
    let elements: Vec<String> =
        bearings::catalog::elements::of(domain).map(|element| element.id.to_owned()).collect();
    let columns: Vec<&str> = std::iter::once("code").chain(elements.iter().map(String::as_str)).collect();
    let table = tables.table(&path(domain, scale), &columns)?;
    Matrix::read(&elements, scale, &roster.row_each(&table, "code")?)
}

fn published(
    source: &Path,
    roster: &Roster,
    elements: &Elements,
    domain: Domain,
    scale: Scale,
) -> Result<Matrix, Refusal> {
    let ids = elements.of(domain);
    let required: Vec<&str> = std::iter::once("code").chain(ids.iter().map(String::as_str)).collect();
    let table = Table::csv(source, &file(domain, scale), &required)?;
    table.unique(&["code"])?;
    Matrix::read(ids, scale, &roster.rows(&table, "code")?)
}

fn file(domain: Domain, scale: Scale) -> String {
    format!("onet/{}_{}.csv", domain.key(), scale.id())
}
