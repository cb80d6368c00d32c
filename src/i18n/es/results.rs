//! A result: why there is none, how it begins, what to do with it. The list and its panels are in files of their own.

mod list;
mod tune;

use super::{capital, in_one_sentence};
use crate::riasec::PerArea;
use crate::storage::Day;

pub use list::*;
pub use tune::*;

/// No answer so far.
pub const NOTHING_YET: &str = "Todavía no hay respuestas";
/// When a result comes.
pub const NOTHING_YET_LEAD: &str =
    "Tu resultado aparece aquí después de la primera sección. Lleva unos tres minutos.";
/// The way to the first question.
pub const START_QUIZ: &str = "Empezar el cuestionario";
/// Some answers, not enough.
pub const TOO_LITTLE: &str = "Por ahora hay muy pocas respuestas";
/// The way to the next question.
pub const GO_ON_QUIZ: &str = "Seguir con el cuestionario";
/// All answers are the same.
pub const NO_RESULT: &str = "De esto no se puede sacar un resultado";
/// The way to the answers.
pub const LOOK_AT_ANSWERS: &str = "Ver otra vez las respuestas";
/// A link with a code that cannot be opened.
pub const LINK_DAMAGED: &str = "Este enlace no se puede mostrar";
/// A link with answers that give no result.
pub const LINK_TOO_LITTLE: &str = "Las respuestas de este enlace son muy pocas, o todas iguales, y de ellas no se puede sacar un resultado.";
/// From somebody's result to the quiz.
pub const TAKE_QUIZ: &str = "Hacer el cuestionario";
/// To the landing page.
pub const HOME: &str = "Inicio";
/// The list is being worked out.
pub const WORKING: &str = "Buscando los lugares";
/// The occupations are on their way.
pub const LOADING: &str = "Cargando 923 carreras.";
/// The occupations did not arrive.
pub const LOST: &str = "Las carreras no llegaron";

/// Where a result without interests begins.
pub const PLACES_SO_FAR: &str = "Lugares según lo que hay contestado";
/// What a result is worth.
pub const LEAD: &str = "Aquí hay lugares para explorar. Son un comienzo, no la última palabra.";
/// The reader's interests, as a heading.
pub const YOUR_INTERESTS: &str = "Tus intereses";
/// Somebody else's interests, as a heading.
pub const THEIR_INTERESTS: &str = "Sus intereses";
/// How to read the picture of interests.
pub const INTERESTS_NOTE: &str = "Las puntas más largas muestran lo que más atrae a una persona. Las diferencias de menos de 6 no cuentan: son muy pequeñas.";
/// Above somebody's result, in bold.
pub const SHARED: &str = "Este es un resultado compartido.";
/// After it.
pub const SHARED_UNTOUCHED: &str = " Tus propias respuestas siguen igual.";
/// Back to the reader's own.
pub const MY_RESULT: &str = "Mi propio resultado";
/// To the questions that are left.
pub const ANSWER_THEM: &str = "Contestarlas";

/// The part with the link.
pub const KEEP: &str = "Guarda o comparte este resultado";
/// What the link holds.
pub const KEEP_LEAD: &str = "El enlace lleva todo el resultado. Quien lo abre ve esta página. No se guarda nada en ningún otro lugar.";
/// Copies the link.
pub const COPY_LINK: &str = "Copiar el enlace";
/// The link is on the clipboard.
pub const LINK_COPIED: &str = "El enlace está copiado.";
/// Prints the page.
pub const PRINT: &str = "Imprimir";
/// Above the code.
pub const CODE: &str = "El código del enlace";
/// Back to the first question.
pub const CHANGE_ANSWER: &str = "Cambiar una respuesta";
/// Forgets the answers after a second tap.
pub const START_AGAIN: &str = "Empezar de nuevo";
/// The second tap.
pub const YES_FORGET: &str = "Sí, borrar todas mis respuestas";
/// Lets them be.
pub const NO_KEEP: &str = "No, conservarlas";

/// The part about a longer form and sections anew.
pub const SURER: &str = "Para un resultado más firme";
/// What these bring.
pub const SURER_LEAD: &str = "Con más respuestas la lista se mueve menos, y nada se pregunta dos veces. Si algo cambió, o si contestaste con prisa, puedes contestar de nuevo cada parte y lo demás se queda como está.";

/// What to do with a result.
pub const WEEK: &str = "Tres cosas para esta semana";
/// Each in a few words and in a sentence.
pub const WEEK_THINGS: [(&str, &str); 3] = [
    ("Lee sobre dos carreras", "Abre dos de tu lista y mira cómo es el trabajo."),
    (
        "Habla con una persona",
        "Pregúntale a alguien que hace ese trabajo cómo es un buen día y cómo es uno malo.",
    ),
    (
        "Muéstrale tu resultado a alguien",
        "Alguien de tu familia, de tu escuela o de tus amistades puede ver en él algo que tú no ves.",
    ),
];

/// How far it is to a result.
#[must_use]
pub fn too_little(answered: usize, missing: usize) -> String {
    format!("Has contestado {answered}. Con {missing} más, la imagen queda lo bastante clara para mostrarla.")
}

/// Why a link cannot be shown, and what that leaves alone.
#[must_use]
pub fn damaged(why: &str) -> String {
    format!("{why} Tus propias respuestas siguen igual.")
}

/// The occupations did not arrive.
#[must_use]
pub fn lost(why: &str) -> String {
    format!(
        "{why} Tus respuestas están a salvo en este dispositivo. Revisa la conexión e inténtalo otra vez."
    )
}

/// What the reader likes most.
#[must_use]
pub fn you_like(sums: &PerArea<f64>) -> String {
    capital(&in_one_sentence(sums, "te gusta"))
}

/// What somebody else likes most.
#[must_use]
pub fn this_person_likes(sums: &PerArea<f64>) -> String {
    capital(&in_one_sentence(sums, "a esta persona le gusta"))
}

/// Questions without an answer; `most` when there may be fewer.
#[must_use]
pub fn still_open(open: usize, most: bool) -> String {
    let questions = match open {
        1 if most => "Queda 1 pregunta, cuando mucho,".to_owned(),
        _ if most => format!("Quedan cuando mucho {open} preguntas"),
        1 => "Queda 1 pregunta".to_owned(),
        _ => format!("Quedan {open} preguntas"),
    };
    format!("{questions} sin contestar. Con cada respuesta la lista queda más firme. ")
}

/// The link to copy by hand.
#[must_use]
pub fn copy_by_hand(link: &str) -> String {
    format!("Copia este enlace: {link}")
}

/// The name of the file with all careers.
#[must_use]
pub fn careers_file_name(day: Day) -> String {
    format!("bearings-carreras-{day}.csv")
}
