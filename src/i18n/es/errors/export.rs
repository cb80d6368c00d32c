//! Files of results that cannot be taken in.

use crate::export::{Fault, ImportError};
use crate::i18n::Sentence;

/// What to do with a file that is damaged.
const AGAIN: &str = "Guárdalo otra vez donde están los resultados e inténtalo de nuevo.";

impl Sentence for ImportError {
    fn sentence(&self) -> String {
        match self {
            Self::TooLarge => {
                "Este archivo es demasiado grande: uno de Bearings tiene menos de 2 MB. Elige el que guardaste aquí."
                    .to_owned()
            }
            Self::Empty => format!("Este archivo está vacío. {AGAIN}"),
            Self::NotJson { line, column } => format!(
                "Este archivo no se puede leer desde la línea {line}, carácter {column}: es de otro programa o le falta una parte. {AGAIN}"
            ),
            Self::NotOurs => {
                "Este archivo no es de Bearings. Elige el que termina en .json y se guardó en esta página.".to_owned()
            }
            Self::Newer => {
                "Este archivo es de una versión de Bearings más nueva que esta página. Vuelve a cargar la página e inténtalo otra vez."
                    .to_owned()
            }
            Self::Result { number, fault } => {
                format!("En este archivo, el resultado {number} {}. {AGAIN}", fault.sentence())
            }
            Self::Present(fault) => {
                format!("En este archivo, la hoja de respuestas actuales {}. {AGAIN}", fault.sentence())
            }
            Self::TooMany { found, most } => format!(
                "Con este archivo habría {found} resultados guardados, y {most} es el máximo. Borra algunos primero."
            ),
        }
    }
}

/// What is wrong, as it goes on after “the result”.
impl Sentence for Fault {
    fn sentence(&self) -> String {
        match self {
            Self::Name => "no tiene nombre".to_owned(),
            Self::Date => "no tiene una fecha que se pueda leer".to_owned(),
            Self::Form => "es de un tipo que esta página no conoce".to_owned(),
            Self::Answers => "no tiene respuestas que se puedan leer".to_owned(),
            Self::Point(item) => {
                format!("tiene para la pregunta {item} una respuesta que esa pregunta no tiene")
            }
            Self::Careers => "nombra una carrera con algo que no es un código".to_owned(),
        }
    }
}
