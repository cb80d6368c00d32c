//! Careers side by side.

/// The page's heading.
pub const TITLE: &str = "Compare careers";
/// How its rows are ordered.
pub const LEAD: &str = "What differs comes first.";
/// The occupations are on their way.
pub const LOADING: &str = "Loading.";
/// The occupations did not arrive.
pub const LOST: &str = "The careers are not here";
/// Fewer than two careers.
pub const NOTHING: &str = "Nothing to compare yet";
/// The way to careers.
pub const FIND: &str = "Find careers";
/// Takes a career out of the table.
pub const LEAVE_OUT: &str = "Leave out";
/// Above the rows without a difference.
pub const ALIKE: &str = "The same in all";
/// A career's file did not arrive.
pub const PART_LOST: &str = "A part of this table could not be loaded.";
/// The table, for those who do not see it.
pub const TABLE: &str = "Careers side by side";
/// Where the figures come from.
pub const SOURCES: &str = "Sources: O*NET 30.1; U.S. Bureau of Labor Statistics, May 2025 and 2024 to 2034.";

/// What the work is.
pub const IN_SHORT: &str = "In short";
/// The typical schooling.
pub const WAY_IN: &str = "Typical way in";
/// The job zone.
pub const PREPARATION: &str = "Preparation";
/// The median wage.
pub const PAY: &str = "Middle pay a year";
/// None is published.
pub const NO_PAY: &str = "not published";
/// Openings.
pub const OPENINGS: &str = "Openings a year";
/// The change in employment.
pub const GROWTH: &str = "Growth in ten years";
/// Work activities.
pub const ACTIVITIES: &str = "Activities";
/// Knowledge.
pub const AREAS: &str = "Areas of study";
/// Abilities.
pub const ABILITIES: &str = "Key abilities";
/// Skills.
pub const SKILLS: &str = "Top skills";

/// The occupations did not arrive.
#[must_use]
pub fn lost(why: &str) -> String {
    format!("{why} Check the connection and try again.")
}

/// How to keep careers to compare.
#[must_use]
pub fn nothing(most: usize) -> String {
    format!("Open a career and tap “Keep for later”. With two to {most} kept, you can see them side by side.")
}

/// Which career goes, after [`LEAVE_OUT`], for those who do not see the column.
#[must_use]
pub fn leave_out(title: &str) -> String {
    format!(" {title}")
}

/// A rating of 100 to 500 hundredths.
#[must_use]
pub fn of_five(hundredths: u16) -> String {
    format!("{}.{:02} of 5", hundredths / 100, hundredths % 100)
}
