//! Finding a career by any of its titles, or by its field.

use super::{area_about, area_name, dollars, entry_education};
use crate::catalog::Occupation;
use crate::riasec::Riasec;

/// The heading.
pub const HEADING: &str = "Carreras";
/// While they are on their way.
pub const LOADING: &str = "Cargando 923 carreras.";
/// When they did not come.
pub const NOT_HERE: &str = "Las carreras no llegaron";

/// Above the search box.
#[must_use]
pub fn search_all(careers: usize) -> String {
    format!("Busca entre las {careers} carreras por cualquiera de sus nombres")
}

/// While titles are on their way.
pub const LOOKING: &str = "Buscando entre todos los nombres.";
/// When some titles did not come.
pub const SOME_MISSING: &str =
    "Algunos nombres no se pudieron cargar, así que aquí puede faltar una carrera.";
/// After that.
pub const TRY_AGAIN: &str = "Intentar otra vez";

/// Nothing was found.
#[must_use]
pub fn none_found(query: &str) -> String {
    format!("No hay ninguna carrera para “{query}”. Prueba con una sola palabra, o con una más sencilla.")
}

/// How many were found, at least one.
#[must_use]
pub fn found(careers: usize) -> String {
    if careers == 1 { "1 carrera encontrada.".to_owned() } else { format!("{careers} carreras encontradas.") }
}

/// As many as are shown, and there may be more.
#[must_use]
pub fn closest(careers: usize) -> String {
    format!("Las {careers} carreras más cercanas.")
}

/// The title by which a career was found; more follows.
#[must_use]
pub fn found_as(title: &str) -> String {
    format!("Encontrada como “{title}” · ")
}

/// A career's way in and pay.
#[must_use]
pub fn facts(occupation: &Occupation) -> String {
    let education = entry_education(occupation.entry_education);
    match occupation.median_wage {
        Some(pay) => format!("{education} · {} al año, sueldo de en medio", dollars(pay)),
        None => education.to_owned(),
    }
}

/// The heading of kept careers.
pub const KEPT: &str = "Guardadas para después";

/// The way to compare so many of them, at least two.
#[must_use]
pub fn compare(careers: usize) -> String {
    format!("Comparar {careers} de ellas")
}

/// The heading of all careers.
pub const BROWSE: &str = "O date una vuelta";
/// The choice of a field.
pub const BY_FIELD: &str = "Campo";
/// The choice of an interest area.
pub const BY_AREA: &str = "Trata sobre todo de";
/// The choice of schooling.
pub const BY_EDUCATION: &str = "Estudios, como máximo";
/// The choice of pay.
pub const BY_PAY: &str = "Sueldo de en medio al año, como mínimo";
/// The choice of outlook.
pub const BY_OUTLOOK: &str = "Futuro del empleo";
/// Its one choice.
pub const GROWING: &str = "Crece 3% o más en diez años";
/// Takes everything.
pub const ANY: &str = "Cualquiera";
/// Shows more lines.
pub const MORE: &str = "Ver más";

/// An interest area and what it is about.
#[must_use]
pub fn area(area: Riasec) -> String {
    format!("{}: {}", area_name(area), area_about(area))
}

/// How many careers are left, of all when nothing is chosen.
#[must_use]
pub fn left(careers: usize, all: bool) -> String {
    match careers {
        0 => "Ninguna carrera cumple con todo esto. Amplía una de las opciones.".to_owned(),
        1 => "1 carrera.".to_owned(),
        careers if all => format!("Las {careers} carreras."),
        careers => format!("{careers} carreras."),
    }
}
