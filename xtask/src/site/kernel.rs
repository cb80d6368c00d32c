//! The module that adds up with SIMD, a file beside the page.

use std::path::Path;

use super::SiteError;
use super::modules::FEATURES;
use crate::run::{self, run};
use crate::setup::Toolbox;

const TARGET: &str = "wasm32-unknown-unknown";
/// What `src/platform/kernel.rs` asks for.
const NAME: &str = "kernel.wasm";

/// Compiles it into a folder.
pub fn build(toolbox: &Toolbox, folder: &Path) -> Result<(), SiteError> {
    let release =
        ["rustc", "--quiet", "--release", "-p", "kernel", "--crate-type", "cdylib", "--target", TARGET];
    // A page of stack is plenty, and all that the module takes beside its tables.
    let with_simd = ["--", "-C", "target-feature=+simd128", "-C", "link-arg=-zstack-size=65536"];
    run(toolbox.wasm_command("cargo").args(release).args(with_simd))?;
    let module = run::target_folder().join(TARGET).join("release").join(NAME);
    let small =
        ["-O3", "--quiet", "--enable-simd", "--strip-debug", "--strip-producers", "--strip-target-features"];
    run(toolbox
        .wasm_command("wasm-opt")
        .args(FEATURES)
        .args(small)
        .arg(module)
        .arg("-o")
        .arg(folder.join(NAME)))?;
    Ok(())
}
