//! What stands on paper, and QR codes.

/// Shows the QR code of a result.
pub const QR_SHOW: &str = "Mostrar un código QR";
/// Hides it again.
pub const QR_HIDE: &str = "Ocultar el código QR";
/// What the picture is, for those who do not see it.
pub const QR_LABEL: &str = "Código QR del enlace a este resultado";
/// What to do with it.
pub const QR_USE: &str = "Apunta la cámara de un celular al cuadro para abrir ahí este resultado.";

/// Where a printed page stands.
#[must_use]
pub fn this_page(address: &str) -> String {
    format!("Esta página: {address}")
}
