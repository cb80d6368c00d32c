//! A result's careers as a table.

use super::csv::line;
use crate::onet::SocCode;
use crate::scoring::{Band, Fit};

/// One career of a result.
#[derive(Clone, Copy, Debug)]
pub struct CareerRow<'a> {
    /// 1 for the best.
    pub rank: usize,
    /// Its code.
    pub code: SocCode,
    /// Its title.
    pub title: &'a str,
    /// Its label, if it earns one.
    pub fit: Option<Fit>,
    /// Where it may stand on another day.
    pub band: Option<Band>,
}

/// The table as CSV, in the order of the rows; the band's two ends are cells of their own, because a spreadsheet
/// takes `1-12` for a date.
#[must_use]
pub fn careers<'a>(rows: impl IntoIterator<Item = CareerRow<'a>>) -> String {
    let mut text = line(["rank", "code", "title", "fit", "band_from", "band_to"]);
    for row in rows {
        let (from, to) =
            row.band.map_or_else(Default::default, |band| (band.from.to_string(), band.to.to_string()));
        let fit = row.fit.map_or("", Fit::key);
        text += &line([&row.rank.to_string(), &row.code.to_string(), row.title, fit, &from, &to]);
    }
    text
}
