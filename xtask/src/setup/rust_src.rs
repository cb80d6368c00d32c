//! The source of the standard library, from rustup: built for size, it leaves a sixth less to download.

use std::path::PathBuf;
use std::time::Duration;

use super::{command, say};
use crate::run;

const LIMIT: Duration = Duration::from_secs(120);

/// Brings in the source; false where it cannot be had, and the library is used as it came with the compiler.
pub fn provide() -> bool {
    if is_there() {
        say("source of the standard library: already there");
        return true;
    }
    say("Adding the source of the standard library with rustup: the site gets smaller by it (seconds)…");
    let added = run::run_within(command("rustup").args(["component", "add", "rust-src"]), LIMIT);
    if let Err(error) = &added {
        say(&format!("{error}; the site is built with the library as it is, and is larger."));
    }
    is_there()
}

fn is_there() -> bool {
    let sysroot = run::ask(command("rustc").args(["--print", "sysroot"]));
    let library = |root: String| PathBuf::from(root).join("lib/rustlib/src/rust/library/Cargo.lock");
    sysroot.map(library).is_some_and(|library| library.exists())
}
