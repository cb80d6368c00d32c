//! When answers are not kept, or not put where the reader would think: what is the case, and what it means.

/// An earlier state was put aside.
pub const PUT_ASIDE: (&str, &str) = (
    "No se pudieron leer tus respuestas anteriores.",
    "Quedan aparte en este dispositivo, sin ningún cambio. Puedes empezar de nuevo; lo que contestes se guarda como siempre.",
);
/// The browser gives no storage.
pub const BLOCKED: (&str, &str) = ("Este navegador no guarda tus respuestas.", LOST_AT_THE_END);
/// There is no room.
pub const FULL: (&str, &str) = ("Ya no queda espacio para guardar tus respuestas.", LOST_AT_THE_END);
/// There is no place left to put anything aside.
pub const NO_PLACE_ASIDE: (&str, &str) = (
    "Aquí ya hay tres copias anteriores que no se pudieron leer.",
    "El cuestionario funciona, pero no se guarda nada nuevo mientras sigan aquí. Puedes descargarlas y borrarlas en “Resultados guardados”.",
);
/// A newer release has been here.
pub const NEWER: (&str, &str) = (
    "Una versión más nueva de Bearings guardó respuestas aquí.",
    "Se quedan como están. Vuelve a cargar esta página para tener la más nueva. Hasta entonces, nada de lo que contestes aquí se guarda.",
);

const LOST_AT_THE_END: &str = "El cuestionario funciona, pero si cierras esta página las respuestas se pierden. Al final, copia el enlace o guarda un archivo para conservar tu resultado.";
