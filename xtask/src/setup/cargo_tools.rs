//! wasm-bindgen: the right version from the path, else compiled into the project's own folder.

use std::fs;
use std::path::PathBuf;

use super::{SetupError, command, lockfile, say, tools_folder};
use crate::run;

const PROGRAM: &str = "wasm-bindgen";
const PACKAGE: &str = "wasm-bindgen-cli";

/// Brings in the wasm-bindgen that fits the locked library.
pub fn provide() -> Result<(), SetupError> {
    let lockfile_path = run::root().join("Cargo.lock");
    let lockfile = fs::read_to_string(&lockfile_path).map_err(SetupError::file(lockfile_path))?;
    let wasm_bindgen = lockfile::version_of(&lockfile, "wasm-bindgen")
        .ok_or(SetupError::NotLocked { package: "wasm-bindgen" })?;
    if installed_version(PROGRAM).as_deref() == Some(wasm_bindgen) {
        say(&format!("{PROGRAM} {wasm_bindgen}: already there"));
    } else {
        install(wasm_bindgen)?;
    }
    remove_leftovers()
}

fn install(version: &str) -> Result<(), SetupError> {
    say(&format!(
        "Installing {PACKAGE} {version} into .tools: it joins the compiled Rust to the browser (about 1 minute of compiling)…"
    ));
    let mut cargo = command("cargo");
    // Not `--locked`: its own lock file does not resolve.
    cargo.args(["install", "--quiet", PACKAGE, "--version", version]);
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
