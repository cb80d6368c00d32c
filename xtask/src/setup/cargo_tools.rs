//! Programs from crates.io: the right version from the path, else compiled into the project's own folder.

use std::fs;
use std::path::PathBuf;

use super::{SetupError, command, lockfile, say, tools_folder};
use crate::run;

const PROGRAM: &str = "wasm-bindgen";
const PACKAGE: &str = "wasm-bindgen-cli";

/// A subcommand of cargo that only one verb needs; it is brought in when that is asked for the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CargoTool {
    /// Licences, bans and sources of crates.
    Deny,
    /// Which lines the tests reach.
    LlvmCov,
    /// Changes the code and looks whether a test notices.
    Mutants,
}

impl CargoTool {
    /// Its word behind `cargo`, and its version.
    const fn named(self) -> (&'static str, &'static str) {
        match self {
            Self::Deny => ("deny", "0.20.2"),
            Self::LlvmCov => ("llvm-cov", "0.9.1"),
            Self::Mutants => ("mutants", "27.1.0"),
        }
    }

    /// Finds it, or compiles it.
    pub fn provide(self) -> Result<(), SetupError> {
        let (word, version) = self.named();
        let package = format!("cargo-{word}");
        let found = run::ask(command("cargo").args([word, "--version"]));
        if found.as_deref().and_then(version_in) == Some(version) {
            say(&format!("{package} {version}: already there"));
            return Ok(());
        }
        say(&format!("Installing {package} {version} into .tools (some minutes of compiling)…"));
        install(&package, version, true)?;
        remove_leftovers()
    }
}

/// Brings in the wasm-bindgen that fits the locked library.
pub fn provide() -> Result<(), SetupError> {
    let lockfile_path = run::root().join("Cargo.lock");
    let lockfile = fs::read_to_string(&lockfile_path).map_err(SetupError::file(lockfile_path))?;
    let wasm_bindgen = lockfile::version_of(&lockfile, "wasm-bindgen")
        .ok_or(SetupError::NotLocked { package: "wasm-bindgen" })?;
    if installed_version(PROGRAM).as_deref() == Some(wasm_bindgen) {
        say(&format!("{PROGRAM} {wasm_bindgen}: already there"));
    } else {
        say(&format!(
            "Installing {PACKAGE} {wasm_bindgen} into .tools: it joins the compiled Rust to the browser (about 1 minute of compiling)…"
        ));
        // Not as it was locked: its own lock file does not resolve.
        install(PACKAGE, wasm_bindgen, false)?;
    }
    remove_leftovers()
}

fn install(package: &str, version: &str, as_locked: bool) -> Result<(), SetupError> {
    let mut cargo = command("cargo");
    cargo.args(["install", "--quiet", package, "--version", version]);
    if as_locked {
        cargo.arg("--locked");
    }
    cargo.arg("--root").arg(tools_folder());
    // It does not run for long, so quick to compile wins: a quarter of the time that its own release settings take.
    cargo.env("CARGO_TARGET_DIR", build_folder());
    cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
    cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
    cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    run::run(&mut cargo)?;
    Ok(())
}

fn installed_version(program: &str) -> Option<String> {
    version_in(&run::ask(command(program).arg("--version"))?).map(str::to_owned)
}

/// The second word of "wasm-bindgen 0.2.130 (1234abc)".
fn version_in(output: &str) -> Option<&str> {
    output.split_whitespace().nth(1)
}

fn build_folder() -> PathBuf {
    tools_folder().join("build")
}

/// What compiling left behind is a gigabyte that nobody needs again.
fn remove_leftovers() -> Result<(), SetupError> {
    let folder = build_folder();
    if folder.exists() { fs::remove_dir_all(&folder).map_err(SetupError::file(folder)) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn the_version_is_the_second_word() {
        assert_eq!(version_in("wasm-bindgen 0.2.130 (1234abc)"), Some("0.2.130"));
        assert_eq!(version_in("wasm-bindgen"), None);
    }
}
