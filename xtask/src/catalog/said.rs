//! What people say in Spanish when they mean an occupation: one piece for the Spanish search.

use std::collections::BTreeMap;

use bearings::catalog::search::{Kind, Piece, SAID, Titles, words};
use bearings::onet::SocCode;

use super::counts::Counts;
use super::folder::Folder;
use super::refusal::Refusal;
use super::roster::Roster;

/// Everyday words and the occupations they mean; `;` stands between codes.
pub const TABLE: &str = "data/text/es/synonyms.tsv";

/// Adds the piece: under each occupation everything that is said for it.
pub fn pack(
    tables: &Folder,
    roster: &Roster,
    packed: &mut Folder,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    let table = tables.table(TABLE, &["said", "meant"])?;
    table.unique(&["said"])?;
    let mut all: BTreeMap<SocCode, Vec<&str>> = BTreeMap::new();
    let mut rows = 0;
    for row in table.rows() {
        let said = row.title("said")?;
        if words(said).is_empty() {
            return Err(row.refuse("said", "there is no word here"));
        }
        for code in row.title("meant")?.split(';') {
            let code = code.parse().map_err(|why| row.refuse("meant", format!("{why}")))?;
            if roster.codes().binary_search(&code).is_err() {
                return Err(row.refuse("meant", format!("{code} is not among the occupations")));
            }
            all.entry(code).or_default().push(said);
        }
        rows += 1;
    }
    counts.add("everyday words for search, es", rows);
    let titles = all.into_iter().map(|(code, titles)| Titles { code, kind: Kind::Said, titles }).collect();
    let text = Piece::Titles(titles).to_text();
    let [path] = SAID;
    packed.put(&format!("public/{path}"), text);
    Ok(())
}
