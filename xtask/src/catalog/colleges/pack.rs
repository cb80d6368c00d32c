//! The files of each state: its colleges, and what they award, a file for each field of study.

use std::collections::{BTreeMap, BTreeSet};

use bearings::catalog::colleges::{Awards, Places, field, folder, paths};
use bearings::catalog::us_state::UsState;

use crate::catalog::counts::Counts;
use crate::catalog::folder::Folder;
use crate::catalog::refusal::Refusal;

use super::{awards, families, institutions};

/// Every state, and none for the colleges whose state is not known.
fn states() -> impl Iterator<Item = Option<UsState>> {
    UsState::ALL.into_iter().map(Some).chain([None])
}

/// The folders below the project's root that the files lie in.
pub fn folders() -> impl Iterator<Item = String> {
    states().map(|state| format!("public/{}", folder(state)))
}

/// Adds the files of every state, a field that it does not teach among them.
pub fn pack(tables: &Folder, packed: &mut Folder, counts: &mut Counts) -> Result<(), Refusal> {
    let families = families(tables)?;
    let families: Vec<&str> = families.iter().map(String::as_str).collect();
    let mut places: BTreeMap<Option<UsState>, Places> = BTreeMap::new();
    let mut state_of = BTreeMap::new();
    for (state, college) in institutions::read(tables)? {
        state_of.insert(college.id, state);
        places.entry(state).or_default().0.push(college);
    }
    let mut files: BTreeMap<(Option<UsState>, String), Awards> = BTreeMap::new();
    for award in awards::read(tables)? {
        let state = state_of
            .get(&award.college)
            .ok_or_else(|| Refusal::file(institutions::TABLE, format!("no row for {}", award.college)))?;
        let file = files.entry((*state, field(&award.family).to_owned())).or_default();
        let earnings = award.earnings.map(|it| (it.dollars, it.years_after));
        let row = (award.college, award.credential, award.completers, earnings, award.debt);
        file.0.entry(award.family).or_default().push(row);
    }

    let fields: BTreeSet<&str> = families.iter().map(|family| field(family)).collect();
    counts.add("college files", (fields.len() + 1) * states().count());
    for state in states() {
        let (path, _) = paths(state, &[]);
        packed.put_json(&format!("public/{path}"), &places.remove(&state).unwrap_or_default())?;
        for field in &fields {
            let file = files.remove(&(state, (*field).to_owned())).unwrap_or_default();
            packed.put_json(&format!("public/{}/{field}.json", folder(state)), &file)?;
        }
    }
    match files.keys().next() {
        Some((_, field)) => Err(Refusal::file(
            awards::TABLE,
            format!("a programme of field {field} leads to no occupation of ours"),
        )),
        None => Ok(()),
    }
}
