//! Characteristics, lists of what matters most, technologies.

use super::super::saved::month;
use crate::catalog::career::ConditionsSource;
use crate::onet::Domain;

/// The heading of the characteristics.
pub const CHARACTERISTICS: &str = "Características";
/// How to read them.
pub const CHARACTERISTICS_LEAD: &str = "Cómo es el trabajo, de 1 (poco) a 5 (mucho). Estas cifras son de 2014, así que algunas pueden haber cambiado.";

/// Where the characteristics are from.
#[must_use]
pub const fn conditions_source(source: ConditionsSource) -> &'static str {
    match source {
        ConditionsSource::Rated => {
            "Fuente: O*NET 18.1, lo que dijeron quienes hacen el trabajo hasta marzo de 2014."
        }
        ConditionsSource::Predicted => {
            "Fuente: estimado a partir de las otras puntuaciones de esta carrera y de O*NET 18.1 (marzo de 2014)."
        }
        ConditionsSource::Neighbours => {
            "Fuente: estimado a partir de las carreras más cercanas, O*NET 18.1 (marzo de 2014)."
        }
    }
}

/// The heading of a list.
#[must_use]
pub const fn list_title(domain: Domain) -> &'static str {
    match domain {
        Domain::WorkActivities => "Actividades",
        Domain::Knowledge => "Áreas de estudio",
        Domain::Abilities => "Habilidades clave",
        Domain::Skills | Domain::Interests => "Destrezas principales",
    }
}

/// What a list holds.
#[must_use]
pub const fn list_lead(domain: Domain) -> &'static str {
    match domain {
        Domain::WorkActivities => "Lo que más se hace en este trabajo.",
        Domain::Knowledge => "Los temas que hay que conocer.",
        Domain::Abilities => "Lo que el trabajo pide al cuerpo y a la mente.",
        Domain::Skills | Domain::Interests => "Lo que se aprende a hacer bien.",
    }
}

/// How to read its figures.
pub const LIST_FIGURES: &str = "La cifra dice cuánto importa cada cosa, de 1 a 5.";

/// A rating in hundredths.
#[must_use]
pub fn rating(hundredths: u16) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// Where the ratings are from; with the month in which they were given, `2023-08`, unless they are estimated.
#[must_use]
pub fn ratings_source(rated: Option<&str>) -> String {
    match rated {
        Some(date) => format!("Fuente: O*NET 30.1, puntuaciones de {}.", month_and_year(date)),
        None => "Fuente: estimado a partir de O*NET 30.1 y de versiones anteriores.".to_owned(),
    }
}

/// `2023-08` as people write it; what is no such date stays as it is.
fn month_and_year(date: &str) -> String {
    let parts = date.split_once('-').and_then(|(year, number)| Some((year, month(number.parse().ok()?))));
    match parts {
        Some((year, name)) if !name.is_empty() => format!("{name} de {year}"),
        _ => date.to_owned(),
    }
}

/// The heading of the technologies.
pub const TECHNOLOGIES: &str = "Tecnologías";
/// How to read them; their names are English in the source.
pub const TECHNOLOGIES_LEAD: &str = "Los programas y herramientas que más se nombran, en inglés, como salen en los anuncios de empleo. “En auge” quiere decir que muchos anuncios lo piden.";
/// The mark of what many job ads ask for.
pub const HOT: &str = "en auge";
/// Where they are from.
pub const TECHNOLOGIES_SOURCE: &str = "Fuente: O*NET 30.1.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_have_names() {
        assert_eq!(ratings_source(Some("2023-08")), "Fuente: O*NET 30.1, puntuaciones de agosto de 2023.");
        assert_eq!(month_and_year("2023-13"), "2023-13");
        assert_eq!(month_and_year("2023"), "2023");
    }
}
