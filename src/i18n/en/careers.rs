//! Finding a career by any of its titles, or by its field.

use super::{area_about, area_name, dollars, entry_education};
use crate::catalog::Occupation;
use crate::riasec::Riasec;

/// The heading.
pub const HEADING: &str = "Careers";
/// While they are on their way.
pub const LOADING: &str = "Loading 923 careers.";
/// When they did not come.
pub const NOT_HERE: &str = "The careers are not here";

/// Above the search box.
#[must_use]
pub fn search_all(careers: usize) -> String {
    format!("Search all {careers} careers by any title")
}

/// While titles are on their way.
pub const LOOKING: &str = "Looking through all titles.";
/// When some titles did not come.
pub const SOME_MISSING: &str = "Some titles could not be loaded, so a career may be missing here.";
/// After that.
pub const TRY_AGAIN: &str = "Try again";

/// Nothing was found.
#[must_use]
pub fn none_found(query: &str) -> String {
    format!("No career found for “{query}”. Try one word of it, or a plainer word.")
}

/// How many were found, at least one.
#[must_use]
pub fn found(careers: usize) -> String {
    if careers == 1 { "1 career found.".to_owned() } else { format!("{careers} careers found.") }
}

/// As many as are shown, and there may be more.
#[must_use]
pub fn closest(careers: usize) -> String {
    format!("The {careers} closest careers.")
}

/// The title by which a career was found; more follows.
#[must_use]
pub fn found_as(title: &str) -> String {
    format!("Found as “{title}” · ")
}

/// A career's way in and pay.
#[must_use]
pub fn facts(occupation: &Occupation) -> String {
    let education = entry_education(occupation.entry_education);
    match occupation.median_wage {
        Some(pay) => format!("{education} · {} a year, middle", dollars(pay)),
        None => education.to_owned(),
    }
}

/// The heading of kept careers.
pub const KEPT: &str = "Kept for later";

/// The way to compare so many of them, at least two.
#[must_use]
pub fn compare(careers: usize) -> String {
    format!("Compare {careers} of them")
}

/// The heading of all careers.
pub const BROWSE: &str = "Or look around";
/// The choice of a field.
pub const BY_FIELD: &str = "Field";
/// The choice of an interest area.
pub const BY_AREA: &str = "Mostly about";
/// The choice of schooling.
pub const BY_EDUCATION: &str = "Education at most";
/// The choice of pay.
pub const BY_PAY: &str = "Middle pay a year at least";
/// The choice of outlook.
pub const BY_OUTLOOK: &str = "Outlook";
/// Its one choice.
pub const GROWING: &str = "Growing 3% or more in ten years";
/// Takes everything.
pub const ANY: &str = "Any";
/// Shows more lines.
pub const MORE: &str = "Show more";

/// An interest area and what it is about.
#[must_use]
pub fn area(area: Riasec) -> String {
    format!("{}: {}", area_name(area), area_about(area))
}

/// How many careers are left, of all when nothing is chosen.
#[must_use]
pub fn left(careers: usize, all: bool) -> String {
    match careers {
        0 => "No career fits all of these. Widen one of them.".to_owned(),
        1 => "1 career.".to_owned(),
        careers if all => format!("All {careers} careers."),
        careers => format!("{careers} careers."),
    }
}
