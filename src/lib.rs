//! Bearings: a career-matching quiz that runs wholly in the browser.
//!
//! The lower floors (everything but `platform`, `app`, `ui` and `pages`) know nothing of browsers.
//! `docs/architecture.md` is the map.

pub mod accuracy;
pub mod answers;
pub mod app;
pub mod catalog;
pub mod check_word;
pub mod class;
pub mod export;
pub mod i18n;
pub mod instrument;
pub mod language;
pub mod onet;
pub mod qr;
pub mod quoted;
pub mod riasec;
pub mod scoring;
pub mod share;
pub mod sorted;
pub mod storage;
pub mod table;

#[cfg(feature = "web")]
mod pages;
#[cfg(feature = "web")]
mod platform;
#[cfg(feature = "web")]
mod ui;
