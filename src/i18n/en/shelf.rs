//! Why a result is not saved under a name.

use crate::storage::{MOST_RESULTS, ShelfError};

/// What is in the way, and what to do.
#[must_use]
pub fn not_saved(error: &ShelfError) -> String {
    match error {
        ShelfError::Nothing => {
            "Nothing is answered yet, so there is no result to save. Start the quiz first.".to_owned()
        }
        ShelfError::Known(name) => format!("These answers are saved already, as “{name}”."),
        ShelfError::Full => {
            format!("{MOST_RESULTS} results are saved, and more don’t fit. Delete one first.")
        }
    }
}
