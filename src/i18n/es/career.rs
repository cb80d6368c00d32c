//! A career's page.

mod colleges;
mod figures;
mod lists;
mod way_in;

pub use colleges::*;
pub use figures::*;
pub use lists::*;
pub use way_in::*;

use super::capital;
use crate::onet::SocCode;

/// Back to the list of all careers.
pub const ALL_CAREERS: &str = "Todas las carreras";
/// Back to the reader's own list.
pub const MY_RESULTS: &str = "Mis resultados";
/// Before the career's code.
pub const CODE: &str = "Código O*NET ";
/// While the page is on its way.
pub const OPENING: &str = "Abriendo la carrera";
/// What is being loaded then.
pub const LOADING: &str = "Cargando su página.";
/// When the page did not come.
pub const NOT_HERE: &str = "Esta página no llegó";
/// Why, when its file came without it.
pub const MISSING: &str = "Esta carrera falta en su archivo.";
/// Begins the notice of a career that nobody has rated.
pub const ESTIMATED: &str = "Las puntuaciones de esta carrera son estimadas.";
/// Goes on with it.
pub const ESTIMATED_WHY: &str = "Nadie la ha puntuado todavía por separado, así que salen de las carreras más cercanas. El sueldo y los puestos no son estimados.";

/// A code that is none of the careers.
#[must_use]
pub fn no_such(code: SocCode) -> String {
    format!("{code} no es una de las 923 carreras con puntuaciones de intereses.")
}

/// Why something did not come, and what to do.
#[must_use]
pub fn check_connection(why: &str) -> String {
    format!("{why} Revisa la conexión e inténtalo otra vez.")
}

/// Other titles of the career, which the source has in English only.
#[must_use]
pub fn also_called(titles: &[&str]) -> String {
    format!("En inglés también se llama: {}.", titles.join(", "))
}

/// Its titles in older sources, in English; more follows.
#[must_use]
pub fn formerly(titles: &[String]) -> String {
    format!("En fuentes más antiguas aparece como {}. ", titles.join("; "))
}

/// The button of a career that is not kept.
pub const KEEP: &str = "Guardar para después";
/// The button of a career that is kept.
pub const KEPT: &str = "Guardada para después";

/// The way to compare so many kept careers, at least two.
#[must_use]
pub fn compare_kept(careers: usize) -> String {
    format!("Comparar {careers} carreras guardadas")
}

/// The heading of the snapshot.
pub const SNAPSHOT: &str = "La carrera de un vistazo";
/// The heading of the longer text.
pub const ABOUT: &str = "De qué se trata";
/// Above the tasks.
pub const TASKS: &str = "Tareas típicas";
/// Above what somebody may like about it: the sentence goes on with [`you_might_like`].
pub const YOU_MIGHT_LIKE: &str = "Tal vez te guste si";
/// When there is no text.
pub const NO_TEXT: &str = "Todavía no hay nada escrito sobre esta carrera.";

/// Whom it suits, as it stands below [`YOU_MIGHT_LIKE`].
#[must_use]
pub fn you_might_like(text: &str) -> String {
    capital(text)
}

/// The heading of the reasons.
pub const WHY: &str = "Cómo va con tus respuestas";
/// Takes the career out of the reader's list.
pub const NOT_FOR_ME: &str = "No es para mí";
/// When it is taken out.
pub const HIDDEN: &str = "Ya no se ve en tu lista. Si tocas otra vez, vuelve.";

/// Where it stands in the reader's list.
#[must_use]
pub fn place(rank: usize, all: usize) -> String {
    format!("Lugar {rank} de {all}")
}

/// The heading of related careers.
pub const RELATED: &str = "Carreras relacionadas";
/// Where these are from.
pub const RELATED_SOURCE: &str = "Fuente: O*NET 30.1.";
/// A related career that differs in nothing.
pub const SAME_STUDY: &str = "Pide las mismas áreas de estudio";

/// The area of study that a related career needs more than this one, and the one it needs less.
#[must_use]
pub fn more_and_less(more: &str, less: &str) -> String {
    format!("Más de {}, menos de {}", more.to_lowercase(), less.to_lowercase())
}

/// The area of study that a related career needs more than this one.
#[must_use]
pub fn more(area: &str) -> String {
    format!("Más de {}", area.to_lowercase())
}

/// The area of study that a related career needs less than this one.
#[must_use]
pub fn less(area: &str) -> String {
    format!("Menos de {}", area.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_of_study_are_small_inside_the_sentence() {
        let said = more_and_less("Lengua inglesa", "Leyes y gobierno");
        assert_eq!(said, "Más de lengua inglesa, menos de leyes y gobierno");
    }
}
