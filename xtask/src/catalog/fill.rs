//! Ratings and working conditions of every occupation: the published ones, and estimates in the gaps.
//!
//! An occupation that was split from one of an earlier taxonomy takes that parent's importances, and levels
//! by the line that runs through the rated occupations. The others take the mean of their neighbours.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bearings::onet::{Domain, Scale, SocCode};

use super::conditions;
use super::counts::Counts;
use super::elements::Elements;
use super::folder::Folder;
use super::matrix::Matrix;
use super::neighbours;
use super::ratings::{self, Rated};
use super::refusal::Refusal;
use super::regression::Line;
use super::related::Related;
use super::roster::Roster;
use super::table::Table;

const PARENTS: &str = "onet_18_1/parent_importance.csv";

/// Which rows are estimates.
pub struct Filled {
    from_parent: BTreeSet<SocCode>,
    from_neighbours: BTreeSet<SocCode>,
    conditions: BTreeMap<SocCode, &'static str>,
}

impl Filled {
    /// `rated`, `parent` or `neighbours`.
    pub fn ratings_source(&self, code: SocCode) -> &'static str {
        if self.from_parent.contains(&code) {
            "parent"
        } else if self.from_neighbours.contains(&code) {
            "neighbours"
        } else {
            "rated"
        }
    }

    /// `18.1`, `ridge` or `neighbours`.
    pub fn conditions_source(&self, code: SocCode) -> &'static str {
        self.conditions.get(&code).copied().unwrap_or("neighbours")
    }
}

/// Writes the tables of ratings, every row filled.
pub fn import(
    source: &Path,
    roster: &Roster,
    elements: &Elements,
    related: &Related,
    tables: &mut Folder,
    counts: &mut Counts,
) -> Result<Filled, Refusal> {
    let interests = ratings::interests(source, roster, elements)?;
    let mut all = ratings::rated(source, roster, elements)?;
    let published = all.first().map(|rated| rated.importance.rows.clone()).unwrap_or_default();
    counts.add("occupations rated", published.len());

    let mut from_parent = BTreeSet::new();
    for rated in &mut all {
        from_parent = fill_from_parents(source, roster, rated, &published)?;
    }
    let (mut context, sources) = conditions::published(source, roster, elements)?;
    let mut from_neighbours = BTreeSet::new();
    let mut conditions_filled = 0;
    for &code in roster.codes() {
        if !published.contains_key(&code) && !from_parent.contains(&code) {
            let near = neighbours::nearest(code, related, &published)?;
            for rated in &mut all {
                fill_from_neighbours(&mut rated.importance, code, &near);
                fill_from_neighbours(&mut rated.level, code, &near);
            }
            from_neighbours.insert(code);
        }
        if !sources.contains_key(&code) {
            // The same neighbours: rated ones, and of these all that have conditions.
            let known = published.iter().filter(|(code, _)| sources.contains_key(code));
            let known = known.map(|(code, row)| (*code, row.clone())).collect();
            let near = neighbours::nearest(code, related, &known)?;
            fill_from_neighbours(&mut context, code, &near);
            conditions_filled += 1;
        }
    }
    counts.add("estimated from a parent of O*NET 18.1", from_parent.len());
    counts.add("estimated from neighbours", from_neighbours.len());
    for word in ["18.1", "ridge"] {
        counts.add(format!("working conditions: {word}"), sources.values().filter(|it| **it == word).count());
    }
    counts.add("working conditions: estimated from neighbours", conditions_filled);
    counts.add("rated elements", all.iter().map(|rated| rated.importance.elements.len()).sum());
    counts.add("working conditions", context.elements.len());

    interests.put(&ratings::path(Domain::Interests, Scale::OccupationalInterest), tables);
    for rated in &all {
        rated.importance.put(&ratings::path(rated.domain, Scale::Importance), tables);
        rated.level.put(&ratings::path(rated.domain, Scale::Level), tables);
    }
    context.put(conditions::TABLE, tables);
    Ok(Filled { from_parent, from_neighbours, conditions: sources })
}

/// Adds the rows of occupations with a parent, and says which these are.
fn fill_from_parents(
    source: &Path,
    roster: &Roster,
    rated: &mut Rated,
    published: &BTreeMap<SocCode, Vec<u16>>,
) -> Result<BTreeSet<SocCode>, Refusal> {
    let ids = rated.importance.elements.clone();
    let required: Vec<&str> = std::iter::once("code").chain(ids.iter().map(String::as_str)).collect();
    let table = Table::csv(source, PARENTS, &required)?;
    table.unique(&["code"])?;
    let mut rows = roster.rows(&table, "code")?;
    // A newer release may rate what once needed its parent; its own ratings win.
    rows.retain(|(code, _)| !published.contains_key(code));
    let parents = Matrix::read(&ids, Scale::Importance, &rows)?;

    let lines: Vec<Line> = (0..ids.len())
        .map(|at| {
            let levels = rated.level.column(at);
            Line::through(rated.importance.column(at).zip(levels).map(|((_, x), (_, y))| (x, y)))
        })
        .collect();
    let (low, high) = Scale::Level.hundredths();
    for (code, importances) in &parents.rows {
        let levels: Option<Vec<u16>> = lines
            .iter()
            .zip(importances)
            .map(|(line, &x)| u16::try_from(line.at(x)?.clamp(i128::from(low), i128::from(high))).ok())
            .collect();
        let levels = levels
            .ok_or_else(|| Refusal::file(PARENTS, "no occupation is rated, so no level can be estimated"))?;
        rated.level.rows.insert(*code, levels);
    }
    let codes = parents.rows.keys().copied().collect();
    rated.importance.rows.extend(parents.rows);
    Ok(codes)
}

/// Adds the mean of these occupations as a row; a mean never leaves the scale.
fn fill_from_neighbours(matrix: &mut Matrix, code: SocCode, near: &[SocCode]) {
    if let Some(row) = neighbours::mean(matrix, near) {
        matrix.rows.insert(code, row);
    }
}
