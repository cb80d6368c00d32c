//! The colleges themselves.

use std::collections::{BTreeMap, BTreeSet};

use bearings::catalog::colleges::{College, Control};
use bearings::catalog::us_state::UsState;

use crate::catalog::counts::Counts;
use crate::catalog::folder::Folder;
use crate::catalog::refusal::Refusal;
use crate::catalog::table::{Row, Table};

use super::web;

pub const SOURCE: &str = "programs/institutions.csv";
pub const READ: [&str; 7] = ["unitid", "name", "state", "control", "city", "web", "active"];
pub const TABLE: &str = "data/institutions.tsv";
const COLUMNS: [&str; 7] = ["unitid", "name", "state", "control", "city", "web", "open"];

/// Stands in our table for a state that is not known.
const NO_STATE: &str = "--";
const OPEN: [(bool, &str); 2] = [(true, "yes"), (false, "no")];

/// The directory's rows by the number of the college.
pub fn by_id(directory: &Table) -> Result<BTreeMap<u32, Row<'_>>, Refusal> {
    directory.unique(&["unitid"])?;
    directory.rows().map(|row| Ok((row.exact("unitid", 0)?, row))).collect()
}

/// Writes a row for each college that awards something, numbers ascending.
pub fn import(
    directory: &BTreeMap<u32, Row<'_>>,
    awarding: &BTreeSet<u32>,
    tables: &mut Folder,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    let mut lines = Vec::new();
    let (mut without_state, mut closed, mut without_web) = (0, 0, 0);
    for (id, row) in directory.iter().filter(|(id, _)| awarding.contains(id)) {
        let state = match row.text("state")? {
            "" => None,
            _ => Some(row.one_of("state", UsState::from_code)?),
        };
        let control = row.one_of("control", control)?;
        let open = row.one_of("active", |text| match text {
            "1" => Some(true),
            "3" | "" => Some(false),
            _ => None,
        })?;
        let city = match row.text("city")?.trim() {
            "" => "",
            _ => row.title("city")?,
        };
        let web = web::address(row.text("web")?);
        without_state += usize::from(state.is_none());
        closed += usize::from(!open);
        without_web += usize::from(web.is_none());
        lines.push(vec![
            id.to_string(),
            row.title("name")?.to_owned(),
            state.map_or(NO_STATE, UsState::code).to_owned(),
            control.name().to_owned(),
            city.to_owned(),
            web.unwrap_or_default(),
            OPEN.into_iter().find(|(it, _)| *it == open).map_or("", |(_, word)| word).to_owned(),
        ]);
    }
    counts.add("colleges", lines.len());
    counts.add("colleges: left out, no programme that leads to ours", directory.len() - lines.len());
    counts.add("colleges: no state known", without_state);
    counts.add("colleges: not open in the directory", closed);
    counts.add("colleges: no web address", without_web);
    tables.put_table(TABLE, &COLUMNS, lines);
    Ok(())
}

/// Reads them back with the state of each, numbers ascending.
pub fn read(tables: &Folder) -> Result<Vec<(Option<UsState>, College)>, Refusal> {
    let table = tables.table(TABLE, &COLUMNS)?;
    let mut colleges = BTreeMap::new();
    for (id, row) in by_id(&table)? {
        let state = row.one_of("state", |text| match text {
            NO_STATE => Some(None),
            code => UsState::from_code(code).map(Some),
        })?;
        let open =
            row.one_of("open", |text| OPEN.into_iter().find(|(_, word)| *word == text).map(|(it, _)| it))?;
        let web = match row.text("web")? {
            "" => None,
            text if web::address(text).as_deref() == Some(text) => Some(text.to_owned()),
            text => return Err(row.refuse("web", format!("“{text}” is not a web address"))),
        };
        let college = College {
            id,
            name: row.title("name")?.to_owned(),
            city: row.text("city")?.to_owned(),
            control: row.one_of("control", control)?,
            web,
            open,
        };
        colleges.insert(id, (state, college));
    }
    Ok(colleges.into_values().collect())
}

fn control(text: &str) -> Option<Control> {
    Control::WORDS.into_iter().find(|(_, words)| *words == text).map(|(it, _)| it)
}
