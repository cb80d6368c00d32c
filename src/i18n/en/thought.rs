//! Careers that the reader had in mind before the quiz.

/// The heading.
pub const TITLE: &str = "What have you already thought of?";
/// What noting one does.
pub const LEAD: &str = "If a career is on your mind, note it here, up to five. It changes nothing in the quiz. Your result then shows where your answers put it.";
/// The search field's label.
pub const SEARCH: &str = "Search by any title";
/// On with nothing noted.
pub const NOTHING_YET: &str = "Nothing yet, go on";
/// On with what is noted.
pub const GO_ON: &str = "Go on";
/// Above what is noted.
pub const NOTED: &str = "Noted";
/// Takes a career off; its title is near.
pub const TAKE_OFF: &str = "Take off";
/// Asks for the list of careers once more.
pub const TRY_AGAIN: &str = "Try again";

/// A career was noted, one of so many that fit.
#[must_use]
pub fn is_noted(title: &str, noted: usize, most: usize) -> String {
    format!("{title} is noted. {noted} of {most}.")
}

/// A career was taken off.
#[must_use]
pub fn is_off(title: &str) -> String {
    format!("{title} is taken off.")
}

/// No more fit, after what was said last.
#[must_use]
pub fn all_noted(said: &str) -> String {
    format!("{said} That is all five.")
}

/// Takes this career off.
#[must_use]
pub fn take_off(title: &str) -> String {
    format!("Take off {title}")
}

/// Notes this career.
#[must_use]
pub fn note(title: &str) -> String {
    format!("Note {title}")
}

/// The list of careers did not arrive.
pub const NO_CAREERS: &str = "The careers could not be loaded. Check the connection.";
/// Titles are on their way.
pub const LOOKING: &str = "Looking through all titles.";

/// How many careers a search has found.
#[must_use]
pub fn found(typed: &str, count: usize) -> String {
    match count {
        0 => format!("No career found for “{typed}”. Try one word of it, or a plainer word."),
        1 => "1 career found.".to_owned(),
        count => format!("The {count} closest careers."),
    }
}
