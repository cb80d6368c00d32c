//! Finding occupations by any of their titles.
//!
//! The 923 current titles come with the catalogue; all others come in [`pieces`] when somebody searches, and
//! each piece that arrives makes the search more complete. A query is read in several ways (as it stands,
//! words joined or parted, everyday words put as titles put them), each name of each title is compared with
//! each reading, and an occupation counts as much as its best name.

mod index;
mod piece;
mod query;
mod rank;
#[cfg(test)]
#[cfg(feature = "es")]
mod spanish_tests;
mod synonyms;
mod term;
#[cfg(test)]
#[cfg(not(feature = "es"))]
mod tests;
mod typing;
mod vocabulary;
mod words;

pub use index::SearchIndex;
pub use piece::{Kind, PIECES, Piece, PieceError, SAID, Titles, pieces};
pub use synonyms::COLUMNS as SYNONYM_COLUMNS;
pub use words::{names, words};

/// An occupation that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its place in the catalogue.
    pub occupation: usize,
    /// The title that matched, when it is not the current one.
    pub matched: Option<String>,
}
