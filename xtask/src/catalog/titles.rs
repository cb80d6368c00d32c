//! Other names of an occupation: former ones, those that workers reported, and alternate ones.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bearings::catalog::search::Kind;
use bearings::onet::SocCode;

use super::counts::Counts;
use super::folder::Folder;
use super::refusal::Refusal;
use super::roster::Roster;
use super::table::Table;

/// Every title beside the current ones.
pub const TABLE: &str = "data/titles.tsv";
/// Its columns.
pub const COLUMNS: [&str; 3] = ["code", "kind", "title"];
const KINDS: [&str; 3] = ["former", "reported", "alternate"];
const SEARCHED: [Kind; 3] = [Kind::Former, Kind::Reported, Kind::Alternate];

/// How many other names a career page shows.
const SHOWN: usize = 12;

/// Titles as a career page shows them.
#[derive(Clone, Default)]
pub struct Titles {
    /// Of the taxonomy before, catch-all groups left out.
    pub former: Vec<String>,
    /// Reported ones first.
    pub other: Vec<String>,
}

/// Writes former titles, then reported ones (those shown in My Next Move first), then alternate ones.
/// A title counts once for an occupation, whatever its capitals, in the first kind that has it.
pub fn import(
    source: &Path,
    roster: &Roster,
    tables: &mut Folder,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    const CODE: &str = "O*NET-SOC Code";
    const SHOWN_FIRST: &str = "Shown in My Next Move";
    let former = Table::csv(source, "onet/former_titles.csv", &["code", "former_title"])?;
    let reported =
        Table::csv(source, "onet/reported_titles.csv", &[CODE, "Reported Job Title", SHOWN_FIRST])?;
    let alternate = Table::csv(source, "onet/alternate_titles.csv", &[CODE, "Alternate Title"])?;

    // Code, kind and place of reported titles sort the table; within these the source's order stays.
    let mut titles = Vec::new();
    for (code, row) in roster.rows(&former, "code")? {
        titles.push((code, 0, false, row.title("former_title")?));
    }
    for (code, row) in roster.rows(&reported, CODE)? {
        let hidden = row.one_of(SHOWN_FIRST, |text| ["Y", "N"].iter().position(|word| *word == text))? == 1;
        titles.push((code, 1, hidden, row.title("Reported Job Title")?));
    }
    for (code, row) in roster.rows(&alternate, CODE)? {
        titles.push((code, 2, false, row.title("Alternate Title")?));
    }
    let read = titles.len();
    titles.sort_by_key(|(code, kind, hidden, _)| (*code, *kind, *hidden));
    let mut seen = BTreeSet::new();
    titles.retain(|(code, _, _, title)| {
        title.to_lowercase() != roster.title(*code).to_lowercase()
            && seen.insert((*code, title.to_lowercase()))
    });
    for (at, kind) in KINDS.into_iter().enumerate() {
        counts.add(format!("titles: {kind}"), titles.iter().filter(|title| title.1 == at).count());
    }
    counts.add("titles left out as repeated", read - titles.len());
    let lines = titles.iter().map(|(code, kind, _, title)| {
        let kind = KINDS.get(*kind).copied().unwrap_or_default();
        vec![code.to_string(), kind.to_owned(), (*title).to_owned()]
    });
    tables.put_table(TABLE, &COLUMNS, lines);
    Ok(())
}

/// A title as the table has it.
#[derive(Clone, Copy)]
pub struct Listed<'a> {
    /// Its occupation.
    pub code: SocCode,
    /// Where it comes from.
    pub kind: Kind,
    /// The title.
    pub title: &'a str,
}

/// Reads the table back.
pub fn listed<'a>(table: &'a Table, roster: &Roster) -> Result<Vec<Listed<'a>>, Refusal> {
    table.unique(&["code", "title"])?;
    let rows = roster.rows(table, "code")?;
    rows.into_iter()
        .map(|(code, row)| {
            let kind = row.one_of("kind", |text| {
                KINDS.into_iter().position(|kind| kind == text).and_then(|at| SEARCHED.get(at).copied())
            })?;
            Ok(Listed { code, kind, title: row.title("title")? })
        })
        .collect()
}

/// What career pages show of it.
pub fn read(tables: &Folder, roster: &Roster) -> Result<BTreeMap<SocCode, Titles>, Refusal> {
    let table = tables.table(TABLE, &COLUMNS)?;
    let mut all: BTreeMap<SocCode, Titles> = BTreeMap::new();
    for Listed { code, kind, title } in listed(&table, roster)? {
        let titles = all.entry(code).or_default();
        if kind != Kind::Former && titles.other.len() < SHOWN {
            titles.other.push(title.to_owned());
        } else if kind == Kind::Former && !title.ends_with("All Other") {
            titles.former.push(title.to_owned());
        }
    }
    Ok(all)
}
