//! The quick way to add up what answers say: a module with SIMD (`kernel/`), where the browser reads it.

mod prepared;

use wasm_bindgen_futures::spawn_local;

use super::fetch;
use crate::scoring::Scorer;
pub use prepared::add_up;
use prepared::{Codes, is_readable, prepare};

/// Where the module is, below the site's own address.
const PATH: &str = "kernel.wasm";

/// Fetches the module for a scorer that has [`add_up`]; until it is here, or if it does not come, the scorer adds up by
/// itself.
pub fn load(scorer: &Scorer) {
    if !is_readable() {
        return;
    }
    let codes = Codes::of(scorer);
    spawn_local(async move {
        if let Some(module) = fetch::bytes(PATH).await {
            prepare(&module, &codes);
        }
    });
}
