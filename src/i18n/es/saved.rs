//! Saved results: the page that lists them, one opened, two compared, files.

mod said;

pub use said::*;

use crate::instrument::Form;

/// The page's heading and tab title.
pub const SAVED_TITLE: &str = "Resultados guardados";
/// What the page is for.
pub const SAVED_LEAD: &str = "Ponle nombre a un resultado para volver a encontrarlo y compararlo con uno posterior. Todo esto se guarda solo en este dispositivo.";
/// The way here from a result.
pub const SAVE_UNDER_NAME: &str = "Guardarlo con un nombre";

/// The part about the present answers.
pub const PRESENT: &str = "Tus respuestas actuales";
/// The name's field.
pub const NAME: &str = "Nombre";
/// What a name may be.
pub const NAME_HINT: &str =
    "Lo que te ayude a encontrarlo, como “Inicio de noveno grado”. Déjalo vacío para usar la fecha.";
/// The button that saves.
pub const SAVE: &str = "Guardar";
/// Nothing to save.
pub const NOTHING_TO_SAVE: &str = "Por ahora no tienes respuestas.";
/// The way to some.
pub const START: &str = "Empezar el cuestionario";

/// The list's heading.
pub const LIST: &str = "Tus resultados guardados";
/// An empty list.
pub const EMPTY: &str = "Todavía no hay ningún resultado guardado con nombre.";
/// Marks the result that is the present one; goes on after [`saved_facts`].
pub const IS_PRESENT: &str = "; igual a tus respuestas actuales";
/// Makes a result the present one.
pub const GO_ON: &str = "Seguir con él";
/// Opens the name's field.
pub const RENAME: &str = "Cambiar el nombre";
/// Asks for deletion.
pub const DELETE: &str = "Borrar";
/// Deletes.
pub const YES_DELETE: &str = "Sí, borrarlo";
/// Lets be.
pub const NO_KEEP: &str = "No, conservarlo";
/// Closes the name's field.
pub const CANCEL: &str = "Dejar el nombre como está";
/// Asks to delete everything.
pub const DELETE_ALL: &str = "Borrar todos los resultados guardados";
/// Lets all be.
pub const NO_KEEP_ALL: &str = "No, conservarlos";
/// Everything is gone.
pub const ALL_DELETED: &str = "Se borraron todos los resultados guardados.";

/// The part about comparing.
pub const COMPARE: &str = "Comparar dos";
/// What comparing shows.
pub const COMPARE_LEAD: &str = "Mira qué quedó igual y qué se movió.";
/// The first choice.
pub const FIRST: &str = "Primer resultado";
/// The second choice.
pub const SECOND: &str = "Segundo resultado";
/// The first one's column.
pub const ONE: &str = "Primero";
/// The second one's column.
pub const OTHER: &str = "Segundo";
/// Both choices are one result.
pub const SAME_TWICE: &str = "Elige dos resultados distintos.";
/// Leads to the comparison.
pub const COMPARE_THEM: &str = "Compararlos";

/// The part about files.
pub const FILES: &str = "Llévate tus resultados";
/// What a file holds.
pub const FILES_LEAD: &str = "Un archivo lleva tus resultados guardados y tus respuestas actuales. Guárdalo como copia, o ábrelo en Bearings en otro dispositivo. Nadie más lo recibe, a menos que tú lo mandes.";
/// Saves the file.
pub const SAVE_FILE: &str = "Guardar como archivo";
/// Opens a file.
pub const OPEN_FILE: &str = "Agregar resultados de un archivo";
/// The file is on its way to the downloads.
pub const FILE_SAVED: &str = "El archivo está entre tus descargas.";
/// The browser saves no files.
pub const NO_DOWNLOAD: &str = "Este navegador no guardó el archivo. Copia mejor el enlace de tu resultado.";
/// The file could not be opened.
pub const UNREADABLE: &str = "Este archivo no se pudo abrir. Elígelo otra vez.";
/// The careers of a result as a table.
pub const CAREERS_FILE: &str = "Carreras para una hoja de cálculo";
/// The occupations are not here yet.
pub const CAREERS_LATER: &str = "Las carreras todavía se están cargando. Inténtalo en un momento.";

/// The part about damaged states.
pub const ASIDE: &str = "Lo que quedó aparte";
/// What they are.
pub const ASIDE_LEAD: &str = "Algo guardado en este dispositivo no se pudo leer. Sigue aquí sin cambios. Descárgalo antes de borrarlo: tal vez alguien lo pueda reparar.";
/// Downloads them.
pub const ASIDE_SAVE: &str = "Descargar lo que quedó aparte";
/// Asks to forget them.
pub const ASIDE_FORGET: &str = "Borrarlo";
/// Forgets them.
pub const ASIDE_YES: &str = "Sí, borrarlo para siempre";

/// No result has this address.
pub const NOT_HERE: &str = "Este resultado no está guardado aquí";
/// What to do then.
pub const NOT_HERE_LEAD: &str =
    "Puede que se haya borrado, o que se guardara en otro dispositivo o en otro navegador.";
/// The present answers do not change with what is opened.
pub const UNTOUCHED: &str = "Tus respuestas actuales siguen igual.";
/// To the present result.
pub const TO_PRESENT: &str = "Mi resultado actual";
/// To the list.
pub const ALL_SAVED: &str = "Todos los resultados guardados";
/// Two results that cannot be compared.
pub const NOT_COMPARED: &str = "Estos dos no se pueden comparar";
/// The present answers in a comparison.
pub const NOW: &str = "Respuestas actuales";
/// The occupations are on their way.
pub const LOADING: &str = "Cargando 923 carreras.";
/// The comparison's heading.
pub const TWO: &str = "Dos resultados lado a lado";
/// What to make of it.
pub const TWO_LEAD: &str =
    "La gente cambia, y sus respuestas también. Lo que nombran los dos merece una mirada más de cerca.";
/// The roses' heading.
pub const TWO_INTERESTS: &str = "Intereses";
/// When an area has no answer.
pub const NO_INTERESTS: &str = "A uno de los dos le faltan respuestas en alguna de las seis áreas, así que no se pueden comparar las imágenes.";
/// Careers of both.
pub const TWO_BOTH: &str = "Lo que nombran los dos";
/// Careers of one.
pub const TWO_MOVED: &str = "Lo que se movió";
/// Nothing of one alone.
pub const NOTHING_MOVED: &str = "Los dos tienen las mismas carreras entre las primeras.";
/// Answers that differ.
pub const TWO_ANSWERS: &str = "Las respuestas que más cambiaron";
/// Caption of the table of interests.
pub const INTERESTS_TABLE: &str =
    "Seis intereses, de 0 a 40. Las diferencias de menos de 6 no cuentan: son muy pequeñas.";
/// Caption of the careers of both.
pub const BOTH_TABLE: &str = "Lugar en cada lista; primero, las mejores en las dos juntas";
/// Caption of the careers of one.
pub const MOVED_TABLE: &str = "Lugar en cada lista; primero, los pasos más grandes";
/// Caption of the answers.
pub const ANSWERS_TABLE: &str = "Las respuestas en los dos; primero, los cambios más grandes";
/// Column of areas.
pub const AREA: &str = "Área";
/// Column of careers.
pub const CAREER: &str = "Carrera";
/// Column of questions.
pub const QUESTION: &str = "Pregunta";
/// Column of differences.
pub const CHANGE: &str = "Cambio";

/// The form that was answered, within a sentence.
pub(in crate::i18n) const fn form_called(form: Form) -> &'static str {
    match form {
        Form::Quick => "versión rápida",
        Form::Full => "versión completa",
        Form::Detailed => "versión detallada",
    }
}
