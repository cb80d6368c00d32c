//! Bearings: a career-matching quiz that runs wholly in the browser.
//!
//! The lower floors (everything but `platform`, `app`, `ui` and `pages`) know nothing of browsers.
//! `docs/architecture.md` is the map.

pub mod catalog;
pub mod onet;
pub mod riasec;
pub mod table;
