//! Families of occupations: near-duplicates such as the many kinds of machine setters, so that a list of ten
//! can show ten ideas.

use std::collections::BTreeMap;

use bearings::onet::SocCode;

use super::counts::Counts;
use super::folder::Folder;
use super::linkage::{average_linkage, medoid};
use super::occupations;
use super::profiles::Profiles;
use super::refusal::Refusal;
use super::roster::Roster;

const TABLE: &str = "data/occupation_families.tsv";
const COLUMNS: [&str; 4] = ["code", "family", "title", "family_title"];

/// Families further apart than this stay apart. Chosen by reading what it gives: most machine setters are one
/// family; civil, electrical and mechanical engineers are three.
const CUT: f64 = 0.6;

/// Writes the family of each occupation: the code of the member nearest to all others. A family stays within
/// one SOC major group.
pub fn import(tables: &mut Folder, counts: &mut Counts) -> Result<(), Refusal> {
    let (roster, listed) = occupations::read(tables)?;
    let profiles = Profiles::read(tables, &roster, &listed)?;
    let distance = |one, other| profiles.distance(one, other);
    let mut named: BTreeMap<SocCode, SocCode> = BTreeMap::new();
    let (mut families, mut alone, mut largest) = (0, 0, 0);
    for group in roster.codes().chunk_by(|one, next| one.major_group() == next.major_group()) {
        for family in average_linkage(group, distance, CUT) {
            families += 1;
            alone += usize::from(family.len() == 1);
            largest = largest.max(family.len());
            if let Some(name) = medoid(&family, distance) {
                named.extend(family.iter().map(|code| (*code, name)));
            }
        }
    }
    counts.add("families of occupations", families);
    counts.add("families of occupations: alone", alone);
    counts.add("families of occupations: members of the largest", largest);
    let line = |(code, family): (&SocCode, &SocCode)| {
        let titles = [roster.title(*code).to_owned(), roster.title(*family).to_owned()];
        [code.to_string(), family.to_string()].into_iter().chain(titles).collect()
    };
    tables.put_table(TABLE, &COLUMNS, named.iter().map(line));
    Ok(())
}

/// For each of our occupations, the place in the catalogue of the one that its family is named after.
pub fn read(tables: &Folder, roster: &Roster) -> Result<Vec<u16>, Refusal> {
    let table = tables.table(TABLE, &COLUMNS)?;
    let rows = roster.row_each(&table, "code")?;
    let named: BTreeMap<SocCode, SocCode> = rows
        .iter()
        .map(|(code, row)| Ok((*code, roster.code(row, "family")?)))
        .collect::<Result<_, Refusal>>()?;
    let mut families = Vec::new();
    for (code, row) in &rows {
        let family = row.code("family")?;
        if family.major_group() != code.major_group() {
            return Err(row.refuse("family", format!("{family} is of another major group than {code}")));
        }
        if named.get(&family) != Some(&family) {
            return Err(row.refuse("family", format!("{family} is not of the family named after it")));
        }
        let place = roster.codes().binary_search(&family).ok().and_then(|place| u16::try_from(place).ok());
        families.push(place.ok_or_else(|| row.refuse("family", format!("{family} is not one of ours")))?);
    }
    Ok(families)
}
