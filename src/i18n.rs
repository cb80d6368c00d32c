//! Sentences that a person reads, one language a build: the feature `es` picks Spanish, English is the plain choice.
//!
//! Both languages have the same names and signatures, so that the compiler finds what is missing in one.

mod answer_words;
#[cfg(not(feature = "es"))]
mod en;
#[cfg(feature = "es")]
mod es;
mod numbers;
mod sentence;

#[cfg(not(feature = "es"))]
pub use en::*;
#[cfg(feature = "es")]
pub use es::*;
pub use sentence::Sentence;
