//! What other freedoms come to, and what choosing between them by the same people costs.

use std::error::Error;
use std::thread;

use bearings::catalog::Catalog;

use crate::csv_out;
use crate::sums_fit::{DegreeHolder, Fitter, Freedom, Gains, cross_validated, gains, held_out, parts};

const COMPONENTS: [usize; 5] = [0, 2, 3, 4, 6];
const RIDGES: [f64; 4] = [0.05, 0.1, 0.2, 0.4];
const OUTER: usize = 10;
const INNER: usize = 5;

/// Prints a row for each freedom, by ten-fold cross-validation, and one for choosing anew inside each nine tenths.
///
/// # Errors
/// When a fit does not settle, or nothing can be printed.
pub fn print(catalog: &Catalog, people: &[&DegreeHolder], seed: u64) -> Result<(), Box<dyn Error>> {
    let tried = tried(catalog)?;
    let mut rows = Vec::new();
    for (freedom, fitter) in &tried {
        let gains = cross_validated(catalog, fitter, people, seed)?;
        rows.push(row(&freedom.components.to_string(), &freedom.ridge.to_string(), &gains));
    }
    let (gains, chosen) = nested(catalog, &tried, people, seed)?;
    let list = |figure: fn(&Freedom) -> String| chosen.iter().map(figure).collect::<Vec<_>>().join(" ");
    rows.push(row(&list(|it| it.components.to_string()), &list(|it| it.ridge.to_string()), &gains));
    let header = ["components", "ridge", "percentile", "gain", "ten", "ten_times", "fifty", "fifty_times"];
    csv_out::print(&header, rows)?;
    Ok(())
}

type Tried = Vec<(Freedom, Fitter)>;

fn tried(catalog: &Catalog) -> Result<Tried, String> {
    let all = COMPONENTS.into_iter().flat_map(|components| RIDGES.map(|ridge| Freedom { components, ridge }));
    all.map(|freedom| Ok((freedom, Fitter::new(catalog, freedom)?))).collect()
}

/// Figures when each tenth is ranked with what was best inside the other nine, and what that was.
fn nested(
    catalog: &Catalog,
    tried: &Tried,
    people: &[&DegreeHolder],
    seed: u64,
) -> Result<(Gains, Vec<Freedom>), String> {
    let outer = parts(people.len(), OUTER, seed, 0);
    let outer_part = |part: &[usize]| {
        let outside = |at: &usize| !part.contains(at);
        let others: Vec<&DegreeHolder> =
            (0..people.len()).filter(outside).filter_map(|at| people.get(at)).copied().collect();
        let (freedom, fitter) = best(catalog, tried, &others, seed)?;
        Ok((freedom, held_out(catalog, fitter, people, &[part.to_vec()])?))
    };
    let done: Result<Vec<_>, String> = thread::scope(|scope| {
        let running: Vec<_> = outer.iter().map(|part| scope.spawn(move || outer_part(part))).collect();
        running.into_iter().map(|part| part.join().map_err(|_| "a fit broke off".to_owned())?).collect()
    });
    let (mut ranks, mut chosen) = (vec![Vec::new(); people.len()], Vec::new());
    for (freedom, part) in done? {
        chosen.push(freedom);
        for (slot, row) in ranks.iter_mut().zip(part).filter(|(_, row)| !row.is_empty()) {
            *slot = row;
        }
    }
    Ok((gains(people, &ranks), chosen))
}

/// The freedom whose weakest figure, held against its goal, is the best by cross-validation among these people.
fn best<'a>(
    catalog: &Catalog,
    tried: &'a Tried,
    people: &[&DegreeHolder],
    seed: u64,
) -> Result<(Freedom, &'a Fitter), String> {
    let parts = parts(people.len(), INNER, seed, 1);
    let mut best = None;
    for (freedom, fitter) in tried {
        let figures = gains(people, &held_out(catalog, fitter, people, &parts)?);
        let weakest = (figures.gain / 10.0).min(figures.ten_times / 2.0).min(figures.fifty_times / 1.7);
        if best.is_none_or(|(most, _, _)| weakest > most) {
            best = Some((weakest, *freedom, fitter));
        }
    }
    best.map(|(_, freedom, fitter)| (freedom, fitter)).ok_or_else(|| "nothing was tried".to_owned())
}

fn row(components: &str, ridge: &str, gains: &Gains) -> Vec<String> {
    let figures = [gains.percentile, gains.gain, gains.ten, gains.ten_times, gains.fifty, gains.fifty_times];
    let names = [components, ridge].map(str::to_owned);
    names.into_iter().chain(figures.map(|figure| format!("{figure:.4}"))).collect()
}
