//! Real degree holders: six sums and a field of study; the file is never shipped.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bearings::catalog::Catalog;
use bearings::onet::SocCode;
use bearings::riasec::{PerArea, Riasec};
use bearings::scoring::MOST;
use bearings::table;

use crate::project;

/// A person: sums and the occupations that the field of study leads to.
pub struct DegreeHolder {
    pub sums: PerArea<f64>,
    pub targets: Vec<usize>,
}

/// Everybody in the file whose field leads to an occupation.
///
/// # Errors
/// Names file, row and column of what cannot be read.
pub fn read(catalog: &Catalog, file: &Path) -> Result<Vec<DegreeHolder>, String> {
    let targets = targets(catalog)?;
    let name = file.display();
    let mut reader = csv::Reader::from_path(file).map_err(|error| format!("{name}: {error}"))?;
    let header = reader.headers().map_err(|error| format!("{name}: {error}"))?;
    if !header.iter().eq(["id", "R", "I", "A", "S", "E", "C", "cip4"]) {
        return Err(format!("{name}, row 1: the header has to be id,R,I,A,S,E,C,cip4"));
    }
    let mut people = Vec::new();
    for (row, record) in (2..).zip(reader.records()) {
        let record = record.map_err(|error| format!("{name}, row {row}: {error}"))?;
        let mut sums = PerArea::default();
        for (area, text) in Riasec::ALL.into_iter().zip(record.iter().skip(1)) {
            let sum = text.parse().ok().filter(|sum| (0.0..=MOST).contains(sum));
            *sums.get_mut(area) = sum.ok_or_else(|| {
                format!("{name}, row {row}, column {}: “{text}” is not a sum from 0 to 40", area.letter())
            })?;
        }
        // A field that leads to none of the occupations says nothing about the ranking.
        if let Some(targets) =
            record.get(7).and_then(|cip| targets.get(cip)).filter(|targets| !targets.is_empty())
        {
            people.push(DegreeHolder { sums, targets: targets.iter().copied().collect() });
        }
    }
    if people.len() < 2 {
        return Err(format!(
            "{name}: fewer than two people have a field of study that leads to an occupation"
        ));
    }
    Ok(people)
}

/// Occupations of each four-digit field, without “All Other” and postsecondary teachers.
fn targets(catalog: &Catalog) -> Result<BTreeMap<String, BTreeSet<usize>>, String> {
    let text = project::table("programmes.tsv")?;
    let rows = table::read(&text, ["cip", "title", "soc", "soc_title", "codes"])
        .map_err(|error| format!("data/programmes.tsv: {error}"))?;
    let mut targets = BTreeMap::<String, BTreeSet<usize>>::new();
    for row in rows {
        let [cip, _, soc, soc_title, codes] = row.cells;
        if soc.starts_with("25-1") || soc_title.contains("All Other") {
            continue;
        }
        let known = codes
            .split(';')
            .filter_map(|code| code.parse::<SocCode>().ok())
            .filter_map(|code| catalog.find(code));
        let wanted = known.filter(|at| {
            catalog.occupations().get(*at).is_some_and(|occupation| !occupation.title.contains("All Other"))
        });
        let field: String = cip.chars().filter(char::is_ascii_digit).take(4).collect();
        targets.entry(field).or_default().extend(wanted);
    }
    Ok(targets)
}
