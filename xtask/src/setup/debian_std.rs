//! The way out when rustup cannot bring the wasm target: Debian ships a compiler with the source of its standard
//! library, and the library is built from that once, for the whole machine.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use super::wasm_target::TARGET;
use super::{SetupError, apt, command, say, tools_folder};
use crate::run;

/// The name under which rustup knows Debian's compiler.
pub const TOOLCHAIN: &str = "bearings-debian";

const PACKAGES: [&str; 7] =
    ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22", "rust-web-clippy", "rustfmt-web"];

const MANIFEST: &str =
    "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n";

/// The standard library's own dependencies lie beside its source; nothing is fetched.
const CONFIG: &str = "[source.crates-io]\nreplace-with = \"debian\"\n\n\
    [source.debian]\ndirectory = \"/usr/lib/rustlib/src/rust/library/vendor\"\n";

/// Builds the library, lays it where Debian's compiler looks for it, and tells rustup of that compiler.
pub fn build() -> Result<(), SetupError> {
    say("Installing Debian's Rust for the browser (about 1 minute of downloading)…");
    apt::install(&PACKAGES)?;
    say("Building the standard library for the browser from Debian's source (about 2 minutes of compiling)…");
    let folder = tools_folder().join("wasm-std");
    lay_empty_crate(&folder)?;
    let mut cargo = command("/usr/bin/cargo");
    cargo.current_dir(&folder).args(["build", "--quiet", "--release", "--offline", "--target", TARGET]);
    cargo.arg("-Zbuild-std=std,panic_abort,proc_macro,test");
    // Debian's compiler, not the one rustup puts first on the path; link-time optimisation needs the bitcode.
    cargo.env("RUSTC", "/usr/bin/rustc").env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Cembed-bitcode=yes");
    cargo.env("CARGO_TARGET_DIR", folder.join("target"));
    run::run(&mut cargo)?;
    let built = folder.join("target").join(TARGET).join("release/deps");
    copy_libraries(&built, &Path::new("/usr/lib/rustlib").join(TARGET).join("lib"))?;
    run::run(command("rustup").args(["toolchain", "link", TOOLCHAIN, "/usr"]))?;
    fs::remove_dir_all(&folder).map_err(SetupError::file(folder))
}

fn lay_empty_crate(folder: &Path) -> Result<(), SetupError> {
    let files = [("Cargo.toml", MANIFEST), ("src/lib.rs", "#![no_std]\n"), (".cargo/config.toml", CONFIG)];
    for (name, text) in files {
        let file = folder.join(name);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent).map_err(SetupError::file(parent))?;
        }
        fs::write(&file, text).map_err(SetupError::file(file))?;
    }
    Ok(())
}

fn copy_libraries(from: &Path, to: &Path) -> Result<(), SetupError> {
    fs::create_dir_all(to).map_err(SetupError::file(to))?;
    for entry in fs::read_dir(from).map_err(SetupError::file(from))?.flatten() {
        let library = entry.path();
        let own = entry.file_name().to_string_lossy().starts_with("libempty-");
        if library.extension() == Some(OsStr::new("rlib")) && !own {
            fs::copy(&library, to.join(entry.file_name())).map_err(SetupError::file(library))?;
        }
    }
    Ok(())
}
