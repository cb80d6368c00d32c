//! Errors as sentences.

mod class;
mod export;
mod files;

use crate::i18n::Sentence;
use crate::storage::{MOST_RESULTS, ShelfError};

impl Sentence for ShelfError {
    fn sentence(&self) -> String {
        match self {
            Self::Nothing => {
                "Todavía no hay nada contestado, así que no hay resultado que guardar. Empieza primero el cuestionario."
                    .to_owned()
            }
            Self::Known(name) => format!("Estas respuestas ya están guardadas, como “{name}”."),
            Self::Full => format!("Hay {MOST_RESULTS} resultados guardados, y no caben más. Borra uno primero."),
        }
    }
}
