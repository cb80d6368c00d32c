//! Sentences about what the core works out. English so far; each language gets a file of its own.

mod en;

pub use en::*;
