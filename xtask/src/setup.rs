//! Sets up what is missing, and says for each thing what it is for and what it takes.
//!
//! A fresh Debian machine has rustup's cargo and a C compiler. Everything else is brought in here, into the
//! project's own folders where that is possible. A second call finds everything there and takes a second.

use std::env;
use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::Command;

use thiserror::Error;

use crate::run::{self, RunError};

mod apt;
mod browser;
mod cargo_tools;
mod components;
mod debian_std;
mod fuzzer;
mod lockfile;
mod node;
mod rust_src;
mod wasm_target;

pub use browser::Browser;
pub use cargo_tools::CargoTool;
pub use components::provide as components;
pub use fuzzer::{TOOLCHAIN as FUZZ_TOOLCHAIN, provide as fuzzer};

/// Why the machine could not be set up, with a way out.
#[derive(Debug, Error)]
pub enum SetupError {
    /// A program that sets something up failed.
    #[error(transparent)]
    Run(#[from] RunError),
    /// Debian packages are missing and this user may not install them.
    #[error(
        "these programs are missing: {packages}. On Debian, run `sudo apt-get install -y {packages}` once, then start again"
    )]
    NeedsPackages {
        /// The packages as apt-get takes them.
        packages: String,
    },
    /// Cargo.lock does not say which version is wanted.
    #[error("Cargo.lock does not name {package}; `cargo generate-lockfile` writes it anew")]
    NotLocked {
        /// The package that is looked for.
        package: &'static str,
    },
    /// A Node.js that cannot run the tools.
    #[error(
        "Node.js {found} is too old for the build tools; install version {wanted} or newer, then start again"
    )]
    OldNode {
        /// What `node --version` says.
        found: String,
        /// The oldest major version that works.
        wanted: u32,
    },
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl SetupError {
    fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        |source| Self::File { path, source }
    }
}

/// Where the tools are that build the site.
#[derive(Debug)]
pub struct Toolbox {
    wasm_toolchain: Option<&'static str>,
    has_rust_src: bool,
}

impl Toolbox {
    /// A program that compiles for the browser, with the project's own tools first on its path.
    pub fn wasm_command(&self, program: &str) -> Command {
        let mut command = command(program);
        if let Some(toolchain) = self.wasm_toolchain {
            command.env("RUSTUP_TOOLCHAIN", toolchain);
        }
        command
    }

    /// Compiles what is shipped, with these words for cargo and these for the compiler.
    ///
    /// Where its source is there, the standard library is built along: for size, without the texts of panics, which
    /// end the program in any case. The switches for it are not stable, so the compiler is told to know them.
    pub fn release(&self, words: &[&str], compiler: &[&str]) -> Command {
        let mut cargo = self.wasm_command("cargo");
        cargo.args(words).args(["--release", "--target", wasm_target::TARGET]);
        if self.has_rust_src {
            cargo.env("RUSTC_BOOTSTRAP", "1").env(wasm_target::FLAGS, wasm_target::SMALL);
            cargo.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
        }
        if !compiler.is_empty() {
            cargo.arg("--").args(compiler);
        }
        cargo
    }
}

/// Everything that building the site takes.
pub fn for_building() -> Result<Toolbox, SetupError> {
    let wasm_toolchain = wasm_target::provide()?;
    cargo_tools::provide()?;
    node::provide()?;
    // Debian's library is built from its source already, without these switches.
    let has_rust_src = wasm_toolchain.is_none() && rust_src::provide();
    Ok(Toolbox { wasm_toolchain, has_rust_src })
}

/// A program run in the project's folder, with the project's own tools first on its path.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(run::root()).env("PATH", search_path());
    // Where inside rustup an error was made helps nobody here; what it was is still said.
    command.env("RUST_LIB_BACKTRACE", "0");
    command
}

/// Where the project keeps the tools it built for itself.
fn tools_folder() -> PathBuf {
    run::root().join(".tools")
}

fn search_path() -> OsString {
    let own = [tools_folder().join("bin"), node::folder().join("node_modules/.bin")];
    let inherited = env::var_os("PATH").unwrap_or_default();
    let all = own.into_iter().chain(env::split_paths(&inherited));
    // Joining fails only when a folder's name holds the separator: then the inherited path has to do.
    env::join_paths(all).unwrap_or(inherited)
}

fn say(what: &str) {
    eprintln!("setup: {what}");
}
