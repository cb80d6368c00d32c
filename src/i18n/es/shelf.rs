//! Why a result is not saved under a name.

use crate::i18n::Sentence;
use crate::storage::{MOST_RESULTS, ShelfError};

impl Sentence for ShelfError {
    fn sentence(&self) -> String {
        match self {
            Self::Nothing => {
                "Todavía no hay respuestas, así que no hay resultado que guardar. Primero empieza el cuestionario."
                    .to_owned()
            }
            Self::Known(name) => format!("Estas respuestas ya están guardadas, con el nombre “{name}”."),
            Self::Full => {
                format!("Hay {MOST_RESULTS} resultados guardados, y no caben más. Borra uno primero.")
            }
        }
    }
}
