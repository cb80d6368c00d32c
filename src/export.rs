//! Results as files: JSON that another device can take in, and a result's careers for a spreadsheet.
//!
//! Pure text in and out. `docs/export.md` tells what stands in the JSON.

mod careers;
mod csv;
mod error;
mod file;
mod take_in;

pub use careers::{CareerRow, careers};
pub use csv::{cell, line};
pub use error::{Fault, ImportError};
pub use file::{Export, LARGEST, Present, VERSION, read, write};
pub use take_in::{TakenIn, take_in};

#[cfg(test)]
mod tests;
