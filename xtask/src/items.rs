//! `cargo xtask items`: the item bank as CSV.

use std::process::ExitCode;

use bearings::instrument::Bank;

use crate::Outcome;
use crate::csv_out::print;

/// The item bank as CSV: item, section, elements, points, forms, text
#[derive(clap::Args)]
pub struct Args {}

/// Prints one line an item.
pub fn run(_: &Args) -> Outcome {
    let bank = Bank::shipped()?;
    let rows = bank.items().iter().map(|item| {
        let forms: Vec<&str> = item.forms.iter().map(|form| form.key()).collect();
        vec![
            item.id.to_string(),
            item.section.key().to_owned(),
            item.elements.join(";"),
            item.section.points().to_string(),
            forms.join(";"),
            item.text.clone(),
        ]
    });
    print(&["item", "section", "elements", "points", "forms", "text"], rows)?;
    Ok(ExitCode::SUCCESS)
}
