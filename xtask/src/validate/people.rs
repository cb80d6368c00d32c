//! The figures on real degree holders: six sums and a field of study, never shipped.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bearings::catalog::Catalog;
use bearings::onet::SocCode;
use bearings::riasec::{PerArea, Riasec};
use bearings::scoring::{MOST, SumsModel, correlations, ranked};
use bearings::table;
use rand::seq::SliceRandom;

use super::Figure;
use super::drawing::generator;
use crate::project;

const PERMUTATIONS: usize = 300;

/// A person: sums and the occupations that the field of study leads to.
struct Person {
    sums: PerArea<f64>,
    targets: Vec<usize>,
}

/// The three figures by O*NET's rule and by ours, each with its gain over permuted people.
///
/// # Errors
/// Names file, row and column of what cannot be read.
pub fn figures(catalog: &Catalog, file: &Path) -> Result<Vec<Figure>, String> {
    let people = read(file, &targets(catalog)?)?;
    let model = SumsModel::new(catalog).ok_or("the catalogue has no interest values")?;
    let onet = |sums: &PerArea<f64>| correlations(catalog, sums).unwrap_or_else(|| vec![0.0; catalog.len()]);
    let ours = |sums: &PerArea<f64>| model.scores(sums).unwrap_or_else(|| vec![0.0; catalog.len()]);
    let mut rows = measure(&people, "six sums, O*NET rule", "70.9, +6.2; 1.40; 1.39", onet);
    rows.extend(measure(&people, "six sums, ours", "goal +9 (later +10, 2.0, 1.7)", ours));
    Ok(rows)
}

/// Occupations of each four-digit field, without “All Other” and postsecondary teachers.
fn targets(catalog: &Catalog) -> Result<BTreeMap<String, BTreeSet<usize>>, String> {
    let text = project::table("programmes.tsv")?;
    let rows = table::read(&text, ["cip", "title", "soc", "soc_title", "codes"])
        .map_err(|error| format!("data/programmes.tsv: {error}"))?;
    let mut targets = BTreeMap::<String, BTreeSet<usize>>::new();
    for row in rows {
        let [cip, _, soc, soc_title, codes] = row.cells;
        if soc.starts_with("25-1") || soc_title.contains("All Other") {
            continue;
        }
        let known = codes
            .split(';')
            .filter_map(|code| code.parse::<SocCode>().ok())
            .filter_map(|code| catalog.find(code));
        let wanted = known.filter(|at| {
            catalog.occupations().get(*at).is_some_and(|occupation| !occupation.title.contains("All Other"))
        });
        let field: String = cip.chars().filter(char::is_ascii_digit).take(4).collect();
        targets.entry(field).or_default().extend(wanted);
    }
    Ok(targets)
}

fn read(file: &Path, targets: &BTreeMap<String, BTreeSet<usize>>) -> Result<Vec<Person>, String> {
    let name = file.display();
    let mut reader = csv::Reader::from_path(file).map_err(|error| format!("{name}: {error}"))?;
    let header = reader.headers().map_err(|error| format!("{name}: {error}"))?;
    if !header.iter().eq(["id", "R", "I", "A", "S", "E", "C", "cip4"]) {
        return Err(format!("{name}, row 1: the header has to be id,R,I,A,S,E,C,cip4"));
    }
    let mut people = Vec::new();
    for (row, record) in (2..).zip(reader.records()) {
        let record = record.map_err(|error| format!("{name}, row {row}: {error}"))?;
        let mut sums = PerArea::default();
        for (area, text) in Riasec::ALL.into_iter().zip(record.iter().skip(1)) {
            let sum = text.parse().ok().filter(|sum| (0.0..=MOST).contains(sum));
            *sums.get_mut(area) = sum.ok_or_else(|| {
                format!("{name}, row {row}, column {}: “{text}” is not a sum from 0 to 40", area.letter())
            })?;
        }
        // A field that leads to none of the occupations says nothing about the ranking.
        if let Some(targets) =
            record.get(7).and_then(|cip| targets.get(cip)).filter(|targets| !targets.is_empty())
        {
            people.push(Person { sums, targets: targets.iter().copied().collect() });
        }
    }
    if people.len() < 2 {
        return Err(format!(
            "{name}: fewer than two people have a field of study that leads to an occupation"
        ));
    }
    Ok(people)
}

/// Mean percentile of the targets, and whether one is in the first 10 and 50.
type Outcome = [f64; 3];

fn measure(
    people: &[Person],
    form: &'static str,
    reference: &'static str,
    rule: impl Fn(&PerArea<f64>) -> Vec<f64>,
) -> Vec<Figure> {
    let ranks: Vec<Vec<usize>> = people
        .iter()
        .map(|person| {
            let scores = rule(&person.sums);
            let mut ranks = vec![0; scores.len()];
            for (at, place) in ranked(&scores).iter().enumerate() {
                if let Some(rank) = ranks.get_mut(place.occupation) {
                    *rank = at + 1;
                }
            }
            ranks
        })
        .collect();
    let own = average(ranks.iter().zip(people).map(|(ranks, person)| outcome(ranks, &person.targets)));
    let mut rng = generator(0, 0);
    let mut order: Vec<&Person> = people.iter().collect();
    let by_chance = average((0..PERMUTATIONS).map(|_| {
        order.shuffle(&mut rng);
        average(ranks.iter().zip(&order).map(|(ranks, person)| outcome(ranks, &person.targets)))
    }));
    let [percentile, ten, fifty] = own;
    let [percentile_chance, ten_chance, fifty_chance] = by_chance;
    let row = |name, value| Figure {
        name,
        setting: format!("{} degree holders", people.len()),
        form,
        value,
        se: None,
        reference,
    };
    vec![
        row("mean percentile of targets", percentile),
        row("gain in mean percentile over permuted people", percentile - percentile_chance),
        row("a target in the first 10", ten),
        row("a target in the first 10, times chance", ten / ten_chance),
        row("a target in the first 50", fifty),
        row("a target in the first 50, times chance", fifty / fifty_chance),
    ]
}

fn outcome(ranks: &[usize], targets: &[usize]) -> Outcome {
    let of_targets = || targets.iter().filter_map(|at| ranks.get(*at)).copied();
    let last = ranks.len().saturating_sub(1).max(1) as f64;
    let percentiles = of_targets().map(|rank| 100.0 * (1.0 - (rank as f64 - 1.0) / last)).sum::<f64>();
    let within = |most: usize| f64::from(u8::from(of_targets().any(|rank| rank <= most)));
    [percentiles / targets.len() as f64, within(10), within(50)]
}

fn average(outcomes: impl Iterator<Item = Outcome>) -> Outcome {
    let (mut sum, mut count) = ([0.0; 3], 0.0);
    for outcome in outcomes {
        count += 1.0;
        for (total, value) in sum.iter_mut().zip(outcome) {
            *total += value;
        }
    }
    sum.map(|total| total / count)
}
