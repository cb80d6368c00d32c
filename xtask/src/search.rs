//! `cargo xtask search`: what the app's search box would list.

use std::fs;
use std::process::ExitCode;

use bearings::catalog::search::{PIECES, SearchIndex, words};

use crate::csv_out::print;
use crate::run::root;
use crate::{Outcome, project};

/// Find occupations by any of their titles, as CSV: rank, code, title, matched
#[derive(clap::Args)]
pub struct Args {
    /// What to look for; several words need no quotes
    #[arg(required = true, num_args = 1..)]
    query: Vec<String>,
    /// How many occupations
    #[arg(long, default_value_t = 10)]
    top: usize,
}

/// Prints one line an occupation; `matched` is empty when the current title is what matched.
pub fn run(args: &Args) -> Outcome {
    let query = args.query.join(" ");
    if words(&query).is_empty() {
        return Err(format!("“{query}” has no word in it to look for").into());
    }
    let catalog = project::catalog()?;
    let mut index = SearchIndex::new(&catalog);
    for piece in PIECES {
        let path = root().join("public").join(piece);
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        index.add(&catalog, &text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let hits = index.search(&catalog, &query, args.top);
    let rows = hits.into_iter().zip(1_u32..).filter_map(|(hit, rank)| {
        let occupation = catalog.occupations().get(hit.occupation)?;
        let matched = hit.matched.unwrap_or_default();
        Some(vec![rank.to_string(), occupation.code.to_string(), occupation.title.clone(), matched])
    });
    print(&["rank", "code", "title", "matched"], rows)?;
    Ok(ExitCode::SUCCESS)
}
