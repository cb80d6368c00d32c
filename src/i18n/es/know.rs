//! What terms mean.

/// Opens what a term means.
pub const KNOW_MORE: &str = "Saber más";
/// Nothing is there.
pub const NOT_WRITTEN: &str = "Todavía no hay nada escrito sobre esto.";
/// Before an example.
pub const EXAMPLE: &str = "Por ejemplo: ";
/// Before what little of it looks like.
pub const LITTLE: &str = "Poco de esto: ";
/// Before what a lot of it looks like.
pub const LOT: &str = "Mucho de esto: ";

/// What helps when the meanings did not arrive, after why.
#[must_use]
pub fn once_more(why: &str) -> String {
    format!("{why} Cierra esto y ábrelo de nuevo para intentarlo otra vez.")
}
