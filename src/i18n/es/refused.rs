//! Codes and texts that are refused, and what to do.

use crate::catalog::conditions::ConditionsError;
use crate::i18n::Sentence;
use crate::qr::TooLong;
use crate::share::{ONET_QUESTIONS, OnetAnswersError, ShareError};

impl Sentence for ShareError {
    fn sentence(&self) -> String {
        match self {
            Self::Empty => "Este enlace no trae ningún resultado. Pide otra vez el enlace completo.".to_owned(),
            Self::Newer => {
                "Este resultado se hizo con una versión de Bearings más nueva que esta página. Vuelve a cargar la página y abre el enlace otra vez."
                    .to_owned()
            }
            Self::UnknownForm => {
                "Este resultado es de un tipo que esta página no conoce. Pide el enlace otra vez.".to_owned()
            }
            Self::Length { found, expected } => format!(
                "Al código de este resultado le falta o le sobra una parte: tiene {found} caracteres y no {expected}. Pide otra vez el enlace completo."
            ),
            Self::Character { position, found } => format!(
                "El código de un resultado no lleva “{found}” (carácter {position}). Compáralo con el original."
            ),
            Self::Damaged => {
                "El código de este resultado tiene un error: hay un carácter equivocado o dos cambiados de lugar. Compáralo con el original."
                    .to_owned()
            }
        }
    }
}

impl Sentence for OnetAnswersError {
    fn sentence(&self) -> String {
        match self {
            Self::Length(found) => format!(
                "Las respuestas de O*NET son {ONET_QUESTIONS} cifras, y estas son {found}. Cópialas otra vez, de la primera a la última."
            ),
            Self::Digit { position, found } => format!(
                "Las respuestas de O*NET son cifras del 1 al 5, y la cifra {position} es un {found}. Compárala con el original."
            ),
        }
    }
}

impl Sentence for ConditionsError {
    fn sentence(&self) -> String {
        "Las condiciones de trabajo no llegaron completas; cárgalas otra vez.".to_owned()
    }
}

impl Sentence for TooLong {
    fn sentence(&self) -> String {
        "Este texto es demasiado largo para un código QR. Cópialo.".to_owned()
    }
}
