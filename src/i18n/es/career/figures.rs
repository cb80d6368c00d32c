//! The figures: the snapshot's four, openings and growth, wages.

use super::super::{change, count, signed_count};
use crate::catalog::employment::Employment;

/// The way in.
pub const FACT_WAY_IN: &str = "Estudios habituales";
/// Whose way in.
pub const FACT_WAY_IN_NOTE: &str = "para entrar";
/// Pay.
pub const FACT_PAY: &str = "Sueldo de en medio";
/// Pay of a year.
pub const FACT_PAY_YEAR: &str = "al año, mayo de 2025, todo EE. UU.";
/// Pay of an hour.
pub const FACT_PAY_HOUR: &str = "por hora, mayo de 2025, todo EE. UU.";
/// Of when no pay is published.
pub const FACT_PAY_NOTE: &str = "mayo de 2025";
/// In the place of a figure.
pub const FACT_NO_PAY: &str = "No se publica";
/// Openings.
pub const FACT_OPENINGS: &str = "Puestos";
/// Of when.
pub const FACT_OPENINGS_NOTE: &str = "por año, de 2024 a 2034";
/// Growth.
pub const FACT_GROWTH: &str = "Crecimiento";

/// The heading of openings and growth.
pub const PROJECTIONS: &str = "Empleos en los próximos años";
/// Where they are from.
pub const PROJECTIONS_SOURCE: &str =
    "Fuente: Oficina de Estadísticas Laborales de EE. UU. (BLS), proyecciones de empleo de 2024 a 2034.";
/// A figure that is published only for a wider group.
pub const OF_GROUP: &str = "Solo se publica para un grupo de carreras al que esta pertenece.";

/// How many places open up.
#[must_use]
pub fn openings(employment: &Employment) -> String {
    format!(
        "Cada año se abren unos {} puestos, contando los empleos nuevos y los de quienes se retiran o cambian de trabajo.",
        count(employment.openings),
    )
}

/// How many jobs there are and will be.
#[must_use]
pub fn jobs(employment: &Employment) -> String {
    format!(
        "En 2024 había unos {} de estos empleos, y para 2034 se esperan unos {}. Es un cambio de {} ({}).",
        count(employment.jobs),
        count(employment.projected),
        signed_count(employment.change),
        change(employment.change_permille),
    )
}

/// The heading of the wages.
pub const WAGES: &str = "Sueldos";
/// When there are none.
pub const NO_WAGES: &str = "El sueldo de esta carrera no se publica.";
/// Where they are from.
pub const WAGES_SOURCE: &str = "Fuente: Oficina de Estadísticas Laborales de EE. UU. (BLS), estadísticas de empleo y salarios por ocupación, mayo de 2025.";
/// Why there is pay of an hour only.
pub const HOURLY_ONLY: &str =
    "Muchas de estas personas no trabajan todo el año, así que no hay cifra por año.";
/// Opens the table of the whole country.
pub const NATION_TABLE: &str = "Todo EE. UU. en una tabla";
/// That table's caption.
pub const NATION_CAPTION: &str = "Sueldos en todo EE. UU., mayo de 2025";
/// The choice of a state.
pub const STATE_PAY: &str = "Sueldo en un estado";
/// A state's caption.
pub const STATE_CAPTION: &str = "Sueldos en este estado, mayo de 2025";
/// Before a state is chosen, here and at the colleges.
pub const CHOOSE_STATE: &str = "Elige un estado";
/// A figure that the table lacks.
pub const NOT_PUBLISHED: &str = "no se publica";
/// The table's columns: which part of the people, and what they earn in a year and in an hour.
pub const PAY_COLUMNS: [&str; 3] = ["Parte", "Al año", "Por hora"];
/// The table's rows.
pub const PAY_ROWS: [&str; 6] = [
    "La décima parte que gana menos: hasta",
    "La cuarta parte que gana menos: hasta",
    "En medio (mediana)",
    "Promedio (media)",
    "La cuarta parte que gana más: al menos",
    "La décima parte que gana más: al menos",
];

/// What a sum of money is for.
const fn unit(by_hour: bool) -> &'static str {
    if by_hour { "por hora" } else { "al año" }
}

/// The average; more follows.
#[must_use]
pub fn average_pay(money: &str, by_hour: bool) -> String {
    format!("El promedio es de {money} {}. ", unit(by_hour))
}

/// The middle of all pay.
#[must_use]
pub fn middle_pay(money: &str, by_hour: bool) -> String {
    format!(
        "La mitad de la gente en este trabajo gana más de {money} {}, y la otra mitad gana menos.",
        unit(by_hour)
    )
}

/// A state without pay for this career.
#[must_use]
pub fn no_state_pay(state: &str) -> String {
    format!("{state}: no se publica el sueldo de esta carrera.")
}

/// The middle of a state's pay a year.
#[must_use]
pub fn state_pay(state: &str, money: Option<&str>) -> String {
    match money {
        Some(money) => format!("{state}: la mitad gana más de {money} al año."),
        None => format!("{state}: no se publica el sueldo de en medio."),
    }
}

/// Opens a state's table.
#[must_use]
pub fn state_table(state: &str) -> String {
    format!("{state} en una tabla")
}
