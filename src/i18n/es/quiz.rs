//! The quiz: choosing a form, opening a section, answering, going on.

use super::{form_length, form_minutes, form_name, in_one_sentence, section_name};
use crate::instrument::{Form, Section};
use crate::riasec::PerArea;

/// The next question is being chosen.
pub const WAIT: &str = "Un momento";
/// What is waited for.
pub const WAIT_LEAD: &str = "Buscando tu siguiente pregunta.";
/// The careers that choose questions did not come.
pub const NO_QUESTION: &str = "La siguiente pregunta no llegó";
/// The way out: another form.
pub const OTHER_FORM: &str = "Elegir otra versión";

/// Why the next question is not here, after a sentence about the careers.
#[must_use]
pub fn no_question_lead(why: &str) -> String {
    format!(
        "{why} Algunas preguntas se eligen con ayuda de esa lista. Tus respuestas están a salvo en este dispositivo. Revisa la conexión e inténtalo otra vez."
    )
}

/// A number that no question has.
#[must_use]
pub fn no_such_question(questions: usize, number: usize) -> String {
    format!("El cuestionario tiene {questions} preguntas, y ninguna lleva el número {number}.")
}

/// The heading of the three forms.
pub const HOW_LONG: &str = "¿Cuánto tiempo tienes?";
/// What choosing one means.
pub const HOW_LONG_LEAD: &str =
    "Empieza con algo corto y sigue después, o hazlo todo de una vez. Nada se pregunta dos veces.";
/// The way to how the forms are tested.
pub const HOW_TESTED: &str = "Cómo lo probamos";

/// A form's length and its minutes.
#[must_use]
pub fn form_takes(form: Form, questions: usize) -> String {
    format!("{}, unos {} minutos", form_length(form, questions), form_minutes(form))
}

/// Takes a form, or goes on with one that is begun.
#[must_use]
pub fn take_form(form: Form, begun: bool) -> String {
    let name = form_name(form).to_lowercase();
    if begun { format!("Seguir con la versión {name}") } else { format!("Hacer la versión {name}") }
}

/// What is left of a form that some answers belong to.
#[must_use]
pub fn still_open(form: Form, open: usize) -> String {
    match (form, open) {
        (_, 0) => "Ya contestaste todas.".to_owned(),
        (Form::Quick, 1) => "Te falta 1, cuando mucho.".to_owned(),
        (Form::Quick, open) => format!("Te faltan cuando mucho {open}."),
        (Form::Full | Form::Detailed, 1) => "Te falta 1.".to_owned(),
        (Form::Full | Form::Detailed, open) => format!("Te faltan {open}."),
    }
}

/// Which section of how many begins.
#[must_use]
pub fn section_of(number: usize, sections: usize) -> String {
    format!("Sección {number} de {sections}")
}

/// That nothing binds.
pub const AS_YOU_LIKE: &str = "Puedes volver atrás, saltarte preguntas, o parar y seguir después.";

/// How many questions a section has, and how many of them have an answer; before what the section is about.
#[must_use]
pub fn section_count(form: Form, section: Section, count: usize, answered: usize) -> String {
    match (form, answered) {
        (Form::Quick, 0) if section != Section::Interests => format!("Cuando mucho {count} preguntas. "),
        (_, 0) => format!("{count} preguntas. "),
        (Form::Quick, 1) => "Aquí ya contestaste 1 pregunta. ".to_owned(),
        (Form::Quick, _) => format!("Aquí ya contestaste {answered} preguntas. "),
        _ if answered == count => format!("Aquí ya contestaste las {count} preguntas. "),
        _ => format!("Aquí ya contestaste {answered} de {count} preguntas. "),
    }
}

/// Into a section: nothing of it is answered, all of it, or a part.
#[must_use]
pub fn into_section(section: Section, open: Option<usize>) -> String {
    let name = the_section(section);
    match open {
        None => format!("Empezar con {name}"),
        Some(0) => format!("Repasar {name}"),
        Some(_) => format!("Seguir con {name}"),
    }
}

/// To the first question of a section that is partly answered.
pub const LOOK_AT_ALL: &str = "Ver mis respuestas de esta sección";
/// To the result before the end.
pub const SEE_SO_FAR: &str = "Ver las carreras hasta ahora";

/// The interests as they look between two sections.
#[must_use]
pub fn so_far(sums: &PerArea<f64>) -> String {
    format!("Hasta ahora: {}", in_one_sentence(sums, "te gusta"))
}

/// The subjects that were placed highest so far.
#[must_use]
pub fn subjects_so_far(subjects: &[String]) -> String {
    format!("Tus temas más altos: {}.", subjects.join(" · "))
}

/// To the question before.
pub const BACK: &str = "Atrás";
/// To the next question without an answer.
pub const SKIP: &str = "Saltar";

/// Asks to take back a section's answers.
#[must_use]
pub fn clear(section: Section) -> String {
    format!("Borrar mis respuestas de {}", section_name(section).to_lowercase())
}

/// Takes them back.
#[must_use]
pub fn clear_sure(section: Section) -> String {
    format!("Sí, borrar las de {}", section_name(section).to_lowercase())
}

/// They are taken back.
#[must_use]
pub fn cleared(section: Section) -> String {
    format!("Se borraron tus respuestas de {}.", section_name(section).to_lowercase())
}

/// Brings them back.
pub const BRING_BACK: &str = "Recuperar mis respuestas";
/// Lets them be.
pub const KEEP_THEM: &str = "No, conservarlas";

/// On to a longer form with so many questions more.
#[must_use]
pub fn go_on_to(form: Form, more: usize) -> String {
    let questions = if more == 1 { "pregunta" } else { "preguntas" };
    format!("Seguir con la versión {}: {more} {questions} más", form_name(form).to_lowercase())
}

/// A section once more.
#[must_use]
pub fn redo(section: Section) -> String {
    format!("Repasar {}", the_section(section))
}

/// A section's name with its article, inside a sentence.
pub(super) const fn the_section(section: Section) -> &'static str {
    match section {
        Section::Interests => "los intereses",
        Section::Subjects => "los temas",
        Section::Abilities => "las habilidades",
    }
}
