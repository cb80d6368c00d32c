//! Colleges and what they award.

use super::super::{count, dollars};

/// The heading.
pub const COLLEGES: &str = "Universidades";
/// What is listed.
pub const COLLEGES_LEAD: &str = "Universidades con programas de las familias que aparecen en “Títulos y programas”. Una familia reúne programas parecidos a los que llevan a esta carrera, así que fíjate bien en lo que cada universidad enseña de verdad.";
/// Where they are from.
pub const COLLEGES_SOURCE: &str =
    "Fuente: College Scorecard, Departamento de Educación de EE. UU., junio de 2026; direcciones de 2023.";
/// The choice of a state.
pub const COLLEGES_IN: &str = "Universidades en";
/// Opens those whose state the source does not give.
pub const STATE_UNKNOWN: &str = "Universidades sin estado conocido";
/// While they are on their way.
pub const COLLEGES_LOADING: &str = "Cargando las universidades.";
/// After they did not come.
pub const TRY_AGAIN: &str = "Intentar otra vez";
/// The choice of a credential.
pub const CREDENTIAL: &str = "Qué recibirías al terminar";
/// Any credential.
pub const ANY_CREDENTIAL: &str = "Cualquiera";
/// The table's name.
pub const COLLEGES_TABLE: &str = "Tabla de universidades";
/// The name of the table of those without a state.
pub const COLLEGES_TABLE_UNKNOWN: &str = "Tabla de universidades sin estado";
/// Its columns.
pub const COLLEGES_COLUMNS: [&str; 5] = [
    "Universidad",
    "Qué dan",
    "Personas que terminan al año",
    "Sueldo de en medio después",
    "Deuda de en medio",
];
/// Shows more lines.
pub const MORE_COLLEGES: &str = "Ver más";
/// Nothing among those without a state.
pub const NONE_WITHOUT_STATE: &str = "Ninguna de estas universidades da estos títulos.";
/// A college that the directory does not have as open; after who runs it.
pub const MAY_HAVE_CLOSED: &str = " Puede que haya cerrado.";
/// A figure that the source does not give.
pub const UNKNOWN: &str = "no se sabe";

/// Nothing in a state.
#[must_use]
pub fn none_in(state: &str) -> String {
    format!(
        "{state}: la fuente no conoce ninguna universidad que dé estos títulos. Tal vez haya una en un estado vecino."
    )
}

/// How many there are.
#[must_use]
pub fn programs(programs: usize) -> String {
    match programs {
        1 => "1 programa.".to_owned(),
        programs => {
            format!("{} programas; primero los que terminan más personas.", count(programs as u32))
        }
    }
}

/// What graduates earn, and how long after.
#[must_use]
pub fn earnings(money: u32, years: u8) -> String {
    let years = if years == 1 { "1 año".to_owned() } else { format!("{years} años") };
    format!("{} a {years} de terminar", dollars(money))
}
