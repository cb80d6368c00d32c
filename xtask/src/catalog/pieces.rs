//! The pieces that search loads: every title once, and the everyday words that stand for others.

use std::collections::{BTreeMap, BTreeSet};

use bearings::catalog::search::{Kind, PIECES, Piece, SYNONYM_COLUMNS, Titles, names, words};
use bearings::onet::SocCode;

use super::counts::Counts;
use super::folder::Folder;
use super::refusal::Refusal;
use super::roster::Roster;
use super::table::Row;
use super::titles::{self, Listed};

const SYNONYMS: &str = "data/synonyms.tsv";

/// Adds every piece: synonyms, former and reported titles, then alternate ones, the shortest first, since
/// these are what people type.
pub fn pack(
    tables: &Folder,
    roster: &Roster,
    packed: &mut Folder,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    let table = tables.table(titles::TABLE, &titles::COLUMNS)?;
    let listed = different(titles::listed(&table, roster)?, roster);
    counts.add("titles that search loads", listed.len());
    let (mut alternate, first): (Vec<Listed>, Vec<Listed>) =
        listed.into_iter().partition(|title| title.kind == Kind::Alternate);
    alternate.sort_by_key(|title| words(title.title).len());

    let synonyms = tables.table(SYNONYMS, &SYNONYM_COLUMNS)?;
    synonyms.unique(&["said"])?;
    let known: BTreeSet<String> = titles::listed(&table, roster)?
        .iter()
        .map(|title| title.title)
        .chain(roster.codes().iter().map(|code| roster.title(*code)))
        .flat_map(words)
        .collect();
    let synonyms: Vec<(&str, &str)> =
        synonyms.rows().map(|row| synonym(&row, &known)).collect::<Result<_, _>>()?;
    counts.add("synonyms for search", synonyms.len());

    let [for_synonyms, for_first, for_alternate @ ..] = PIECES;
    put(packed, for_synonyms, &Piece::Synonyms(synonyms));
    put(packed, for_first, &Piece::Titles(by_occupation(first)));
    let size = alternate.iter().map(|title| title.title.len() + 1).sum::<usize>() / for_alternate.len() + 1;
    let mut parts: Vec<Vec<Listed>> = for_alternate.iter().map(|_| Vec::new()).collect();
    let mut so_far = 0;
    for title in alternate {
        if let Some(part) = parts.get_mut(so_far / size) {
            part.push(title);
        }
        so_far += title.title.len() + 1;
    }
    for (path, part) in for_alternate.into_iter().zip(parts) {
        put(packed, path, &Piece::Titles(by_occupation(part)));
    }
    Ok(())
}

/// Titles that hold a name the occupation does not have yet, in whatever order of words.
fn different<'a>(listed: Vec<Listed<'a>>, roster: &Roster) -> Vec<Listed<'a>> {
    let bag = |name: &str| {
        let mut bag = words(name);
        bag.sort_unstable();
        bag
    };
    let mut seen: BTreeSet<(SocCode, Vec<String>)> = BTreeSet::new();
    for code in roster.codes() {
        seen.extend(names(roster.title(*code)).map(|name| (*code, bag(name))));
    }
    let mut is_new = |title: &Listed<'a>| {
        // Every name is taken in, so no short cut at the first new one.
        names(title.title).filter(|name| seen.insert((title.code, bag(name)))).count() > 0
    };
    listed.into_iter().filter(|title| is_new(title)).collect()
}

fn by_occupation(listed: Vec<Listed<'_>>) -> Vec<Titles<'_>> {
    let mut lines: BTreeMap<(SocCode, Kind), Vec<&str>> = BTreeMap::new();
    for Listed { code, kind, title } in listed {
        lines.entry((code, kind)).or_default().push(title);
    }
    lines.into_iter().map(|((code, kind), titles)| Titles { code, kind, titles }).collect()
}

/// A row whose words mean something to titles.
fn synonym<'a>(row: &Row<'a>, known: &BTreeSet<String>) -> Result<(&'a str, &'a str), Refusal> {
    let (said, meant) = (row.title("said")?, row.title("meant")?);
    if words(said).is_empty() {
        return Err(row.refuse("said", "there is no word here"));
    }
    for word in meant.split(';').flat_map(words) {
        if !known.contains(&word) {
            return Err(row.refuse("meant", format!("no title has the word “{word}”")));
        }
    }
    Ok((said, meant))
}

fn put(packed: &mut Folder, path: &str, piece: &Piece<'_>) {
    packed.put(&format!("public/{path}"), piece.to_text());
}
