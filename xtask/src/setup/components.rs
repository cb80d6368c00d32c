//! rustfmt and clippy, which a minimal rustup leaves out.

use std::time::Duration;

use super::{SetupError, command, say};
use crate::run;

const LIMIT: Duration = Duration::from_secs(120);

/// Brings in the formatter and the linter.
pub fn provide() -> Result<(), SetupError> {
    for (component, verb) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if run::ask(command("cargo").args([verb, "--version"])).is_some() {
            say(&format!("{component}: already there"));
        } else {
            say(&format!("Adding {component} with rustup: the checks need it (seconds)…"));
            run::run_within(command("rustup").args(["component", "add", component]), LIMIT)?;
        }
    }
    Ok(())
}
