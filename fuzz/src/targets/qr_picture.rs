//! Pictures of QR codes, as the worker reads them.

use std::panic;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use bearings::class::code_in;
use bearings::qr::{Modules, QUIET_ZONE};
use bearings::share;

use crate::Target;
use crate::said::said;

#[allow(dead_code, reason = "the worker's own module; its other half needs a browser")]
#[path = "../../../qr-reader/src/codes.rs"]
mod codes;

use codes::Grey;

/// The first byte is how many pixels a row has, each further one is a pixel.
pub const QR_PICTURE: Target =
    Target { name: "qr_picture", longest: 5_000, memory: 4_000_000, changed: 2_000, check, seeds };

fn check(input: &[u8]) {
    let Some((width, shades)) = input.split_first() else { return };
    let width = usize::from(*width).max(1);
    let height = shades.len().div_ceil(width).max(1);
    let picture = Grey { width, height, shades: shades.to_vec() };
    pass_over_rqrr();
    let Ok(texts) = panic::catch_unwind(|| codes::read(&picture)) else {
        assert!(!ELSEWHERE.load(Ordering::Relaxed), "it stopped outside of rqrr");
        return;
    };
    for text in texts {
        assert!(text.len() <= 8_000, "no code holds so much");
        for line in text.lines() {
            if let Some(Err(error)) = code_in(line) {
                said(&error);
            }
        }
    }
}

/// Whether anything but rqrr has stopped.
static ELSEWHERE: AtomicBool = AtomicBool::new(false);

/// rqrr stops at a few pictures, and then so does its worker: the page starts another one (`src/platform/reader.rs`), so
/// that is no fault here. Whatever else stops is one.
fn pass_over_rqrr() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let fuzzers = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !panic.location().is_some_and(|place| place.file().contains("/rqrr-")) {
                ELSEWHERE.store(true, Ordering::Relaxed);
                fuzzers(panic);
            }
        }));
    });
}

/// Codes of one pixel a module, and of two.
fn seeds() -> Vec<Vec<u8>> {
    let picture = |text: &str, pixels: usize| {
        let modules = Modules::of(text).expect("a short text");
        let width = (modules.size() + 2 * QUIET_ZONE) * pixels;
        let dark = |x: usize, y: usize| {
            let at = |place: usize| (place / pixels).checked_sub(QUIET_ZONE);
            let row = at(y).and_then(|y| modules.rows().get(y));
            row.zip(at(x)).and_then(|(row, x)| row.get(x)).copied().unwrap_or(false)
        };
        let shades = (0..width * width).map(|at| if dark(at % width, at / width) { 0 } else { 255 });
        u8::try_from(width).into_iter().chain(shades).collect()
    };
    let code = share::encode(&super::answers::sheet(&[1; 40]).expect("a sheet"));
    vec![picture("A", 1), picture("A", 2), picture(&code, 1), picture("ñ", 1)]
}
