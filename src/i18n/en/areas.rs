//! The six interest areas by name.

use crate::riasec::Riasec;

/// The field's own name of an area.
#[must_use]
pub const fn area_name(area: Riasec) -> &'static str {
    area.name()
}
