//! `cargo xtask validate`: how well the method tells occupations apart, as `shared/validation.md` defines it.

mod choices;
mod drawing;
mod figures;
mod groups;
mod labels;
mod people;
#[cfg(test)]
mod published;
mod quick;
mod stability;
mod summary;
mod world;

use std::path::PathBuf;
use std::process::ExitCode;

use bearings::scoring::Model;

use crate::csv_out::print;
use crate::{Outcome, project};
pub use drawing::generator;
use figures::Bench;
use world::World;

/// Measure the method on simulated workers (and real degree holders), as CSV: figure, setting, form, value, se, reference
#[derive(clap::Args)]
pub struct Args {
    /// Seed of the simulation; the same seed gives the same figures to the last digit
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Simulated workers an occupation
    #[arg(long, default_value_t = 4)]
    per: usize,
    /// CSV of real people, `id,R,I,A,S,E,C,cip4`; adds the rows on degree holders
    #[arg(long)]
    people: Option<PathBuf>,
    /// Measure instead what each choice of the model is worth
    #[arg(long, conflicts_with = "people")]
    choices: bool,
}

/// One figure with its standard error and what it is measured against.
pub struct Figure {
    name: &'static str,
    setting: String,
    form: &'static str,
    value: f64,
    se: Option<f64>,
    reference: &'static str,
}

/// Computes everything before anything is printed.
pub fn run(args: &Args) -> Outcome {
    if args.per == 0 {
        return Err("--per 0: at least one worker an occupation is needed".into());
    }
    let bank = bearings::instrument::Bank::shipped()?;
    let catalog = project::catalog()?;
    let world = World::load(&catalog)?;
    let mut all = if args.choices {
        choices::figures(&bank, &catalog, &world, args.seed, args.per)?
    } else {
        Bench::new(&bank, &catalog, &world, &Model::SHIPPED, args.seed, args.per)?.all()?
    };
    if let Some(file) = &args.people {
        all.extend(people::figures(&catalog, file, args.seed)?);
    }
    let rows = all.into_iter().map(|figure| {
        vec![
            figure.name.to_owned(),
            figure.setting,
            figure.form.to_owned(),
            format!("{:.4}", figure.value),
            figure.se.map(|se| format!("{se:.4}")).unwrap_or_default(),
            figure.reference.to_owned(),
        ]
    });
    print(&["figure", "setting", "form", "value", "se", "reference"], rows)?;
    Ok(ExitCode::SUCCESS)
}
