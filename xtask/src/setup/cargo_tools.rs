//! Trunk and wasm-bindgen: the right version from the path, else compiled into the project's own folder.

use std::fs;
use std::path::PathBuf;

use super::{SetupError, command, lockfile, say, tools_folder};
use crate::run;

/// Trunk 0.22 wants a newer compiler than this project does.
const TRUNK: &str = "0.21.14";

struct CargoTool<'a> {
    package: &'static str,
    program: &'static str,
    version: &'a str,
    purpose: &'static str,
    takes: &'static str,
    options: &'static [&'static str],
}

/// Brings in trunk and the wasm-bindgen that fits the locked library.
pub fn provide() -> Result<(), SetupError> {
    let lockfile_path = run::root().join("Cargo.lock");
    let lockfile = fs::read_to_string(&lockfile_path).map_err(SetupError::file(lockfile_path))?;
    let wasm_bindgen = lockfile::version_of(&lockfile, "wasm-bindgen")
        .ok_or(SetupError::NotLocked { package: "wasm-bindgen" })?;
    let tools = [
        CargoTool {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: wasm_bindgen,
            purpose: "it joins the compiled Rust to the browser",
            takes: "about 1 minute of compiling",
            // Its own lock file does not resolve.
            options: &[],
        },
        CargoTool {
            package: "trunk",
            program: "trunk",
            version: TRUNK,
            purpose: "it builds the site",
            takes: "about 3 minutes of compiling",
            // Its default features download tools and news; all it needs is put before it.
            options: &["--locked", "--no-default-features"],
        },
    ];
    for tool in &tools {
        if installed_version(tool.program).as_deref() == Some(tool.version) {
            say(&format!("{} {}: already there", tool.program, tool.version));
        } else {
            install(tool)?;
        }
    }
    remove_leftovers()
}

fn install(tool: &CargoTool) -> Result<(), SetupError> {
    let CargoTool { package, version, purpose, takes, .. } = tool;
    say(&format!("Installing {package} {version} into .tools: {purpose} ({takes})…"));
    let mut cargo = command("cargo");
    cargo.args(["install", "--quiet", package, "--version", version]).args(tool.options);
    cargo.arg("--root").arg(tools_folder());
    // Both tools share what they have in common. Neither runs for long, so quick to compile wins: a quarter of
    // the time that their own release settings take.
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

/// The second word of "trunk 0.21.14" or "wasm-bindgen 0.2.130 (1234abc)".
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
        assert_eq!(version_in("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(version_in("trunk"), None);
    }
}
