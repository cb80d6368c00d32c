//! `cargo xtask words`: how the texts read, and whether they keep to their lengths.

mod huerta;
mod overlap;
mod readability;
mod rules;

use std::fs;
use std::process::ExitCode;

use bearings::catalog::terms::{self, Term};
use bearings::catalog::text::{self, CareerText};
use bearings::instrument::Bank;
use bearings::language::Language;
use bearings::table;

use crate::csv_out::print;
use crate::run::root;
use crate::{Outcome, project};

/// Reading grades and overlaps of everything students read, as CSV: figure, value, reference
#[derive(clap::Args)]
pub struct Args {}

/// A career's text with the title in its heading.
pub type Titled = (String, CareerText);

/// Prints the figures; the rules themselves are held by tests.
pub fn run(_: &Args) -> Outcome {
    let careers = careers(Language::English)?;
    let catalog = project::catalog()?;
    let bank = Bank::shipped()?;
    let grades = sorted(careers.iter().map(|(_, text)| readability::grade(&rules::whole(text))));
    let items = sorted(
        bank.items().iter().map(|item| readability::grade(&format!("{}. {}.", item.text, item.example))),
    );
    let ease = spanish_careers()?;
    let ease_of_terms = spanish_terms()?;
    let ease_of_items = spanish_items()?;
    let overlaps = overlap::shares(&careers);
    let row =
        |figure: &str, value: String, reference: &str| vec![figure.to_owned(), value, reference.to_owned()];
    let rows = vec![
        row("careers written", careers.len().to_string(), &catalog.len().to_string()),
        row("careers: reading grade, median", format!("{:.1}", middle(&grades)), "8 or below"),
        row("careers: reading grade, highest", format!("{:.1}", last(&grades)), "11 or below"),
        row("items with example: reading grade, median", format!("{:.1}", middle(&items)), "6 or below"),
        row("items with example: reading grade, highest", format!("{:.1}", last(&items)), "6 or below"),
        row(
            "largest share of five-word runs that two careers have in common",
            overlaps.first().map_or_else(String::new, |it| format!("{:.3} ({} {})", it.share, it.a, it.b)),
            ".20 or below",
        ),
        row("sentences that stand twice", overlap::doubled(&careers).len().to_string(), "0"),
        row("records that break a rule", rules::findings(&careers).len().to_string(), "0"),
        row("Spanish careers: reading ease, median", format!("{:.1}", middle(&ease)), "65 or above"),
        row("Spanish careers: reading ease, lowest", format!("{:.1}", first(&ease)), ""),
        row("Spanish terms: reading ease, median", format!("{:.1}", middle(&ease_of_terms)), "65 or above"),
        row(
            "Spanish items with example: reading ease, median",
            format!("{:.1}", middle(&ease_of_items)),
            "75 or above",
        ),
        row("Spanish items with example: reading ease, lowest", format!("{:.1}", first(&ease_of_items)), ""),
    ];
    print(&["figure", "value", "reference"], rows)?;
    Ok(ExitCode::SUCCESS)
}

/// Every record about careers in a language, file after file.
///
/// # Errors
/// One sentence naming file and line of what cannot be read.
pub fn careers(language: Language) -> Result<Vec<Titled>, String> {
    let folder = root().join(format!("data/text/{}/careers", language.key()));
    let listing = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = listing.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut careers = Vec::new();
    for file in files {
        let name = file.display();
        let text = fs::read_to_string(&file).map_err(|error| format!("{name}: {error}"))?;
        careers.extend(text::parse(&text).map_err(|error| format!("{name}, {error}"))?);
    }
    Ok(careers)
}

/// The reading ease of each Spanish career, ascending.
fn spanish_careers() -> Result<Vec<f64>, String> {
    let careers = careers(Language::Spanish)?;
    Ok(sorted(careers.iter().map(|(_, text)| huerta::ease(&rules::whole(text)))))
}

/// The same of each Spanish term.
fn spanish_terms() -> Result<Vec<f64>, String> {
    let terms =
        terms::parse(&spanish("terms.txt")?).map_err(|error| format!("the Spanish terms, {error}"))?;
    let whole = |term: &Term| [term.means.as_str(), &term.example, &term.low, &term.high].join(" ");
    Ok(sorted(terms.iter().map(|term| huerta::ease(&whole(term)))))
}

/// The same of each Spanish item with its example.
fn spanish_items() -> Result<Vec<f64>, String> {
    let text = spanish("items.tsv")?;
    let rows = table::read(&text, ["item", "text", "example", "phrase"])
        .map_err(|error| format!("the Spanish items, {error}"))?;
    let whole = |[_, text, example, _]: [&str; 4]| format!("{text}. {example}.");
    Ok(sorted(rows.iter().map(|row| huerta::ease(&whole(row.cells)))))
}

fn spanish(file: &str) -> Result<String, String> {
    let path = root().join("data/text/es").join(file);
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

fn sorted(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values
}

fn middle(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

fn first(sorted: &[f64]) -> f64 {
    sorted.first().copied().unwrap_or(f64::NAN)
}

fn last(sorted: &[f64]) -> f64 {
    sorted.last().copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_career_is_written_and_keeps_to_the_rules() {
        let careers = careers(Language::English).expect("readable texts");
        let catalog = project::catalog().expect("the catalogue");
        let mut missing: Vec<String> = catalog
            .occupations()
            .iter()
            .filter(|it| !careers.iter().any(|(title, text)| text.code == it.code && *title == it.title))
            .map(|it| it.code.to_string())
            .collect();
        missing.truncate(20);
        assert_eq!(missing, Vec::<String>::new());
        assert_eq!(careers.len(), catalog.len());
        assert_eq!(rules::findings(&careers), Vec::<String>::new());
    }

    #[test]
    fn texts_read_easily_and_are_told_apart() {
        let careers = careers(Language::English).expect("readable texts");
        let grades = sorted(careers.iter().map(|(_, text)| readability::grade(&rules::whole(text))));
        assert!(middle(&grades) <= 8.0 && last(&grades) <= 11.0, "{} {}", middle(&grades), last(&grades));
        assert_eq!(overlap::doubled(&careers), Vec::<String>::new());
        let most = overlap::shares(&careers).first().map_or(0.0, |it| it.share);
        assert!(most <= 0.20, "{most}");
    }

    #[test]
    fn spanish_reads_easily() {
        assert!(middle(&spanish_careers().expect("readable texts")) >= 65.0);
        assert!(middle(&spanish_terms().expect("readable terms")) >= 65.0);
        assert!(middle(&spanish_items().expect("readable items")) >= 75.0);
    }

    #[test]
    fn items_read_easily() {
        for item in Bank::shipped().expect("the shipped bank").items() {
            let grade = readability::grade(&format!("{}. {}.", item.text, item.example));
            assert!(grade <= 6.0, "{}: {grade:.1}", item.id);
        }
    }
}
