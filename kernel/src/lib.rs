//! The inner loops of a ranking: what a person's answers say is added up for every occupation, relatives pass on their
//! share, and the scores are put in order. All in whole numbers, so that every way to do it has the same bits.
//!
//! The app has these loops compiled for speed, where all else is compiled for size.
//! Built with SIMD, the package is also a module of its own with its own memory (`door.rs`): an occupation has one of
//! thirty-two codes on each dimension, so two byte shuffles look up sixteen occupations at once. The app's modules are
//! compiled without SIMD, since not every browser reads it.

mod add_up;
#[cfg(target_feature = "simd128")]
mod door;
mod lanes;
mod lift;
mod order;
mod place;
mod plain;
mod powers;
#[cfg(test)]
mod random;
mod runs;
mod shared;
#[cfg(target_feature = "simd128")]
mod simd;

/// How many codes there are on a dimension.
pub const CODES: usize = 32;

pub use add_up::{Part, add_up};
pub use lanes::{Bytes, Lanes};
pub use lift::{RECEIVERS, Receivers, lift, likelihoods};
pub use order::order;
pub use place::{Place, places};
pub use plain::add_each;
pub use powers::{Exponentials, NAT, log, logs};
pub use shared::weighed;
