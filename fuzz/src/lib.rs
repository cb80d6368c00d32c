//! What has to hold of everything that Bearings reads from outside.
//!
//! Each [`Target`] takes any bytes and stops the program when something does not hold. cargo-fuzz feeds it what widens
//! its coverage (`fuzz_targets/`), the plain tests the corpus and random changes of it (`tests/corpus.rs`).

#![allow(clippy::expect_used, clippy::panic, reason = "whatever does not hold stops the fuzzer")]

mod mend;
mod said;
mod target;
pub mod targets;
mod world;

pub use target::Target;
