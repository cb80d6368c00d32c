//! What is written about careers and terms: records kept by hand, packed for the app.

use std::collections::BTreeMap;

use bearings::catalog::career::CareerGroup;
use bearings::catalog::characteristic::CHARACTERISTICS;
use bearings::catalog::elements;
use bearings::catalog::terms::{Term, Terms};
use bearings::catalog::text::record::{Record, records};
use bearings::catalog::text::{CareerText, Snapshots, TextError, TextFile};
use bearings::language::Language;
use bearings::onet::SocCode;

use super::counts::Counts;
use super::families;
use super::folder::Folder;
use super::refusal::Refusal;
use super::roster::Roster;

/// The folder of texts about careers.
pub const fn careers_folder(language: Language) -> &'static str {
    match language {
        Language::English => "data/text/en/careers",
        Language::Spanish => "data/text/es/careers",
    }
}

/// The file of terms.
pub const fn terms_file(language: Language) -> &'static str {
    match language {
        Language::English => "data/text/en/terms.txt",
        Language::Spanish => "data/text/es/terms.txt",
    }
}

/// Adds, in each language, the texts of each group of careers, all snapshots, and all terms.
pub fn pack(
    tables: &Folder,
    roster: &Roster,
    packed: &mut Folder,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    Language::ALL.into_iter().try_for_each(|language| pack_in(language, tables, roster, packed, counts))
}

fn pack_in(
    language: Language,
    tables: &Folder,
    roster: &Roster,
    packed: &mut Folder,
    counts: &mut Counts,
) -> Result<(), Refusal> {
    let mut careers = careers(language, tables, roster)?;
    if language == Language::Spanish {
        let mut families = families::spanish(tables)?;
        for (code, text) in &mut careers {
            text.families = families.remove(code).unwrap_or_default();
        }
    }
    counts.add(format!("careers in words, {}", language.key()), careers.len());
    let snapshots: Snapshots = careers.values().map(|text| (text.code, text.snapshot.clone())).collect();
    packed.put_json(&format!("public/{}", Snapshots::path(language)), &snapshots)?;
    let mut groups: BTreeMap<CareerGroup, TextFile> = BTreeMap::new();
    for (code, text) in careers {
        let file = groups.entry(CareerGroup::of(code)).or_insert_with(|| TextFile { texts: Vec::new() });
        file.texts.push(text);
    }
    for (group, file) in &groups {
        packed.put_json(&format!("public/{}", TextFile::path(language, *group)), file)?;
    }
    let terms = terms(language, tables)?;
    counts.add(format!("terms explained, {}", language.key()), terms.terms.len());
    packed.put_json(&format!("public/{}", Terms::path(language)), &terms)
}

/// What each occupation is called in Spanish.
pub fn spanish_titles(tables: &Folder) -> Result<BTreeMap<SocCode, String>, Refusal> {
    let mut titles = BTreeMap::new();
    for path in tables.hand_kept_under(careers_folder(Language::Spanish)) {
        for record in read(path, tables.text(path)?)? {
            let code = record.id.parse().map_err(|why| Refusal::line(path, record.line, format!("{why}")))?;
            titles.insert(code, record.title.to_owned());
        }
    }
    Ok(titles)
}

/// The text of every occupation; an English one has exactly its title.
fn careers(
    language: Language,
    tables: &Folder,
    roster: &Roster,
) -> Result<BTreeMap<SocCode, CareerText>, Refusal> {
    let mut texts = BTreeMap::new();
    let folder = careers_folder(language);
    for path in tables.hand_kept_under(folder) {
        let whole = tables.text(path)?;
        for record in read(path, whole)? {
            let text = CareerText::from_record(&record).map_err(|error| refusal(path, &error))?;
            let code = text.code;
            let problem = if roster.codes().binary_search(&code).is_err() {
                Some(format!("{code} is not among the occupations"))
            } else if language == Language::English && roster.title(code) != record.title {
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
        Some(code) => Err(Refusal::file(folder, format!("no text for {code} {}", roster.title(*code)))),
        None => Ok(texts),
    }
}

/// The terms, among them every element and every characteristic under its own name; the Spanish ones have names of
/// their own.
fn terms(language: Language, tables: &Folder) -> Result<Terms, Refusal> {
    let file = terms_file(language);
    let elements = elements::all().iter().map(|element| (element.id, element.name));
    let characteristics = CHARACTERISTICS.iter().map(|it| (it.key, it.name));
    let mut names: BTreeMap<&str, &str> = elements.chain(characteristics).collect();
    let mut terms: Vec<Term> = Vec::new();
    for record in read(file, tables.text(file)?)? {
        let term = Term::from_record(&record).map_err(|error| refusal(file, &error))?;
        let name = names.remove(term.id.as_str()).unwrap_or(&term.name);
        if language == Language::English && name != term.name {
            let problem = format!("{} is called “{name}”, not “{}”", term.id, term.name);
            return Err(Refusal::line(file, record.line, problem));
        }
        if terms.iter().any(|other| other.id == term.id) {
            return Err(Refusal::line(file, record.line, format!("{} is there twice", term.id)));
        }
        terms.push(term);
    }
    match names.first_key_value() {
        Some((id, name)) => Err(Refusal::file(file, format!("no term {id} {name}"))),
        None => Ok(Terms { terms }),
    }
}

fn read<'a>(path: &str, text: &'a str) -> Result<Vec<Record<'a>>, Refusal> {
    records(text).map_err(|error| refusal(path, &error))
}

fn refusal(path: &str, error: &TextError) -> Refusal {
    Refusal::line(path, error.line, error.why.clone())
}
