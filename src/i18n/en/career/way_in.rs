//! How people get in: schooling, training, programmes.

use super::super::{entry_education, job_zone, training, work_experience};
use crate::catalog::employment::Employment;

/// The heading.
pub const WAY_IN: &str = "Getting in";
/// Where it is from.
pub const WAY_IN_SOURCE: &str =
    "Sources: U.S. Bureau of Labor Statistics, Employment Projections 2024 to 2034; O*NET 30.1.";
/// Above the bars of schooling.
pub const SCHOOLING: &str = "What people in the job say it takes";

/// Schooling when people start, and what comes after.
#[must_use]
pub fn way_in(employment: &Employment) -> String {
    let mut said = format!(
        "Typical education when people start: {}. {}",
        entry_education(employment.entry_education).to_lowercase(),
        training(employment.training),
    );
    if let Some(experience) = work_experience(employment.work_experience) {
        said.push(' ');
        said.push_str(experience);
    }
    said
}

/// The job zone in words.
#[must_use]
pub fn job_zone_of_five(zone: u8) -> String {
    format!("Job zone {zone} of 5: {}.", job_zone(zone).to_lowercase())
}

/// The heading of the programmes.
pub const DEGREES: &str = "Degrees";
/// What they are.
pub const DEGREES_LEAD: &str =
    "Programs of study that often lead here. Open a family to see the programs in it that match.";
/// When there are none, here and at the colleges.
pub const NO_PROGRAM: &str =
    "No college program leads straight to this career. “Getting in” above says how people start.";
/// Where they are from.
pub const DEGREES_SOURCE: &str = "Source: CIP 2020 to SOC 2018 crosswalk, U.S. National Center for Education Statistics and Bureau of Labor Statistics.";

/// Opens the families that are not shown at first.
#[must_use]
pub fn more_families(families: usize) -> String {
    if families == 1 { "1 more family".to_owned() } else { format!("{families} more families") }
}
