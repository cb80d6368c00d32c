//! Using the site without a connection.

/// A newer version lies ready.
pub const NEWER: &str = "Hay una versión más nueva.";

/// Goes over to it.
pub const USE_IT: &str = "Usarla ahora";

/// Stays with the present one for now.
pub const LATER: &str = "Más tarde";

/// Above what is kept.
pub const TITLE: &str = "Sin internet";

/// What is here without being asked for.
pub const HERE: &str = "El cuestionario, tus resultados y las páginas de las carreras funcionan sin internet en este dispositivo.";

/// They are on their way.
pub const ON_ITS_WAY: &str = "Bearings se está guardando en este dispositivo para funcionar sin internet. Deja esta página abierta un momento.";

/// Everything is here.
pub const ALL_HERE: &str = "Todo Bearings funciona sin internet en este dispositivo, con cada universidad y el sueldo en cada estado.";

/// Keeps everything.
pub const KEEP_ALL: &str = "Guardar también lo demás";

/// Everything is being kept.
pub const KEEPING: &str = "Guardando";

/// Throws away what was kept on request.
pub const DROP: &str = "Quitar las universidades y los sueldos por estado";

/// Something did not come.
pub const STOPPED: &str = "No llegó todo. Revisa la conexión y el espacio en este dispositivo, y toca otra vez. Lo que ya está se queda.";

/// What is not here yet.
#[must_use]
pub fn rest(bytes: f64) -> String {
    format!(
        "Las universidades y los sueldos de cada estado se guardan cuando los abres. Todo junto ocupa {} MB más.",
        megabytes(bytes)
    )
}

/// How much room it takes.
#[must_use]
pub fn room(bytes: f64) -> String {
    format!("Espacio ocupado: {} MB.", megabytes(bytes))
}

fn megabytes(bytes: f64) -> String {
    format!("{:.1}", bytes / 1e6)
}
