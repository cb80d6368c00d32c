//! The teacher's page, where a class link is made.

use super::super::{form_minutes, form_name, section_name};
use crate::class::ClassLink;
use crate::instrument::{Form, Section};
use crate::language::Language;

/// What the page does.
pub const MAKE_LEAD: &str = "Elige qué hace tu clase y comparte un solo enlace. El enlace lo lleva todo: no hay cuentas ni lista de nombres, y no se envía nada a nadie.";
/// The form's choice.
pub const FORM: &str = "Versión";
/// The language's choice.
pub const LANGUAGE: &str = "Idioma";
/// The label's field.
pub const LABEL: &str = "Nombre de la clase";
/// What it may be.
pub const LABEL_HINT: &str =
    "Se ve al abrir el enlace. Hasta 40 caracteres, y mejor sin nombres de personas.";
/// Which sections.
pub const SECTIONS: &str = "Partes del cuestionario";
/// What leaving one out means.
pub const SECTIONS_HINT: &str = "Los intereses se preguntan siempre. Cada parte que quitas ahorra tiempo y hace las listas menos seguras.";
/// The quick form has no choice of sections.
pub const SECTIONS_QUICK: &str = "La versión rápida va eligiendo sus preguntas entre las tres partes.";
/// The fields' panel.
pub const FOCUS: &str = "Campos para mirar primero";
/// What they do.
pub const FOCUS_HINT: &str =
    "Tu clase ve primero las carreras de estos campos. Con un toque se ven todas las demás.";
/// The question's panel.
pub const ASK: &str = "Una pregunta tuya";
/// What it is for.
pub const ASK_HINT: &str = "Sale antes del código, y el tablero cuenta las respuestas. Por favor, no preguntes nada privado: cada respuesta va con un código, y cada código, con una persona.";
/// The question's field.
pub const ASK_TEXT: &str = "Tu pregunta";
/// The link's heading.
pub const LINK: &str = "El enlace para tu clase";
/// Copies it.
pub const COPY_LINK: &str = "Copiar el enlace";
/// Opens it as a student would.
pub const TRY: &str = "Probarlo como estudiante";
/// Prints a slip.
pub const PRINT_SLIP: &str = "Imprimir una hoja para repartir";
/// The way to the board.
pub const TO_BOARD: &str = "Abrir el tablero de la clase";
/// The picture of the link.
pub const LINK_QR: &str = "Código QR del enlace de clase";
/// What the link can do later.
pub const LINK_LASTS: &str = "Guarda el enlace: con él, el tablero reconoce a tu clase. Funciona todo el tiempo que quieras y para cada estudiante.";
/// Keeps the class on this device.
pub const KEEP_CLASS: &str = "Guardar esta clase en este dispositivo";
/// What is kept.
pub const KEPT_CLASSES: &str = "Clases en este dispositivo";
/// Takes a class away.
pub const FORGET: &str = "Borrar";
/// It was done.
pub const KEPT: &str = "Se guardó en este dispositivo.";
/// It could not be done.
pub const NOT_KEPT: &str =
    "Este navegador no guarda nada para esta página, así que solo queda el enlace. Cópialo.";
/// It is gone.
pub const FORGOTTEN: &str = "Listo: ya no queda nada de eso en este dispositivo.";
/// A class without a name.
pub const NO_LABEL: &str = "Una clase sin nombre";
/// The board without a link.
pub const NO_LINK: &str = "Un tablero sin enlace de clase";

/// Takes this class away.
#[must_use]
pub fn forget(class: &str) -> String {
    format!("{FORGET} {class}")
}

/// An answer's field, 1 for the first.
#[must_use]
pub fn ask_answer(number: usize) -> String {
    format!("Respuesta {number}")
}

/// A language by its own name.
#[must_use]
pub const fn language_name(language: Language) -> &'static str {
    match language {
        Language::English => "English",
        Language::Spanish => "Español",
    }
}

/// A form with its minutes.
#[must_use]
pub fn form_choice(form: Form) -> String {
    format!("{}, unos {} minutos", form_name(form), form_minutes(form))
}

/// A section of the quiz, to be asked or not.
#[must_use]
pub fn ask_section(section: Section) -> String {
    format!("Preguntar sobre {}", section_name(section).to_lowercase())
}

/// What a class is called.
#[must_use]
pub fn called(link: &ClassLink) -> String {
    if link.label.is_empty() { NO_LABEL.to_owned() } else { link.label.clone() }
}

/// The slip's steps.
pub const SLIP_STEPS: [&str; 3] = [
    "Apunta la cámara de un celular al cuadro, o escribe la dirección.",
    "Haz el cuestionario. No hay respuestas buenas ni malas.",
    "Al final, entrega el código. No lleva ningún nombre.",
];
