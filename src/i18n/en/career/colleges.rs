//! Colleges and what they award.

use super::super::{count, dollars};

/// The heading.
pub const COLLEGES: &str = "Colleges";
/// What is listed.
pub const COLLEGES_LEAD: &str = "Colleges with programs in the families named under Degrees. A family holds programs like the ones that lead here, so look closely at what a college really teaches.";
/// Where they are from.
pub const COLLEGES_SOURCE: &str =
    "Source: College Scorecard, U.S. Department of Education, June 2026; addresses of 2023.";
/// The choice of a state.
pub const COLLEGES_IN: &str = "Colleges in";
/// Opens those whose state the source does not give.
pub const STATE_UNKNOWN: &str = "Colleges whose state is not known";
/// While they are on their way.
pub const COLLEGES_LOADING: &str = "Loading the colleges.";
/// After they did not come.
pub const TRY_AGAIN: &str = "Try again";
/// The choice of a credential.
pub const CREDENTIAL: &str = "What you would earn";
/// Any credential.
pub const ANY_CREDENTIAL: &str = "Anything";
/// The table's name.
pub const COLLEGES_TABLE: &str = "Table of colleges";
/// The name of the table of those without a state.
pub const COLLEGES_TABLE_UNKNOWN: &str = "Table of colleges without a state";
/// Its columns.
pub const COLLEGES_COLUMNS: [&str; 5] =
    ["College", "What they award", "Graduates a year", "Middle pay after", "Middle debt"];
/// Shows more lines.
pub const MORE_COLLEGES: &str = "Show more";
/// Nothing among those without a state.
pub const NONE_WITHOUT_STATE: &str = "No such college awards these.";
/// A college that the directory does not have as open; after who runs it.
pub const MAY_HAVE_CLOSED: &str = " May have closed.";
/// A figure that the source does not give.
pub const UNKNOWN: &str = "unknown";

/// Nothing in a state.
#[must_use]
pub fn none_in(state: &str) -> String {
    format!("No college in {state} that the source knows awards these. A neighboring state may.")
}

/// How many there are.
#[must_use]
pub fn programs(programs: usize) -> String {
    match programs {
        1 => "1 program.".to_owned(),
        programs => format!("{} programs, the ones with most graduates first.", count(programs as u32)),
    }
}

/// What graduates earn, and how long after.
#[must_use]
pub fn earnings(money: u32, years: u8) -> String {
    let years = if years == 1 { "1 year".to_owned() } else { format!("{years} years") };
    format!("{} after {years}", dollars(money))
}
