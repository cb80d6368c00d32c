//! Class links and codes to hand in that cannot be made or read.

use crate::class::{
    ClassLinkError, HandInError, LONGEST_LINE, LineError, MOST_ANSWER, MOST_LABEL, MOST_QUESTION,
};
use crate::i18n::Sentence;

impl Sentence for ClassLinkError {
    fn sentence(&self) -> String {
        match self {
            Self::Label(length) => format!(
                "El nombre de la clase tiene {length} caracteres. En el enlace caben {MOST_LABEL} como máximo."
            ),
            Self::Question(length) => format!(
                "Tu pregunta tiene {length} caracteres. En el enlace caben {MOST_QUESTION} como máximo."
            ),
            Self::NoQuestion => {
                "Tu pregunta tiene respuestas, pero le falta el texto. Escribe la pregunta o borra sus respuestas."
                    .to_owned()
            }
            Self::Answers => "Tu pregunta necesita de 2 a 6 respuestas para elegir.".to_owned(),
            Self::Answer(number) => format!(
                "La respuesta {number} es muy larga. En el enlace caben {MOST_ANSWER} caracteres como máximo."
            ),
            Self::Twice(number) => {
                format!("La respuesta {number} está repetida. Cambia una de las dos.")
            }
            Self::Empty => "Este enlace de clase está vacío. Pide a tu docente el enlace completo.".to_owned(),
            Self::Newer => {
                "Este enlace de clase se hizo con una versión de Bearings más nueva que esta página. Vuelve a cargar la página y ábrelo otra vez."
                    .to_owned()
            }
            Self::Damaged => {
                "Este enlace de clase no está completo: le falta una parte o cambió en el camino. Pide otra vez el enlace a tu docente."
                    .to_owned()
            }
        }
    }
}

impl Sentence for HandInError {
    fn sentence(&self) -> String {
        match self {
            Self::Kind => "Este no es un código para entregar: esos empiezan con H.".to_owned(),
            Self::Character { position, found } => {
                format!("Un código no lleva “{found}” (carácter {position}). Compáralo con el original.")
            }
            Self::Damaged => {
                "Este código tiene un error: hay un carácter equivocado, falta uno o sobra uno. Pídelo otra vez."
                    .to_owned()
            }
            Self::Newer => {
                "Este código se hizo con una versión de Bearings más nueva que esta página. Vuelve a cargar la página.".to_owned()
            }
        }
    }
}

impl Sentence for LineError {
    fn sentence(&self) -> String {
        match self {
            Self::NoCode => "En esta línea no hay ningún código.".to_owned(),
            Self::HandIn(error) => error.sentence(),
            Self::Newer => {
                "Este resultado se hizo con una versión de Bearings más nueva que esta página. Vuelve a cargar la página."
                    .to_owned()
            }
            Self::Result => {
                "El código de este resultado tiene un error: hay un carácter equivocado, falta uno o sobra uno. Pídelo otra vez."
                    .to_owned()
            }
            Self::TooLittle => {
                "Las respuestas de este código son muy pocas, o todas iguales, y de ellas no se puede sacar nada."
                    .to_owned()
            }
            Self::TooLong => {
                format!("Esta línea tiene más de {LONGEST_LINE} caracteres, así que no es una lista de códigos.")
            }
        }
    }
}
