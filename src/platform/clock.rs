//! How much time has passed, and which day it is.

use crate::storage::Day;

/// Seconds since the page was opened; 0 where the browser has no such clock.
#[must_use]
pub fn seconds() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now() / 1_000.0)
}

/// Today where the reader is.
#[must_use]
pub fn today() -> Day {
    let now = js_sys::Date::new_0();
    let small = |number: u32| u8::try_from(number).ok();
    let day = || {
        Day::new(
            u16::try_from(now.get_full_year()).ok()?,
            small(now.get_month() + 1)?,
            small(now.get_date())?,
        )
    };
    day().unwrap_or(Day::FIRST)
}
