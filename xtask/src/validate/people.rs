//! The figures on real degree holders: six sums and a field of study, never shipped.

use std::path::Path;

use bearings::catalog::Catalog;
use bearings::riasec::PerArea;
use bearings::scoring::{SumsModel, SumsWeights, correlations};

use super::Figure;
use crate::sums_fit::{DegreeHolder, Fitter, Gains, SHIPPED, cross_validated, gains, ranks, read};

const GOAL: &str = "goal +10, 2.0, 1.7";

/// The figures by O*NET's rule, by the plain rule and by ours, each with its gain over permuted people.
///
/// # Errors
/// Names file, row and column of what cannot be read.
pub fn figures(catalog: &Catalog, file: &Path, seed: u64) -> Result<Vec<Figure>, String> {
    let holders = read(catalog, file)?;
    let people: Vec<&DegreeHolder> = holders.iter().collect();
    let fitter = Fitter::new(catalog, SHIPPED)?;
    let shipped = SumsWeights::shipped().map_err(|error| error.to_string())?;
    // Only on the people that they were fitted to do the shipped weights look better than they are.
    let fitted = if shipped == as_written(&fitter.fit(&people)?)? {
        "six sums, ours, fitted to these people"
    } else {
        "six sums, ours, fitted to other people"
    };
    let model = |weights| SumsModel::weighted(catalog, &weights).ok_or("the catalogue is not whole");
    let (plain, ours) = (model(SumsWeights::plain())?, model(shipped)?);
    let measured = |rule: &dyn Fn(&PerArea<f64>) -> Option<Vec<f64>>| {
        let all: Vec<_> =
            people.iter().map(|person| ranks(rule(&person.sums).as_deref(), catalog.len())).collect();
        gains(&people, &all)
    };
    let onet = measured(&|sums| correlations(catalog, sums));
    let validated = cross_validated(catalog, &fitter, &people, seed)?;
    Ok([
        rows(people.len(), "six sums, O*NET rule", "70.9, +6.2; 1.40; 1.39", &onet),
        rows(
            people.len(),
            "six sums, plain",
            "59.8, +9.3; 1.77; 1.52",
            &measured(&|sums| plain.scores(sums)),
        ),
        rows(people.len(), "six sums, ours, 10-fold cross-validation", GOAL, &validated),
        rows(people.len(), fitted, GOAL, &measured(&|sums| ours.scores(sums))),
    ]
    .into_iter()
    .flatten()
    .collect())
}

/// The weights with the digits that a table keeps.
fn as_written(weights: &SumsWeights) -> Result<SumsWeights, String> {
    SumsWeights::parse(&weights.to_string()).map_err(|error| error.to_string())
}

fn rows(people: usize, form: &'static str, reference: &'static str, gains: &Gains) -> Vec<Figure> {
    let row = |name, value| Figure {
        name,
        setting: format!("{people} degree holders"),
        form,
        value,
        se: None,
        reference,
    };
    vec![
        row("mean percentile of targets", gains.percentile),
        row("gain in mean percentile over permuted people", gains.gain),
        row("a target in the first 10", gains.ten),
        row("a target in the first 10, times chance", gains.ten_times),
        row("a target in the first 50", gains.fifty),
        row("a target in the first 50, times chance", gains.fifty_times),
    ]
}
