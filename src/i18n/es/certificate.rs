//! The certificate: that somebody has finished, and nothing about the answers.

use crate::instrument::Form;

/// The page's heading and tab title.
pub const TITLE: &str = "Constancia";
/// What the page is for.
pub const LEAD: &str = "Una hoja para imprimir que dice que terminaste, y nada sobre tus respuestas.";

/// The name's field.
pub const NAME: &str = "Tu nombre";
/// What becomes of it.
pub const NAME_HINT: &str = "Tu nombre se pone en la hoja y no se guarda en ningún lado. Desaparece cuando sales de esta página. También puedes dejarlo vacío y escribirlo a mano.";
/// The date's field.
pub const DATE: &str = "Fecha";
/// Prints the sheet.
pub const PRINT: &str = "Imprimir la constancia";

/// What the sheet is called for those who do not see it.
pub const SHEET: &str = "La hoja";
/// Before the name.
pub const CONFIRMS: &str = "Se hace constar que";
/// Between name and date.
pub const FINISHED: &str = "terminó el cuestionario de carreras Bearings";
/// Before the date.
pub const ON: &str = "el día";
/// Before the check word.
pub const CHECK_WORD: &str = "Palabra de control";
/// What the check word is good for.
pub const PROVES: &str = "Esta hoja no muestra ningún resultado. La palabra de control sale de las respuestas, así que un código de las mismas respuestas tiene la misma palabra. No prueba nada más: ni quién contestó ni cómo.";
/// A line to sign on.
pub const SIGNED: &str = "Firma de quien da la clase";

/// Nothing is answered yet.
pub const NOTHING: &str =
    "Aquí habrá una constancia cuando termines el cuestionario. Todavía no lo has empezado.";
/// Starts.
pub const START: &str = "Empezar el cuestionario";
/// Goes on.
pub const GO_ON: &str = "Seguir con el cuestionario";
/// Looks at the answers.
pub const LOOK: &str = "Ver otra vez las respuestas";

/// The teacher's part.
pub const COMPARE: &str = "Para docentes: comparar una palabra de control";
/// What to do.
pub const COMPARE_LEAD: &str = "Pon el código o el enlace que se entregó. Si la palabra de control que aparece abajo es la de la constancia, el código y la constancia vienen de las mismas respuestas.";
/// The code's field.
pub const CODE: &str = "Código o enlace";
/// What it does not show.
pub const COMPARE_LIMIT: &str =
    "No muestra quién dio las respuestas. Nada de lo que escribas aquí se guarda ni se envía.";

/// Form and answers, without what they say.
#[must_use]
pub fn extent(form: Form, answers: usize) -> String {
    format!("({}, {})", super::saved::form_called(form), answered_questions(answers))
}

/// So many questions, answered.
fn answered_questions(answers: usize) -> String {
    if answers == 1 { "1 pregunta contestada".to_owned() } else { format!("{answers} preguntas contestadas") }
}

/// How far it is, before anything can be worked out.
#[must_use]
pub fn begun(answered: usize) -> String {
    format!(
        "Aquí habrá una constancia cuando termines el cuestionario. Hasta ahora: {}.",
        answered_questions(answered)
    )
}

/// What is missing to a finished sheet.
#[must_use]
pub fn missing(open: usize) -> String {
    let questions =
        if open == 1 { "Queda 1 pregunta".to_owned() } else { format!("Quedan {open} preguntas") };
    format!("Aquí habrá una constancia cuando termines el cuestionario. {questions} sin contestar.")
}

/// Where the check word can be compared.
#[must_use]
pub fn compare_at(address: &str) -> String {
    format!("Para compararla con un código: {address}")
}

/// The check word of a code that was put in.
#[must_use]
pub fn word_of_code(word: &str) -> String {
    format!("La palabra de control de este código es “{word}”.")
}
