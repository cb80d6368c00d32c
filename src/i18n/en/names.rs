//! Names that the tables have in English.

use crate::catalog::colleges::{Control, Credential};
use crate::catalog::education::EDUCATION_LEVELS;
use crate::catalog::us_state::UsState;

/// Something about work that O*NET rates, by its id; a list that was put together by hand may have a name of its own.
#[must_use]
pub const fn element<'a>(_id: &str, listed: &'a str) -> &'a str {
    listed
}

/// A characteristic, by its key; a list that was put together by hand may have a name of its own.
#[must_use]
pub const fn characteristic<'a>(_key: &str, listed: &'a str) -> &'a str {
    listed
}

/// A working condition, by its id, after “I would rather avoid”.
#[must_use]
pub const fn condition<'a>(_id: &str, words: &'a str) -> &'a str {
    words
}

/// How much schooling: the place in [`EDUCATION_LEVELS`].
#[must_use]
pub fn education_level(at: usize) -> &'static str {
    EDUCATION_LEVELS.get(at).copied().unwrap_or_default()
}

/// A state.
#[must_use]
pub fn state(state: UsState) -> &'static str {
    state.name()
}

/// What a programme of study ends with.
#[must_use]
pub const fn credential(credential: Credential) -> &'static str {
    credential.name()
}

/// Who runs a college.
#[must_use]
pub fn control(control: Control) -> &'static str {
    control.name()
}
