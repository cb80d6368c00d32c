//! Careers side by side.

/// The page's heading.
pub const TITLE: &str = "Comparar carreras";
/// How its rows are ordered.
pub const LEAD: &str = "Primero va lo que las distingue.";
/// The occupations are on their way.
pub const LOADING: &str = "Cargando.";
/// The occupations did not arrive.
pub const LOST: &str = "Las carreras no llegaron";
/// Fewer than two careers.
pub const NOTHING: &str = "Todavía no hay nada que comparar";
/// The way to careers.
pub const FIND: &str = "Buscar carreras";
/// Takes a career out of the table.
pub const LEAVE_OUT: &str = "Quitar";
/// Above the rows without a difference.
pub const ALIKE: &str = "Igual en todas";
/// A career's file did not arrive.
pub const PART_LOST: &str = "Una parte de esta tabla no se pudo cargar.";
/// The table, for those who do not see it.
pub const TABLE: &str = "Carreras lado a lado";
/// Where the figures come from.
pub const SOURCES: &str =
    "Fuentes: O*NET 30.1; Oficina de Estadísticas Laborales de EE. UU. (BLS), mayo de 2025 y de 2024 a 2034.";

/// What the work is.
pub const IN_SHORT: &str = "En pocas palabras";
/// The typical schooling.
pub const WAY_IN: &str = "Estudios habituales para entrar";
/// The job zone.
pub const PREPARATION: &str = "Preparación";
/// The median wage.
pub const PAY: &str = "Sueldo de en medio al año";
/// None is published.
pub const NO_PAY: &str = "no se publica";
/// Openings.
pub const OPENINGS: &str = "Puestos por año";
/// The change in employment.
pub const GROWTH: &str = "Crecimiento en diez años";
/// Work activities.
pub const ACTIVITIES: &str = "Actividades";
/// Knowledge.
pub const AREAS: &str = "Áreas de estudio";
/// Abilities.
pub const ABILITIES: &str = "Habilidades clave";
/// Skills.
pub const SKILLS: &str = "Destrezas principales";

/// The occupations did not arrive.
#[must_use]
pub fn lost(why: &str) -> String {
    format!("{why} Revisa la conexión e inténtalo otra vez.")
}

/// How to keep careers to compare.
#[must_use]
pub fn nothing(most: usize) -> String {
    format!(
        "Abre una carrera y toca “Guardar para después”. Cuando guardes de dos a {most}, podrás verlas lado a lado."
    )
}

/// Which career goes, after [`LEAVE_OUT`], for those who do not see the column.
#[must_use]
pub fn leave_out(title: &str) -> String {
    format!(" {title}")
}

/// A rating of 100 to 500 hundredths.
#[must_use]
pub fn of_five(hundredths: u16) -> String {
    format!("{}.{:02} de 5", hundredths / 100, hundredths % 100)
}
