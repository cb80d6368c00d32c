//! Careers that the reader had in mind before the quiz.

/// The heading.
pub const TITLE: &str = "¿En qué carreras ya has pensado?";
/// What noting one does.
pub const LEAD: &str = "Si tienes alguna carrera en mente, anótala aquí; caben hasta cinco. No cambia nada en el cuestionario. Después, tu resultado muestra en qué lugar la ponen tus respuestas.";
/// The search field's label.
pub const SEARCH: &str = "Busca por cualquier nombre de trabajo";
/// On with nothing noted.
pub const NOTHING_YET: &str = "Ninguna todavía, seguir";
/// On with what is noted.
pub const GO_ON: &str = "Seguir";
/// Above what is noted.
pub const NOTED: &str = "Anotadas";
/// Takes a career off; its title is near.
pub const TAKE_OFF: &str = "Quitar";
/// Asks for the list of careers once more.
pub const TRY_AGAIN: &str = "Intentar otra vez";

/// A career was noted, one of so many that fit.
#[must_use]
pub fn is_noted(title: &str, noted: usize, most: usize) -> String {
    format!("Anotaste {title}. Van {noted} de {most}.")
}

/// A career was taken off.
#[must_use]
pub fn is_off(title: &str) -> String {
    format!("Quitaste {title}.")
}

/// No more fit, after what was said last.
#[must_use]
pub fn all_noted(said: &str) -> String {
    format!("{said} Ya están las cinco.")
}

/// Takes this career off.
#[must_use]
pub fn take_off(title: &str) -> String {
    format!("Quitar {title}")
}

/// Notes this career.
#[must_use]
pub fn note(title: &str) -> String {
    format!("Anotar {title}")
}

/// The list of careers did not arrive.
pub const NO_CAREERS: &str = "No se pudieron cargar las carreras. Revisa la conexión.";
/// Titles are on their way.
pub const LOOKING: &str = "Buscando entre todos los nombres.";

/// How many careers a search has found.
#[must_use]
pub fn found(typed: &str, count: usize) -> String {
    match count {
        0 => format!(
            "No hay ninguna carrera para “{typed}”. Prueba con una sola de esas palabras, o con una más sencilla."
        ),
        1 => "Hay 1 carrera.".to_owned(),
        count => format!("Las {count} carreras más cercanas."),
    }
}
