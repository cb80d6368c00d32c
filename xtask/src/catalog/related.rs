//! Related occupations in three tiers, nearest first.

use std::collections::BTreeMap;
use std::path::Path;

use bearings::catalog;
use bearings::onet::SocCode;

use super::counts::Counts;
use super::folder::Folder;
use super::refusal::Refusal;
use super::roster::Roster;
use super::table::Table;

const TABLE: &str = "data/related.tsv";
const COLUMNS: [&str; 3] = ["code", "tier", "related"];
const TIERS: [&str; 3] = ["Primary-Short", "Primary-Long", "Supplemental"];

/// Related occupations: tier (0 the nearest) and index in it lead to a code.
#[derive(Default)]
pub struct Related(BTreeMap<SocCode, BTreeMap<(usize, u32), SocCode>>);

impl Related {
    /// Those of one occupation, nearest first.
    pub fn of(&self, code: SocCode) -> impl Iterator<Item = SocCode> {
        self.0.get(&code).into_iter().flat_map(BTreeMap::values).copied()
    }
}

/// Writes a row for each occupation and tier.
pub fn import(
    source: &Path,
    roster: &Roster,
    tables: &mut Folder,
    counts: &mut Counts,
) -> Result<Related, Refusal> {
    const CODE: &str = "O*NET-SOC Code";
    const OTHER: &str = "Related O*NET-SOC Code";
    const TIER: &str = "Relatedness Tier";
    let table = Table::csv(source, "onet/related.csv", &[CODE, OTHER, TIER, "Index"])?;
    table.unique(&[CODE, OTHER])?;
    table.unique(&[CODE, TIER, "Index"])?;
    let mut related = Related::default();
    for (code, row) in roster.rows(&table, CODE)? {
        let other = roster.code(&row, OTHER)?;
        let tier = row.one_of(TIER, |text| TIERS.iter().position(|tier| *tier == text))?;
        let index = row.exact("Index", 0)?;
        // One without interests has no page to lead to.
        if roster.codes().binary_search(&other).is_ok() {
            related.0.entry(code).or_default().insert((tier, index), other);
        }
    }
    let mut lines = Vec::new();
    for (code, others) in &related.0 {
        for (at, tier) in TIERS.into_iter().enumerate() {
            let codes: Vec<String> = others
                .iter()
                .filter(|((tier, _), _)| *tier == at)
                .map(|(_, code)| code.to_string())
                .collect();
            if !codes.is_empty() {
                lines.push(vec![code.to_string(), tier.to_owned(), codes.join(";")]);
            }
        }
    }
    for (at, tier) in TIERS.into_iter().enumerate() {
        let count = related.0.values().flat_map(BTreeMap::keys).filter(|(tier, _)| *tier == at).count();
        counts.add(format!("related occupations: {tier}"), count);
    }
    tables.put_table(TABLE, &COLUMNS, lines);
    Ok(related)
}

/// The nearest tier of each occupation.
pub fn nearest(tables: &Folder, roster: &Roster) -> Result<BTreeMap<SocCode, Vec<SocCode>>, Refusal> {
    let tiers = read(tables, roster)?;
    Ok(tiers.into_iter().map(|(code, [nearest, ..])| (code, nearest)).collect())
}

/// The two primary tiers of each of our occupations as the catalogue has them: by place.
pub fn primary(tables: &Folder, roster: &Roster) -> Result<Vec<catalog::related::Related>, Refusal> {
    let tiers = read(tables, roster)?;
    let place = |code: &SocCode| roster.codes().binary_search(code).ok();
    let related = roster.codes().iter().map(|code| {
        let both = tiers.get(code).into_iter().flat_map(|[nearest, near, _]| nearest.iter().chain(near));
        let places = both.map(|code| place(code).and_then(|place| u16::try_from(place).ok()));
        let places = places.collect::<Option<_>>();
        places
            .map(catalog::related::Related::new)
            .ok_or_else(|| Refusal::file(TABLE, "more occupations than fit"))
    });
    related.collect()
}

/// The tiers of each occupation, nearest first.
pub fn read(tables: &Folder, roster: &Roster) -> Result<BTreeMap<SocCode, [Vec<SocCode>; 3]>, Refusal> {
    let table = tables.table(TABLE, &COLUMNS)?;
    table.unique(&["code", "tier"])?;
    let mut related: BTreeMap<SocCode, [Vec<SocCode>; 3]> = BTreeMap::new();
    for (code, row) in roster.rows(&table, "code")? {
        let tier = row.one_of("tier", |text| TIERS.iter().position(|tier| *tier == text))?;
        let codes = row.one_of("related", |text| {
            let codes = text.split(';').map(|code| code.parse().ok());
            codes.map(|code| code.filter(|code| roster.codes().binary_search(code).is_ok())).collect()
        })?;
        if let Some(place) = related.entry(code).or_default().get_mut(tier) {
            *place = codes;
        }
    }
    Ok(related)
}
