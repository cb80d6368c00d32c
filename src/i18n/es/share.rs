//! Why a result's code cannot be opened.

use crate::share::{ONET_QUESTIONS, OnetAnswersError, ShareError};

/// A code that cannot be opened, and what to do.
#[must_use]
pub fn refused(error: &ShareError) -> String {
    match error {
        ShareError::Empty => "Este enlace no trae ningún resultado. Pide otra vez el enlace completo.".to_owned(),
        ShareError::Newer => {
            "Este resultado se hizo con un Bearings más nuevo que esta página. Vuelve a cargar la página y abre el enlace otra vez."
                .to_owned()
        }
        ShareError::UnknownForm => {
            "Este resultado es de un tipo que esta página no conoce. Pide el enlace otra vez.".to_owned()
        }
        ShareError::Length { found, expected } => format!(
            "Al código de este resultado le falta o le sobra una parte: tiene {found} caracteres y no {expected}. Pide otra vez el enlace completo."
        ),
        ShareError::Character { position, found } => format!(
            "El código de un resultado no lleva “{found}” (carácter {position}). Compáralo con el original."
        ),
        ShareError::Damaged => {
            "El código de este resultado tiene un error: hay un carácter equivocado o dos cambiados de lugar. Compáralo con el original."
                .to_owned()
        }
    }
}

/// Digits that are no sheet of O*NET's, and what to do.
#[must_use]
pub fn onet_refused(error: &OnetAnswersError) -> String {
    match error {
        OnetAnswersError::Length(found) => format!(
            "Las respuestas de O*NET son {ONET_QUESTIONS} cifras, y estas son {found}. Cópialas otra vez, de la primera a la última."
        ),
        OnetAnswersError::Digit { position, found } => format!(
            "Las respuestas de O*NET son cifras del 1 al 5, y la cifra {position} es un {found}. Compárala con el original."
        ),
    }
}
