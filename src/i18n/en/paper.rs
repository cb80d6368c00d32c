//! What stands on paper, and QR codes.

/// Shows the QR code of a result.
pub const QR_SHOW: &str = "Show a QR code";
/// Hides it again.
pub const QR_HIDE: &str = "Hide the QR code";
/// What the picture is, for those who do not see it.
pub const QR_LABEL: &str = "QR code of the link to this result";
/// What to do with it.
pub const QR_USE: &str = "Point a phone’s camera at the square to open this result there.";

/// Where a printed page stands.
#[must_use]
pub fn this_page(address: &str) -> String {
    format!("This page: {address}")
}
