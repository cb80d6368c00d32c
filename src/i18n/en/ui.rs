//! What parts of pages say of their own.

/// Reasons for a career.
pub const FOR: &str = "Speaks for it";
/// Reasons against a career.
pub const AGAINST: &str = "Speaks against it";
/// No reason of that kind.
pub const NO_REASON: &str = "Nothing in the answers.";
/// Tries again.
pub const TRY_AGAIN: &str = "Try again";

/// Columns of the table of interests.
pub const INTERESTS_COLUMNS: [&str; 3] = ["Area", "What it is about", "Points"];
/// Whose interests a table tells: the reader's.
pub const YOUR: &str = "Your";
/// Somebody else's.
pub const THEIR: &str = "Their";
/// Those of a sheet that was pasted.
pub const THESE: &str = "These";

/// The mean in the picture of pay.
pub const AVERAGE: &str = "average";
/// The median.
pub const MIDDLE: &str = "middle";
/// The tenth percentile.
pub const LOWEST_TENTH: &str = "lowest tenth";
/// The ninetieth.
pub const HIGHEST_TENTH: &str = "highest tenth";

/// The caption of the table of interests, after [`YOUR`], [`THEIR`] or [`THESE`].
#[must_use]
pub fn six_interests(whose: &str) -> String {
    format!("{whose} six interests, 0 to 40")
}

/// How much a reason weighs, by its share of the weightiest.
#[must_use]
pub const fn weight(share: f64) -> &'static str {
    match share {
        share if share > 0.66 => "strong",
        share if share > 0.33 => "fair",
        _ => "slight",
    }
}

/// The picture of pay in words.
#[must_use]
pub fn pay_range(low: &str, high: &str) -> String {
    format!("From {low} for the lowest paid tenth to {high} for the highest paid tenth.")
}

/// A number and its word, for those who listen.
#[must_use]
pub fn number_and_word(number: &str, word: &str) -> String {
    if number.is_empty() { word.to_owned() } else { format!("{number}, {word}") }
}
