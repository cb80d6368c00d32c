//! A career's page.

mod colleges;
mod figures;
mod lists;
mod way_in;

pub use colleges::*;
pub use figures::*;
pub use lists::*;
pub use way_in::*;

use crate::onet::SocCode;

/// Back to the list of all careers.
pub const ALL_CAREERS: &str = "All careers";
/// Back to the reader's own list.
pub const MY_RESULTS: &str = "My results";
/// Before the career's code.
pub const CODE: &str = "O*NET code ";
/// While the page is on its way.
pub const OPENING: &str = "Opening the career";
/// What is being loaded then.
pub const LOADING: &str = "Loading its page.";
/// When the page did not come.
pub const NOT_HERE: &str = "This page is not here";
/// Why, when its file came without it.
pub const MISSING: &str = "This career is missing from its file.";
/// Begins the notice of a career that nobody has rated.
pub const ESTIMATED: &str = "The ratings of this career are estimated.";
/// Goes on with it.
pub const ESTIMATED_WHY: &str = "Nobody has rated it on its own yet, so they come from the careers closest to it. Pay and openings are not estimated.";

/// A code that is none of the careers.
#[must_use]
pub fn no_such(code: SocCode) -> String {
    format!("{code} is not one of the 923 careers that have interest ratings.")
}

/// Why something did not come, and what to do.
#[must_use]
pub fn check_connection(why: &str) -> String {
    format!("{why} Check the connection and try again.")
}

/// Other titles of the career.
#[must_use]
pub fn also_called(titles: &[&str]) -> String {
    format!("Also called: {}.", titles.join(", "))
}

/// Its titles in older sources; more follows.
#[must_use]
pub fn formerly(titles: &[String]) -> String {
    format!("Listed in older sources as {}. ", titles.join("; "))
}

/// The button of a career that is not kept.
pub const KEEP: &str = "Keep for later";
/// The button of a career that is kept.
pub const KEPT: &str = "Kept for later";

/// The way to compare so many kept careers, at least two.
#[must_use]
pub fn compare_kept(careers: usize) -> String {
    format!("Compare {careers} kept careers")
}

/// The heading of the snapshot.
pub const SNAPSHOT: &str = "Career Snapshot";
/// The heading of the longer text.
pub const ABOUT: &str = "About";
/// Above the tasks.
pub const TASKS: &str = "Typical tasks";
/// Above what somebody may like about it: the sentence goes on with [`you_might_like`].
pub const YOU_MIGHT_LIKE: &str = "You might like this if";
/// When there is no text.
pub const NO_TEXT: &str = "Nothing has been written about this career yet.";

/// Whom it suits, as it stands below [`YOU_MIGHT_LIKE`].
#[must_use]
pub fn you_might_like(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The heading of the reasons.
pub const WHY: &str = "How it fits your answers";
/// Takes the career out of the reader's list.
pub const NOT_FOR_ME: &str = "Not for me";
/// When it is taken out.
pub const HIDDEN: &str = "It is hidden in your list. A second tap brings it back.";

/// Where it stands in the reader's list.
#[must_use]
pub fn place(rank: usize, all: usize) -> String {
    format!("Place {rank} of {all}")
}

/// The heading of related careers.
pub const RELATED: &str = "Related careers";
/// Where these are from.
pub const RELATED_SOURCE: &str = "Source: O*NET 30.1.";
/// A related career that differs in nothing.
pub const SAME_STUDY: &str = "Asks for the same areas of study";

/// The area of study that a related career needs more than this one, and the one it needs less.
#[must_use]
pub fn more_and_less(more: &str, less: &str) -> String {
    format!("More {more}, less {less}")
}

/// The area of study that a related career needs more than this one.
#[must_use]
pub fn more(area: &str) -> String {
    format!("More {area}")
}

/// The area of study that a related career needs less than this one.
#[must_use]
pub fn less(area: &str) -> String {
    format!("Less {area}")
}
