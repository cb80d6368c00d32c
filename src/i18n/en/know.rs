//! What terms mean.

/// Opens what a term means.
pub const KNOW_MORE: &str = "Know more";
/// Nothing is there.
pub const NOT_WRITTEN: &str = "Nothing has been written about this yet.";
/// Before an example.
pub const EXAMPLE: &str = "For example: ";
/// Before what little of it looks like.
pub const LITTLE: &str = "Little of it: ";
/// Before what a lot of it looks like.
pub const LOT: &str = "A lot of it: ";

/// What helps when the meanings did not arrive, after why.
#[must_use]
pub fn once_more(why: &str) -> String {
    format!("{why} Close and open this again to try once more.")
}
