//! The one door to the browser: the only place that names `web_sys`, `js_sys` or `gloo`.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod fetch;
pub mod files;
pub mod keep;
pub mod kernel;
pub mod keys;
pub mod page;
pub mod pick;
pub mod reader;
pub mod turn;
pub mod worker;
