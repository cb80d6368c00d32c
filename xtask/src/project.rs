//! Where the project's own files are.

use std::fs;

use bearings::catalog::Catalog;

use crate::run::root;

/// The committed catalogue.
///
/// # Errors
/// One sentence naming the file when it is missing or damaged.
pub fn catalog() -> Result<Catalog, String> {
    let path = root().join("public/catalog.bin");
    let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Catalog::parse(&bytes).map_err(|error| format!("{}: {error}", path.display()))
}

/// A committed table as text.
///
/// # Errors
/// One sentence naming the file when it cannot be read.
pub fn table(name: &str) -> Result<String, String> {
    let path = root().join("data").join(name);
    fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}
