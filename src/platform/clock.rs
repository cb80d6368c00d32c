//! How much time has passed.

/// Seconds since the page was opened; 0 where the browser has no such clock.
#[must_use]
pub fn seconds() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now() / 1_000.0)
}
