//! What each choice of the model is worth: the shipped model against one that differs in this choice alone.

use bearings::catalog::Catalog;
use bearings::instrument::{Bank, Form};
use bearings::scoring::{Model, Worth};

use super::Figure;
use super::figures::{Bench, Figures, Points};
use super::world::World;

/// Rows for the full and the detailed form under each model; the same workers for all.
///
/// # Errors
/// When a table is missing or lacks an element.
pub fn figures(bank: &Bank, catalog: &Catalog, world: &World, seed: u64, per: usize) -> Figures {
    let mut all: Vec<Figure> = Vec::new();
    for (name, model) in models() {
        let bench = Bench::new(bank, catalog, world, &model, seed, per)?;
        for form in [Form::Full, Form::Detailed] {
            all.extend(bench.choice(name, form)?);
        }
    }
    let coarser = [
        ("subjects on seven points", Points::SubjectsOnSeven),
        ("subjects on five points", Points::SubjectsOnFive),
        ("interests by their five words alone", Points::InterestsByWords),
    ];
    for (name, points) in coarser {
        let mut bench = Bench::new(bank, catalog, world, &Model::SHIPPED, seed, per)?;
        bench.points = points;
        for form in [Form::Full, Form::Detailed] {
            all.extend(bench.choice(name, form)?);
        }
    }
    Ok(all)
}

fn models() -> Vec<(&'static str, Model)> {
    let shipped = Model::SHIPPED;
    let icc = |interests, subjects, abilities| {
        let mut worth = shipped.worth;
        for (worth, icc) in worth.iter_mut().zip([interests, subjects, abilities]) {
            *worth = Worth { icc, ..*worth };
        }
        Model { worth, ..shipped }
    };
    let tempering = |tempering| Model { tempering, ..shipped };
    vec![
        ("as shipped", shipped),
        ("no slip", Model { slip: 0.0, ..shipped }),
        ("slip .10", Model { slip: 0.1, ..shipped }),
        ("norms not read", Model { norm_share: 0.0, ..shipped }),
        ("norms by a quarter", Model { norm_share: 0.25, ..shipped }),
        ("norms by half", Model { norm_share: 0.5, ..shipped }),
        ("norms in full", Model { norm_share: 1.0, ..shipped }),
        ("shares of variance as near", icc(0.6, 0.6, 0.5)),
        ("shares of variance as far", icc(0.4, 0.4, 0.3)),
        ("items on one dimension taken alone", Model { joint: false, ..shipped }),
        ("interests count half", tempering([0.5, 1.0, 1.0])),
        ("subjects count half", tempering([1.0, 0.5, 1.0])),
        ("abilities count half", tempering([1.0, 1.0, 0.5])),
        ("abilities count double", tempering([1.0, 1.0, 2.0])),
        ("surplus ability not counted", Model { surplus_counts: false, ..shipped }),
        ("sixteen values a dimension", Model { values: 16, ..shipped }),
        ("nothing passed to relatives", Model { kin_share: 0.0, ..shipped }),
        (".02 passed to relatives", Model { kin_share: 0.02, ..shipped }),
    ]
}
