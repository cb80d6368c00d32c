//! Errors: the core's own sentences are English already.

use std::fmt::Display;

use crate::i18n::Sentence;

impl<E: Display> Sentence for E {
    fn sentence(&self) -> String {
        self.to_string()
    }
}
