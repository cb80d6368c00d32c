//! The figures: the snapshot's four, openings and growth, wages.

use super::super::{change, count, signed_count};
use crate::catalog::employment::Employment;

/// The way in.
pub const FACT_WAY_IN: &str = "Typical way in";
/// Whose way in.
pub const FACT_WAY_IN_NOTE: &str = "when people start";
/// Pay.
pub const FACT_PAY: &str = "Middle pay";
/// Pay of a year.
pub const FACT_PAY_YEAR: &str = "a year, May 2025, all of the U.S.";
/// Pay of an hour.
pub const FACT_PAY_HOUR: &str = "an hour, May 2025, all of the U.S.";
/// Of when no pay is published.
pub const FACT_PAY_NOTE: &str = "May 2025";
/// In the place of a figure.
pub const FACT_NO_PAY: &str = "Not published";
/// Openings.
pub const FACT_OPENINGS: &str = "Openings";
/// Of when.
pub const FACT_OPENINGS_NOTE: &str = "a year, 2024 to 2034";
/// Growth.
pub const FACT_GROWTH: &str = "Growth";

/// The heading of openings and growth.
pub const PROJECTIONS: &str = "Employment Projections";
/// Where they are from.
pub const PROJECTIONS_SOURCE: &str =
    "Source: U.S. Bureau of Labor Statistics, Employment Projections 2024 to 2034.";
/// A figure that is published only for a wider group.
pub const OF_GROUP: &str = "Published only for a group of careers that this one belongs to.";

/// How many places open up.
#[must_use]
pub fn openings(employment: &Employment) -> String {
    format!(
        "About {} places open up each year, counting new jobs and people who retire or move on.",
        count(employment.openings),
    )
}

/// How many jobs there are and will be.
#[must_use]
pub fn jobs(employment: &Employment) -> String {
    format!(
        "There were about {} of these jobs in 2024, and about {} are expected in 2034. That is a change of {} ({}).",
        count(employment.jobs),
        count(employment.projected),
        signed_count(employment.change),
        change(employment.change_permille),
    )
}

/// The heading of the wages.
pub const WAGES: &str = "Wages";
/// When there are none.
pub const NO_WAGES: &str = "Pay for this career: not published.";
/// Where they are from.
pub const WAGES_SOURCE: &str =
    "Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025.";
/// Why there is pay of an hour only.
pub const HOURLY_ONLY: &str = "Many of them do not work all year, so there is no figure for a year.";
/// Opens the table of the whole country.
pub const NATION_TABLE: &str = "All of the U.S. as a table";
/// That table's caption.
pub const NATION_CAPTION: &str = "Pay in all of the U.S., May 2025";
/// The choice of a state.
pub const STATE_PAY: &str = "Pay in one state";
/// A state's caption.
pub const STATE_CAPTION: &str = "Pay in this state, May 2025";
/// Before a state is chosen, here and at the colleges.
pub const CHOOSE_STATE: &str = "Choose a state";
/// A figure that the table lacks.
pub const NOT_PUBLISHED: &str = "not published";
/// The table's columns: which part of the people, and what they earn in a year and in an hour.
pub const PAY_COLUMNS: [&str; 3] = ["Share", "A year", "An hour"];
/// The table's rows.
pub const PAY_ROWS: [&str; 6] = [
    "Lowest tenth earns up to",
    "Lowest quarter earns up to",
    "Middle (median)",
    "Average (mean)",
    "Highest quarter earns at least",
    "Highest tenth earns at least",
];

/// What a sum of money is for.
const fn unit(by_hour: bool) -> &'static str {
    if by_hour { "an hour" } else { "a year" }
}

/// The average; more follows.
#[must_use]
pub fn average_pay(money: &str, by_hour: bool) -> String {
    format!("The average is {money} {}. ", unit(by_hour))
}

/// The middle of all pay.
#[must_use]
pub fn middle_pay(money: &str, by_hour: bool) -> String {
    format!("Half of the people in this job earn more than {money} {}, half earn less.", unit(by_hour))
}

/// A state without pay for this career.
#[must_use]
pub fn no_state_pay(state: &str) -> String {
    format!("In {state}: not published for this career.")
}

/// The middle of a state's pay a year.
#[must_use]
pub fn state_pay(state: &str, money: Option<&str>) -> String {
    match money {
        Some(money) => format!("In {state}, half earn more than {money} a year."),
        None => format!("In {state}, the middle of all pay is not published."),
    }
}

/// Opens a state's table.
#[must_use]
pub fn state_table(state: &str) -> String {
    format!("{state} as a table")
}
