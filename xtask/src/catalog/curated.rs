//! Lists kept by hand in `data/curated_lists.csv`.

use std::collections::BTreeMap;

use bearings::catalog::characteristic::Characteristic;
use bearings::catalog::curated::{CuratedItem, CuratedLists, Section};
use bearings::catalog::elements;
use bearings::onet::SocCode;

use super::folder::Folder;
use super::refusal::Refusal;
use super::roster::Roster;
use super::table::Table;

const TABLE: &str = "data/curated_lists.csv";
const COLUMNS: [&str; 5] = ["code", "section", "position", "item", "element_id"];

/// The lists of each occupation that has any.
pub fn read(tables: &Folder, roster: &Roster) -> Result<BTreeMap<SocCode, CuratedLists>, Refusal> {
    let table = Table::from_csv(TABLE, tables.bytes(TABLE)?, &COLUMNS)?;
    table.unique(&["code", "section", "element_id"])?;
    let mut lists: BTreeMap<SocCode, CuratedLists> = BTreeMap::new();
    for row in table.rows() {
        let code = row.code("code")?;
        if roster.codes().binary_search(&code).is_err() {
            return Err(row.refuse("code", format!("{code} is not among the occupations")));
        }
        let section = row.one_of("section", Section::from_key)?;
        let known = |id: &str| match section.domain() {
            None => Characteristic::from_key(id).is_some(),
            Some(domain) => elements::find(id).is_some_and(|element| element.domain == domain),
        };
        let id = row.one_of("element_id", |id| known(id).then(|| id.to_owned()))?;
        let list = lists.entry(code).or_default().entry(section).or_default();
        if row.exact::<i64>("position", 0)? != i64::try_from(list.len() + 1).unwrap_or(0) {
            return Err(
                row.refuse("position", format!("the next position in this list is {}", list.len() + 1))
            );
        }
        list.push(CuratedItem { id, name: row.title("item")?.to_owned() });
    }
    Ok(lists)
}
