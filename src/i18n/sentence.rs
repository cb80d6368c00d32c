//! Errors as sentences for a reader.

/// What is wrong and what to do.
pub trait Sentence {
    /// The whole of it.
    fn sentence(&self) -> String;
}
