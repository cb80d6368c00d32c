//! What is written about careers and terms: records kept by hand, packed for the app.

use std::collections::BTreeMap;

use bearings::catalog::career::CareerGroup;
use bearings::catalog::characteristic::CHARACTERISTICS;
use bearings::catalog::elements;
use bearings::catalog::terms::{Term, Terms};
use bearings::catalog::text::record::{Record, records};
use bearings::catalog::text::{CareerText, Snapshots, TextError, TextFile};
use bearings::onet::SocCode;

use super::counts::Counts;
use super::folder::Folder;
use super::refusal::Refusal;
use super::roster::Roster;

/// The folder of texts about careers.
pub const CAREERS: &str = "data/text/en/careers";
/// The file of terms.
pub const TERMS: &str = "data/text/en/terms.txt";

/// Adds the texts of each group of careers, all snapshots, and all terms.
pub fn pack(
    tables: &Folder,
    roster: &Roster,
    packed: &mut Folder,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    let careers = careers(tables, roster)?;
    counts.add("careers in words", careers.len());
    let snapshots: Snapshots = careers.values().map(|text| (text.code, text.snapshot.clone())).collect();
    packed.put_json(&format!("public/{}", Snapshots::PATH), &snapshots)?;
    let mut groups: BTreeMap<CareerGroup, TextFile> = BTreeMap::new();
    for (code, text) in careers {
        let file = groups.entry(CareerGroup::of(code)).or_insert_with(|| TextFile { texts: Vec::new() });
        file.texts.push(text);
    }
    for (group, file) in &groups {
        packed.put_json(&format!("public/{}", TextFile::path(*group)), file)?;
    }
    let terms = terms(tables)?;
    counts.add("terms explained", terms.terms.len());
    packed.put_json(&format!("public/{}", Terms::PATH), &terms)
}

/// The text of every occupation, each with exactly its title.
fn careers(tables: &Folder, roster: &Roster) -> Result<BTreeMap<SocCode, CareerText>, Refusal> {
    let mut texts = BTreeMap::new();
    for path in tables.hand_kept_under(CAREERS) {
        let whole = tables.text(path)?;
        for record in read(path, whole)? {
            let text = CareerText::from_record(&record).map_err(|error| refusal(path, &error))?;
            let code = text.code;
            let problem = if roster.codes().binary_search(&code).is_err() {
                Some(format!("{code} is not among the occupations"))
            } else if roster.title(code) != record.title {
                Some(format!("{code} is called “{}”, not “{}”", roster.title(code), record.title))
            } else if texts.insert(code, text).is_some() {
                Some(format!("{code} is there twice"))
            } else {
                None
            };
            if let Some(problem) = problem {
                return Err(Refusal::line(path, record.line, problem));
            }
        }
    }
    match roster.codes().iter().find(|code| !texts.contains_key(code)) {
        Some(code) => Err(Refusal::file(CAREERS, format!("no text for {code} {}", roster.title(*code)))),
        None => Ok(texts),
    }
}

/// The terms, among them every element and every characteristic under its own name.
fn terms(tables: &Folder) -> Result<Terms, Refusal> {
    let elements = elements::all().iter().map(|element| (element.id, element.name));
    let characteristics = CHARACTERISTICS.iter().map(|it| (it.key, it.name));
    let mut names: BTreeMap<&str, &str> = elements.chain(characteristics).collect();
    let mut terms: Vec<Term> = Vec::new();
    for record in read(TERMS, tables.text(TERMS)?)? {
        let term = Term::from_record(&record).map_err(|error| refusal(TERMS, &error))?;
        let name = names.remove(term.id.as_str()).unwrap_or(&term.name);
        if name != term.name {
            let problem = format!("{} is called “{name}”, not “{}”", term.id, term.name);
            return Err(Refusal::line(TERMS, record.line, problem));
        }
        if terms.iter().any(|other| other.id == term.id) {
            return Err(Refusal::line(TERMS, record.line, format!("{} is there twice", term.id)));
        }
        terms.push(term);
    }
    match names.first_key_value() {
        Some((id, name)) => Err(Refusal::file(TERMS, format!("no term {id} {name}"))),
        None => Ok(Terms { terms }),
    }
}

fn read<'a>(path: &str, text: &'a str) -> Result<Vec<Record<'a>>, Refusal> {
    records(text).map_err(|error| refusal(path, &error))
}

fn refusal(path: &str, error: &TextError) -> Refusal {
    Refusal::line(path, error.line, error.why.clone())
}
