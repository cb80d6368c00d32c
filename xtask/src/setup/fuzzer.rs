//! cargo-fuzz into the project's own folder, and a nightly compiler, which alone can mark what a run has reached.

use std::time::Duration;

use super::{SetupError, command, say, tools_folder};
use crate::run;

const PACKAGE: &str = "cargo-fuzz";
const VERSION: &str = "0.13.2";

/// The toolchain that fuzzers are compiled with.
pub const TOOLCHAIN: &str = "nightly";

const LIMIT: Duration = Duration::from_secs(300);

/// Brings in both.
pub fn provide() -> Result<(), SetupError> {
    let nightly = run::ask(command("cargo").arg(format!("+{TOOLCHAIN}")).arg("--version"));
    if let Some(version) = nightly {
        say(&format!("{version}: already there"));
    } else {
        say("Adding a nightly compiler with rustup: fuzzers need it (1 minute, 400 MB)…");
        let mut rustup = command("rustup");
        rustup.args(["toolchain", "install", TOOLCHAIN, "--profile", "minimal", "--no-self-update"]);
        run::run_within(&mut rustup, LIMIT)?;
    }
    if run::ask(command(PACKAGE).arg("--version")) == Some(format!("{PACKAGE} {VERSION}")) {
        say(&format!("{PACKAGE} {VERSION}: already there"));
        return Ok(());
    }
    say(&format!(
        "Installing {PACKAGE} {VERSION} into .tools: it builds the fuzzers (1 to 2 minutes of compiling)…"
    ));
    let mut cargo = command("cargo");
    cargo.args(["install", "--quiet", "--locked", PACKAGE, "--version", VERSION]);
    cargo.arg("--root").arg(tools_folder());
    run::run(&mut cargo)?;
    Ok(())
}
