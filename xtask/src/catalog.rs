//! `cargo xtask catalog`: from the published figures to the tables under `data/` and the files the app loads.
//!
//! A source is one file here with two verbs: `import` reads what was published and gives our table,
//! `read` reads our table for packing. Adding a source is a new file and one line in [`import`].
//! Everything is worked out before the first byte is written, so a refusal leaves the tree as it was.

mod careers;
mod colleges;
mod conditions;
mod counts;
mod curated;
mod decimal;
mod education;
mod elements;
mod employment;
mod families;
mod fill;
mod folder;
mod linkage;
mod matrix;
mod more_than;
mod neighbours;
mod occupation_families;
mod occupations;
mod pack;
mod pieces;
mod profiles;
mod programmes;
mod ratings;
mod refusal;
mod regression;
mod related;
mod roster;
mod said;
mod table;
mod technology;
#[cfg(test)]
mod tests;
mod texts;
mod titles;
mod wages;
mod wages_state;

use std::path::{Path, PathBuf};

pub use refusal::Refusal;

use counts::Counts;
use folder::Folder;

/// Where packed files stand, folder by folder; what an earlier run left there goes.
const PACKED_FOLDERS: [&str; 6] = [
    "public/careers",
    "public/titles",
    "public/titles/es",
    "public/wages",
    "public/texts/en",
    "public/texts/es",
];

/// Brings the occupations up to date and packs what the app loads.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// Read the published figures from this folder and write the tables under data/ anew.
    /// Without it, the tables that are there are packed again.
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
}

/// Does it, and prints what was joined on stderr.
///
/// # Errors
/// When a file is missing or says something that cannot be; then nothing is written.
pub fn run(args: &Args) -> Result<(), Refusal> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let counts = build(root, args.from.as_deref())?;
    eprint!("{counts}");
    Ok(())
}

/// Imports when a source is named, packs, and writes it all at the end.
fn build(root: &Path, from: Option<&Path>) -> Result<Counts, Refusal> {
    let mut counts = Counts::default();
    let mut tables = Folder::hand_kept(root)?;
    match from {
        Some(source) => import(source, &mut tables, &mut counts)?,
        None => tables.load_tables(root)?,
    }
    let packed = pack::pack(&tables, &mut counts)?;
    let stray: Vec<PathBuf> = packed_folders().flat_map(|folder| packed.stray(root, &folder)).collect();
    tables.write(root)?;
    packed.write(root)?;
    folder::remove(&stray)?;
    Ok(counts)
}

/// The folders that packed files stand in, a state's own among them.
fn packed_folders() -> impl Iterator<Item = String> {
    PACKED_FOLDERS.into_iter().map(str::to_owned).chain(colleges::folders())
}

/// Reads every source into our tables.
fn import(source: &Path, tables: &mut Folder, counts: &mut Counts) -> Result<(), Refusal> {
    let roster = occupations::roster(source)?;
    let elements = elements::import(source, tables)?;
    let related = related::import(source, &roster, tables, counts)?;
    let filled = fill::import(source, &roster, &elements, &related, tables, counts)?;
    occupations::import(source, &roster, &filled, tables, counts)?;
    occupation_families::import(tables, counts)?;
    titles::import(source, &roster, tables, counts)?;
    employment::import(source, &roster, tables, counts)?;
    wages::import(source, &roster, tables, counts)?;
    wages_state::import(source, &roster, tables, counts)?;
    education::import(source, &roster, tables, counts)?;
    technology::import(source, &roster, tables, counts)?;
    programmes::import(source, &roster, tables, counts)?;
    families::import(source, tables, counts)?;
    colleges::import(source, tables, counts)
}
