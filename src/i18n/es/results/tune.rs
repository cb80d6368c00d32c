//! The panels above the list: filters and “what if”.

/// Opens the filters.
pub const FILTER: &str = "Filtrar la lista";
/// What filters do.
pub const FILTER_LEAD: &str = "Los filtros solo dejan carreras fuera. No cambian nada de la afinidad, y cada carrera conserva su número.";
/// Takes all away.
pub const CLEAR_FILTERS: &str = "Quitar todos los filtros";
/// No career passes.
pub const NONE_PASSES: &str = "Ninguna carrera tiene todo esto a la vez. Si quitas un filtro vuelven algunas, y con “Quitar todos los filtros” vuelven todas.";
/// The filter by schooling.
pub const EDUCATION: &str = "Estudios que haría";
/// The filter by pay.
pub const PAY: &str = "Sueldo de en medio al año";
/// The filter by outlook.
pub const OUTLOOK: &str = "Futuro del empleo";
/// The filter by state.
pub const STATE: &str = "Estado";
/// Lets everything pass.
pub const ANY: &str = "Cualquiera";
/// The filter by field.
pub const FIELDS: &str = "Campos";
/// With no field ticked.
pub const ALL_FIELDS: &str = "todos";
/// The filter by working conditions.
pub const AVOID: &str = "Prefiero evitar";
/// With no condition ticked.
pub const AVOID_NOTHING: &str = "nada";
/// How that filter chooses.
pub const AVOID_LEAD: &str = "Deja fuera las carreras donde esto pasa cada semana o más, u ocupa más de la mitad del tiempo. Las cifras son promedios de 2014 y de antes, y cada lugar de trabajo es distinto.";
/// The working conditions did not arrive.
pub const CONDITIONS_LOST: &str = "No se pudieron cargar las condiciones de trabajo.";
/// Asks for a file once more.
pub const TRY_AGAIN: &str = "Intentar otra vez";

/// Opens the panel.
pub const WHAT_IF: &str = "¿Y si…?";
/// Something is supposed.
pub const WHAT_IF_ON: &str = "en uso";
/// What the panel does.
pub const WHAT_IF_LEAD: &str = "Prueba otras respuestas y mira cómo se mueve la lista. Tus propias respuestas se conservan, y aquí no se guarda nada.";
/// The first ideas beside the sliders.
pub const FIRST_NOW: &str = "Ahora van primero";
/// Above the sliders.
pub const SLIDE: &str = "¿Y si esto me gustara más, o menos?";
/// The choice of a question.
pub const ONE_ANSWER: &str = "¿Y si hubiera contestado otra cosa en una pregunta?";
/// Before one is chosen.
pub const CHOOSE_QUESTION: &str = "Elige una pregunta";
/// The choice of an answer.
pub const MY_ANSWER: &str = "Mi respuesta sería";
/// The list of changed answers.
pub const CHANGED: &str = "Respuestas cambiadas";
/// Takes one of them back.
pub const TAKE_BACK: &str = "Deshacer";
/// Above the list, while something is supposed.
pub const LOOKING_AT_WHAT_IF: &str = "Estas respuestas son solo de prueba.";
/// The way back.
pub const BACK_TO_MINE: &str = "Volver a mis respuestas";

/// How many filters are on.
#[must_use]
pub fn filters_on(count: usize) -> String {
    format!("{count} en uso")
}

/// What follows while the working conditions are not here.
#[must_use]
pub fn avoids_nothing(why: &str) -> String {
    format!("{why} Mientras no lleguen, este filtro no deja nada fuera.")
}

/// A condition that can be avoided, as a choice of its own.
#[must_use]
pub fn condition(words: &str) -> String {
    super::super::capital(words)
}

/// A state's file is on its way.
#[must_use]
pub fn looking_up(state: &str) -> String {
    format!("Buscando datos de {state}.")
}

/// Which careers a state lets pass.
#[must_use]
pub fn counted_in(state: &str) -> String {
    format!(
        "Pasan las carreras en las que la oficina BLS cuenta gente que trabaja en {state}. A los grupos muy pequeños no los puede contar."
    )
}

/// A state's file did not arrive.
#[must_use]
pub fn not_counted(state: &str) -> String {
    format!("No se pudo cargar lo que se cuenta en {state}, así que este filtro todavía no deja nada fuera.")
}

/// Which answer is taken back, after [`TAKE_BACK`], for those who do not see the line.
#[must_use]
pub fn take_back(question: &str) -> String {
    format!(": {question}")
}

/// What comes first by the supposed answers, for those who listen.
#[must_use]
pub fn what_if_said(first: &str) -> String {
    format!("Respuestas de prueba. {first}")
}
