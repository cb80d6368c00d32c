//! The standard library for the browser: from rustup, else built from Debian's own source.

use std::fs;
use std::time::Duration;

use super::{SetupError, command, debian_std, say};
use crate::run;

/// The target that browsers run.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Where cargo reads switches for the compiler that hold for this target; they come on top of `.cargo/config.toml`.
pub const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Panics end the program without a word, and nothing says where they were. The names, which do not come over the
/// line, say of which type each function is, for whoever looks what weighs.
pub const SMALL: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none \
                         -Csymbol-mangling-version=v0 -Cembed-bitcode=yes";

/// Behind a closed door rustup may wait for ever; where it works it takes seconds.
const LIMIT: Duration = Duration::from_secs(120);

/// Brings in the target; the answer is the toolchain to compile with, none for the one in use.
pub fn provide() -> Result<Option<&'static str>, SetupError> {
    for toolchain in [None, Some(debian_std::TOOLCHAIN)] {
        if has_target(toolchain) {
            say("wasm target: already there");
            return Ok(toolchain);
        }
    }
    say("Adding the wasm target with rustup: the compiler needs it for the browser (seconds)…");
    let added = run::run_within(command("rustup").args(["target", "add", TARGET]), LIMIT);
    if has_target(None) {
        return Ok(None);
    }
    match added {
        Ok(()) => {
            say("rustup added the target but no library came with it; building it from Debian's source.")
        }
        Err(error) => say(&format!("{error}; building the target from Debian's source instead.")),
    }
    debian_std::build()?;
    Ok(Some(debian_std::TOOLCHAIN))
}

fn has_target(toolchain: Option<&str>) -> bool {
    let mut rustc = command("rustc");
    rustc.args(["--print", "target-libdir", "--target", TARGET]);
    if let Some(toolchain) = toolchain {
        rustc.env("RUSTUP_TOOLCHAIN", toolchain);
    }
    let Some(entries) = run::ask(&mut rustc).and_then(|folder| fs::read_dir(folder).ok()) else {
        return false;
    };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
}
