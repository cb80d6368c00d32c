//! How people get in: schooling, training, programmes.

use super::super::{entry_education, job_zone, training, work_experience};
use crate::catalog::employment::Employment;

/// The heading.
pub const WAY_IN: &str = "Cómo se entra";
/// Where it is from.
pub const WAY_IN_SOURCE: &str = "Fuentes: Oficina de Estadísticas Laborales de EE. UU. (BLS), proyecciones de empleo de 2024 a 2034; O*NET 30.1.";
/// Above the bars of schooling.
pub const SCHOOLING: &str = "Lo que hace falta, según quienes hacen el trabajo";

/// Schooling when people start, and what comes after.
#[must_use]
pub fn way_in(employment: &Employment) -> String {
    let mut said = format!(
        "Estudios habituales para entrar: {}. {}",
        entry_education(employment.entry_education).to_lowercase(),
        training(employment.training),
    );
    if let Some(experience) = work_experience(employment.work_experience) {
        said.push(' ');
        said.push_str(experience);
    }
    said
}

/// The job zone in words.
#[must_use]
pub fn job_zone_of_five(zone: u8) -> String {
    format!("Zona de preparación {zone} de 5: {}.", job_zone(zone).to_lowercase())
}

/// The heading of the programmes.
pub const DEGREES: &str = "Títulos y programas";
/// What they are; their names are English in the source.
pub const DEGREES_LEAD: &str = "Programas de estudio que a menudo llevan a esta carrera, con su nombre en inglés, que es el que usan las universidades. Abre una familia para ver sus programas.";
/// When there are none, here and at the colleges.
pub const NO_PROGRAM: &str = "Ningún programa universitario lleva directo a esta carrera. Más arriba, “Cómo se entra” dice cómo se empieza.";
/// Where they are from.
pub const DEGREES_SOURCE: &str = "Fuente: correspondencia entre CIP 2020 y SOC 2018 del Centro Nacional de Estadísticas de la Educación (NCES) y la Oficina de Estadísticas Laborales (BLS) de EE. UU.";

/// Opens the families that are not shown at first.
#[must_use]
pub fn more_families(families: usize) -> String {
    if families == 1 { "1 familia más".to_owned() } else { format!("{families} familias más") }
}
