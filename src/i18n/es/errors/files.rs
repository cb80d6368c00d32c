//! Files that did not arrive as they were sent.

use crate::catalog::CatalogError;
use crate::catalog::career::CareerFileError;
use crate::catalog::colleges::CollegesError;
use crate::catalog::state_wages::StateWagesError;
use crate::catalog::terms::TermsError;
use crate::catalog::text::{SnapshotsError, TextFileError};
use crate::i18n::Sentence;

impl Sentence for CatalogError {
    fn sentence(&self) -> String {
        let trouble = match self {
            Self::NotACatalog => "El archivo que llegó no es la lista de carreras",
            Self::Version { found, expected } => {
                return format!(
                    "La lista de carreras es la versión {found}, y esta página lee la versión {expected}; vuelve a cargar la página para tener las dos al día."
                );
            }
            Self::Length => "La lista de carreras no llegó completa",
            Self::Checksum => "La lista de carreras se dañó en el camino",
            Self::Codes => "La lista de carreras tiene un código fuera de lugar",
            Self::Titles => "La lista de carreras tiene un nombre que no se puede leer",
            Self::JobZone => "La lista de carreras tiene una zona de preparación que no es de 1 a 5",
            Self::Figures => "La lista de carreras tiene una cifra que no puede ser",
            Self::Columns => "La lista de carreras tiene una columna que no se puede leer",
            Self::Steps => "La lista de carreras tiene una puntuación fuera de su escala",
            Self::Related => "La lista de carreras nombra una carrera relacionada que no puede ser",
            Self::Families => "La lista de carreras tiene una familia que no puede ser",
        };
        format!("{trouble}; vuelve a cargar la página.")
    }
}

impl Sentence for CareerFileError {
    fn sentence(&self) -> String {
        match self {
            Self::NotCareers => "La página de esta carrera no llegó completa; cárgala otra vez.".to_owned(),
            Self::Figures(code) => {
                format!("Las cifras de la carrera {code} no cuadran; vuelve a cargar la página.")
            }
            Self::Order => {
                "Las carreras de este campo no están en orden; vuelve a cargar la página.".to_owned()
            }
        }
    }
}

impl Sentence for TextFileError {
    fn sentence(&self) -> String {
        match self {
            Self::NotTexts => "La descripción de esta carrera no llegó completa; cárgala otra vez.",
            Self::Order => "Las descripciones de este campo no están en orden; vuelve a cargar la página.",
        }
        .to_owned()
    }
}

impl Sentence for CollegesError {
    fn sentence(&self) -> String {
        match self {
            Self::NotPlaces => "Las universidades de este estado no llegaron completas; cárgalas otra vez.",
            Self::NotAwards => {
                "Lo que enseñan las universidades de este estado no llegó completo; cárgalo otra vez."
            }
        }
        .to_owned()
    }
}

impl Sentence for SnapshotsError {
    fn sentence(&self) -> String {
        "Las descripciones cortas de las carreras no llegaron completas; vuelve a cargar la página."
            .to_owned()
    }
}

impl Sentence for StateWagesError {
    fn sentence(&self) -> String {
        "Los sueldos de este estado no llegaron completos; cárgalos otra vez.".to_owned()
    }
}

impl Sentence for TermsError {
    fn sentence(&self) -> String {
        "Las explicaciones no llegaron completas; vuelve a cargar la página.".to_owned()
    }
}
