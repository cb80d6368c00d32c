//! What a student of a class meets: the arrival, handing in.

use super::super::{field_name, form_minutes, section_name};
use crate::class::ClassLink;
use crate::instrument::Form;

/// The greeting.
#[must_use]
pub fn welcome(link: &ClassLink) -> String {
    if link.label.is_empty() {
        "Este es el cuestionario de tu clase".to_owned()
    } else {
        format!("¡Hola, {}!", link.label)
    }
}

/// What the class does, of so many questions.
#[must_use]
pub fn task(link: &ClassLink, questions: usize, all: usize) -> String {
    let minutes = (form_minutes(link.form) as usize * questions).div_ceil(all.max(1));
    let minutes =
        if minutes == 1 { "cerca de un minuto".to_owned() } else { format!("unos {minutes} minutos") };
    let sections: Vec<String> =
        link.sections().into_iter().map(|it| section_name(it).to_lowercase()).collect();
    let sections = listed(&sections);
    match link.form {
        Form::Quick => format!("Unas pocas preguntas sobre {sections}, {minutes}."),
        Form::Full | Form::Detailed => {
            format!("{questions} preguntas sobre {sections}, {minutes}.")
        }
    }
}

/// What is good to know before.
pub const BEFORE: [&str; 3] = [
    "No hay respuestas buenas ni malas. Puedes volver atrás, saltarte preguntas, o parar y seguir después.",
    "Tus respuestas se quedan en este dispositivo hasta que las entregues.",
    "Al final recibes un código para entregar. Lleva tus respuestas y ningún nombre. Quien tiene el código puede ver tu resultado.",
];
/// The teacher asks something.
pub const TEACHER_ASKS: &str = "Al final, tu docente te hace una pregunta más.";
/// Starts the quiz.
pub const BEGIN: &str = "Empezar el cuestionario";
/// Goes on with what is on the device.
pub const GO_ON: &str = "Seguir con estas respuestas";
/// Begins with nothing.
pub const FRESH: &str = "No son mías: empezar de cero";
/// Asks once more.
pub const FRESH_SURE: &str = "Sí, borrarlas y empezar";

/// The fields that the class looks at first.
#[must_use]
pub fn looks_at(link: &ClassLink) -> Option<String> {
    let fields: Vec<String> = link.focus.iter().map(|group| field_name(*group).to_owned()).collect();
    (!fields.is_empty()).then(|| format!("Tu clase mira primero: {}.", fields.join("; ")))
}

/// Somebody has answered here before.
#[must_use]
pub fn answers_here(count: usize) -> String {
    if count == 1 {
        "Ya hay 1 respuesta en este dispositivo. ¿Es tuya?".to_owned()
    } else {
        format!("Ya hay {count} respuestas en este dispositivo. ¿Son tuyas?")
    }
}

/// A link that cannot be opened.
pub const NO_CLASS_LINK: &str = "Este enlace de clase no se puede abrir";
/// The way on without it.
pub const WITHOUT_CLASS: &str = "Hacer el cuestionario sin una clase";

/// On the result: there is something to hand in.
#[must_use]
pub fn to_hand_in(link: &ClassLink) -> String {
    if link.label.is_empty() {
        "Este cuestionario es para tu clase.".to_owned()
    } else {
        format!("Este cuestionario es para {}.", link.label)
    }
}

/// The way there.
pub const GET_CODE: &str = "Ver mi código para entregar";
/// Nothing to hand in to.
pub const NO_CLASS: &str = "Aquí no hay ninguna clase";
/// Why.
pub const NO_CLASS_LEAD: &str = "No llegaste por un enlace de clase, así que no hay a quién entregarle un código. Si estás en una clase, abre primero el enlace de tu docente. Tus respuestas se quedan.";
/// Not enough yet.
pub const NOT_YET: &str = "Primero, unas respuestas más";
/// Why.
pub const NOT_YET_LEAD: &str = "Con las respuestas de hasta ahora no se puede sacar un resultado, así que todavía no hay nada que entregar.";
/// The way on.
pub const ON: &str = "Seguir con el cuestionario";
/// Above the teacher's question.
pub const ONE_QUESTION: &str = "Una pregunta de tu docente";
/// No answer.
pub const RATHER_NOT: &str = "Prefiero no decirlo";
/// Shows the code.
pub const SHOW_CODE: &str = "Mostrar mi código";
/// Nothing chosen yet.
pub const CHOOSE_FIRST: &str = "Elige primero una de las respuestas.";
/// The code's heading.
pub const YOUR_CODE: &str = "Tu código para entregar";
/// What is in it.
pub const CODE_HOLDS: &str = "Dale este código a tu docente de la manera que usa tu clase. Lleva la versión que hiciste y cómo contestaste. No lleva nombre, ni fecha, ni nada más sobre ti. Quien lo tiene puede ver tu resultado.";
/// Copies it.
pub const COPY_CODE: &str = "Copiar el código";
/// It was done.
pub const COPIED: &str = "Copiado.";
/// It could not be done.
pub const NOT_COPIED: &str =
    "Este navegador no deja que la página copie. Selecciona el texto y cópialo a mano.";
/// The picture of the code.
pub const CODE_QR: &str = "Código QR de tu código para entregar";
/// Prints.
pub const PRINT: &str = "Imprimir";
/// Changes the answer to the teacher's question.
pub const CHANGE_ANSWER: &str = "Cambiar mi respuesta a la pregunta";
/// Back to the result.
pub const SEE_RESULT: &str = "Ver mi resultado";
/// Leaves the class.
pub const LEAVE: &str = "No estoy en esta clase";

/// Questions are still open.
#[must_use]
pub fn still_open(open: usize) -> String {
    let questions =
        if open == 1 { "Queda 1 pregunta".to_owned() } else { format!("Quedan {open} preguntas") };
    format!(
        "{questions} sin contestar. Puedes entregar ya, o contestar más primero: el código cambia con cada respuesta."
    )
}

/// A list in words.
fn listed(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} y {last}", rest.join(", ")),
    }
}
