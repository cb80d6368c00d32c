//! The panels above the list: filters and “what if”.

/// Opens the filters.
pub const FILTER: &str = "Filter the list";
/// What filters do.
pub const FILTER_LEAD: &str =
    "Filters only leave careers out. They change nothing about the fit, and each career keeps its number.";
/// Takes all away.
pub const CLEAR_FILTERS: &str = "Clear all filters";
/// No career passes.
pub const NONE_PASSES: &str = "No career has all of this at once. Taking away one filter brings some back, and “Clear all filters” brings back every one.";
/// The filter by schooling.
pub const EDUCATION: &str = "Education I am ready for";
/// The filter by pay.
pub const PAY: &str = "Middle pay a year";
/// The filter by outlook.
pub const OUTLOOK: &str = "Outlook";
/// The filter by state.
pub const STATE: &str = "State";
/// Lets everything pass.
pub const ANY: &str = "Any";
/// The filter by field.
pub const FIELDS: &str = "Fields";
/// With no field ticked.
pub const ALL_FIELDS: &str = "all";
/// The filter by working conditions.
pub const AVOID: &str = "I would rather avoid";
/// With no condition ticked.
pub const AVOID_NOTHING: &str = "nothing";
/// How that filter chooses.
pub const AVOID_LEAD: &str = "Leaves out careers where this comes up every week or more, or takes up more than half the time. The figures are averages from 2014 and earlier, and single workplaces differ.";
/// The working conditions did not arrive.
pub const CONDITIONS_LOST: &str = "The working conditions could not be loaded.";
/// Asks for a file once more.
pub const TRY_AGAIN: &str = "Try again";

/// Opens the panel.
pub const WHAT_IF: &str = "What if …?";
/// Something is supposed.
pub const WHAT_IF_ON: &str = "on";
/// What the panel does.
pub const WHAT_IF_LEAD: &str =
    "Try other answers and watch the list move. Your own answers are kept, and nothing here is stored.";
/// The first ideas beside the sliders.
pub const FIRST_NOW: &str = "First in the list now";
/// Above the sliders.
pub const SLIDE: &str = "What if I liked this more, or less?";
/// The choice of a question.
pub const ONE_ANSWER: &str = "What if I had answered one question differently?";
/// Before one is chosen.
pub const CHOOSE_QUESTION: &str = "Choose a question";
/// The choice of an answer.
pub const MY_ANSWER: &str = "My answer would be";
/// The list of changed answers.
pub const CHANGED: &str = "Changed answers";
/// Takes one of them back.
pub const TAKE_BACK: &str = "Take back";
/// Above the list, while something is supposed.
pub const LOOKING_AT_WHAT_IF: &str = "You are looking at what-if answers.";
/// The way back.
pub const BACK_TO_MINE: &str = "Back to my answers";

/// How many filters are on.
#[must_use]
pub fn filters_on(count: usize) -> String {
    format!("{count} on")
}

/// What follows while the working conditions are not here.
#[must_use]
pub fn avoids_nothing(why: &str) -> String {
    format!("{why} Until they are here, this filter leaves nothing out.")
}

/// A condition that can be avoided, as a choice of its own.
#[must_use]
pub fn condition(words: &str) -> String {
    super::super::capital(words)
}

/// A state's file is on its way.
#[must_use]
pub fn looking_up(state: &str) -> String {
    format!("Looking up {state}.")
}

/// Which careers a state lets pass.
#[must_use]
pub fn counted_in(state: &str) -> String {
    format!("Careers pass when BLS counts workers of them in {state}. It cannot count very small ones.")
}

/// A state's file did not arrive.
#[must_use]
pub fn not_counted(state: &str) -> String {
    format!("What is counted in {state} could not be loaded, so this filter leaves nothing out yet.")
}

/// Which answer is taken back, after [`TAKE_BACK`], for those who do not see the line.
#[must_use]
pub fn take_back(question: &str) -> String {
    format!(": {question}")
}

/// What comes first by the supposed answers, for those who listen.
#[must_use]
pub fn what_if_said(first: &str) -> String {
    format!("What-if answers. {first}")
}
