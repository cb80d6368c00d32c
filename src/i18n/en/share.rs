//! Why a result's code cannot be opened.

use crate::share::{OnetAnswersError, ShareError};

/// A code that cannot be opened, and what to do.
#[must_use]
pub fn refused(error: &ShareError) -> String {
    error.to_string()
}

/// Digits that are no sheet of O*NET's, and what to do.
#[must_use]
pub fn onet_refused(error: &OnetAnswersError) -> String {
    error.to_string()
}
