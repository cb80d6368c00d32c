//! Saved results: the page that lists them, one opened, two compared, files.

use crate::export::TakenIn;
use std::cmp::Ordering;

use super::form_name;
use crate::instrument::Form;
use crate::storage::Day;

/// The page's heading and tab title.
pub const SAVED_TITLE: &str = "Saved results";
/// What the page is for.
pub const SAVED_LEAD: &str = "Give a result a name to find it again, and compare it with a later one. All of this is kept on this device only.";
/// The way here from a result.
pub const SAVE_UNDER_NAME: &str = "Save it under a name";

/// The part about the present answers.
pub const PRESENT: &str = "Your present answers";
/// The name's field.
pub const NAME: &str = "Name";
/// What a name may be.
pub const NAME_HINT: &str =
    "Whatever helps you to find it, such as “Start of grade 9”. Leave it empty to use the date.";
/// The button that saves.
pub const SAVE: &str = "Save";
/// Nothing to save.
pub const NOTHING_TO_SAVE: &str = "You have no answers right now.";
/// The way to some.
pub const START: &str = "Start the quiz";

/// The list's heading.
pub const LIST: &str = "Your saved results";
/// An empty list.
pub const EMPTY: &str = "No result is saved under a name so far.";
/// Marks the result that is the present one; goes on after [`saved_facts`].
pub const IS_PRESENT: &str = "; the same as your present answers";
/// Makes a result the present one.
pub const GO_ON: &str = "Go on with it";
/// Opens the name's field.
pub const RENAME: &str = "Rename";
/// Asks for deletion.
pub const DELETE: &str = "Delete";
/// Deletes.
pub const YES_DELETE: &str = "Yes, delete it";
/// Lets be.
pub const NO_KEEP: &str = "No, keep it";
/// Closes the name's field.
pub const CANCEL: &str = "Leave the name as it is";
/// Asks to delete everything.
pub const DELETE_ALL: &str = "Delete all saved results";
/// Lets all be.
pub const NO_KEEP_ALL: &str = "No, keep them";
/// Everything is gone.
pub const ALL_DELETED: &str = "All saved results are deleted.";

/// The part about comparing.
pub const COMPARE: &str = "Compare two";
/// What comparing shows.
pub const COMPARE_LEAD: &str = "See what stayed the same and what moved.";
/// The first choice.
pub const FIRST: &str = "First result";
/// The second choice.
pub const SECOND: &str = "Second result";
/// The first one's column.
pub const ONE: &str = "First";
/// The second one's column.
pub const OTHER: &str = "Second";
/// Both choices are one result.
pub const SAME_TWICE: &str = "Choose two different results.";
/// Leads to the comparison.
pub const COMPARE_THEM: &str = "Compare them";

/// The part about files.
pub const FILES: &str = "Take your results with you";
/// What a file holds.
pub const FILES_LEAD: &str = "A file holds your saved results and your present answers. Save it as a backup, or open it in Bearings on another device. Nobody else gets it unless you send it.";
/// Saves the file.
pub const SAVE_FILE: &str = "Save as a file";
/// Opens a file.
pub const OPEN_FILE: &str = "Add results from a file";
/// The file is on its way to the downloads.
pub const FILE_SAVED: &str = "The file is among your downloads.";
/// The browser saves no files.
pub const NO_DOWNLOAD: &str = "This browser did not save the file. Copy the link of your result instead.";
/// The file could not be opened.
pub const UNREADABLE: &str = "This file could not be opened. Choose it once more.";
/// The careers of a result as a table.
pub const CAREERS_FILE: &str = "Careers for a spreadsheet";
/// The occupations are not here yet.
pub const CAREERS_LATER: &str = "The careers are still loading. Try again in a moment.";

/// The part about damaged states.
pub const ASIDE: &str = "Put aside";
/// What they are.
pub const ASIDE_LEAD: &str = "Something saved on this device could not be read. It lies here unchanged. Download it before you forget it: somebody may be able to mend it.";
/// Downloads them.
pub const ASIDE_SAVE: &str = "Download what was put aside";
/// Asks to forget them.
pub const ASIDE_FORGET: &str = "Forget it";
/// Forgets them.
pub const ASIDE_YES: &str = "Yes, forget it for good";

/// No result has this address.
pub const NOT_HERE: &str = "This result is not saved here";
/// What to do then.
pub const NOT_HERE_LEAD: &str = "It may have been deleted, or saved on another device or in another browser.";
/// The present answers do not change with what is opened.
pub const UNTOUCHED: &str = "Your present answers are untouched.";
/// To the present result.
pub const TO_PRESENT: &str = "My present result";
/// To the list.
pub const ALL_SAVED: &str = "All saved results";
/// Two results that cannot be compared.
pub const NOT_COMPARED: &str = "These two can’t be compared";
/// The present answers in a comparison.
pub const NOW: &str = "Present answers";
/// The occupations are on their way.
pub const LOADING: &str = "Loading 923 careers.";
/// The comparison's heading.
pub const TWO: &str = "Two results side by side";
/// What to make of it.
pub const TWO_LEAD: &str = "People change, and so do answers. What both name is worth a closer look.";
/// The roses' heading.
pub const TWO_INTERESTS: &str = "Interests";
/// When an area has no answer.
pub const NO_INTERESTS: &str =
    "One of the two has no answers to some of the six areas, so the pictures can’t be compared.";
/// Careers of both.
pub const TWO_BOTH: &str = "What both name";
/// Careers of one.
pub const TWO_MOVED: &str = "What moved";
/// Nothing of one alone.
pub const NOTHING_MOVED: &str = "Both have the same careers among their first ones.";
/// Answers that differ.
pub const TWO_ANSWERS: &str = "Answers that changed most";
/// Caption of the table of interests.
pub const INTERESTS_TABLE: &str =
    "Six interests, 0 to 40. Differences of less than 6 are too small to count.";
/// Caption of the careers of both.
pub const BOTH_TABLE: &str = "Place in each list; the best in both together first";
/// Caption of the careers of one.
pub const MOVED_TABLE: &str = "Place in each list; the largest steps first";
/// Caption of the answers.
pub const ANSWERS_TABLE: &str = "The answers in both; the largest changes first";
/// Column of areas.
pub const AREA: &str = "Area";
/// Column of careers.
pub const CAREER: &str = "Career";
/// Column of questions.
pub const QUESTION: &str = "Question";
/// Column of differences.
pub const CHANGE: &str = "Change";

/// What something is about: a button and its result, a place and the result there.
#[must_use]
pub fn of(what: &str, name: &str) -> String {
    format!("{what}: {name}")
}

/// A result in a choice.
#[must_use]
pub fn dated(name: &str, date: Day) -> String {
    format!("{name}, {}", day(date))
}

/// A day as people write it.
#[must_use]
pub fn day(day: Day) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = MONTHS.get(usize::from(day.month()).saturating_sub(1)).copied().unwrap_or_default();
    format!("{month} {}, {}", day.day(), day.year())
}

/// The name of a result that got none.
#[must_use]
pub fn unnamed(date: Day) -> String {
    format!("Result of {}", day(date))
}

/// The name under which the present answers are kept before others take their place.
#[must_use]
pub fn kept_before(date: Day) -> String {
    format!("My answers until {}", day(date))
}

/// The name of a sheet that came in a file beside answers that were here.
#[must_use]
pub fn from_file(date: Day) -> String {
    format!("From a file, {}", day(date))
}

/// When a result was saved and what it holds.
#[must_use]
pub fn saved_facts(date: Day, form: Form, answers: usize) -> String {
    format!("{}, {} form, {}", day(date), form_name(form), answers_given(answers))
}

/// How many answers there are.
#[must_use]
pub fn answers_given(answers: usize) -> String {
    if answers == 1 { "1 answer".to_owned() } else { format!("{answers} answers") }
}

/// What there is to save.
#[must_use]
pub fn to_save(form: Form, answers: usize) -> String {
    format!("{} form, {}.", form_name(form), answers_given(answers))
}

/// The present answers have a name already.
#[must_use]
pub fn saved_as(name: &str) -> String {
    format!("They are saved as “{name}”.")
}

/// Something was saved.
#[must_use]
pub fn is_saved(name: &str) -> String {
    format!("“{name}” is saved.")
}

/// Something was renamed.
#[must_use]
pub fn is_renamed(name: &str) -> String {
    format!("It is called “{name}” now.")
}

/// Something was deleted.
#[must_use]
pub fn is_deleted(name: &str) -> String {
    format!("“{name}” is deleted.")
}

/// What deleting everything takes and leaves.
#[must_use]
pub fn yes_delete_all(results: usize) -> String {
    match results {
        1 => "Yes, delete the one saved result".to_owned(),
        _ => format!("Yes, delete all {results} saved results"),
    }
}

/// What goes and what stays.
#[must_use]
pub fn delete_all_means(results: usize) -> String {
    let those = if results == 1 { "It is".to_owned() } else { format!("All {results} are") };
    format!("{those} gone for good then, unless you have a file of them. Your present answers stay.")
}

/// A result that no list can be made of.
#[must_use]
pub fn too_little(name: &str) -> String {
    format!(
        "The answers of “{name}” are too few, or all the same, so no list of careers can be worked out from them."
    )
}

/// The occupations did not arrive.
#[must_use]
pub fn lost(why: &str) -> String {
    format!("{why} Your results are safe on this device. Check the connection and try again.")
}

/// A difference of points with its sign.
#[must_use]
pub fn step(points: f64) -> String {
    match points {
        0.0 => "0".to_owned(),
        more if more > 0.0 => format!("+{more:.0}"),
        less => format!("−{:.0}", -less),
    }
}

/// How far a career moved from the first list to the second.
#[must_use]
pub fn places_moved(from: usize, to: usize) -> String {
    let places = from.abs_diff(to);
    let word = if places == 1 { "place" } else { "places" };
    match from.cmp(&to) {
        Ordering::Equal => "the same".to_owned(),
        Ordering::Greater => format!("{places} {word} up"),
        Ordering::Less => format!("{places} {word} down"),
    }
}

/// An opened result, above its list.
#[must_use]
pub fn opened(name: &str, date: Day) -> String {
    format!("This is “{name}”, saved on {}.", day(date))
}

/// What came of a file.
#[must_use]
pub fn taken_in(taken: TakenIn) -> String {
    let results = |count: usize| if count == 1 { "1 result".to_owned() } else { format!("{count} results") };
    let mut said = match (taken.added, taken.known) {
        (0, 0) if taken.present => String::new(),
        (0, 0) => "There was nothing new in this file.".to_owned(),
        (0, known) => format!("Nothing new: {} of this file were here already.", results(known)),
        (added, 0) => format!("{} added.", results(added)),
        (added, known) => format!("{} added, {} were here already.", results(added), results(known)),
    };
    if taken.present {
        said.push_str(" The answers in the file are now your present ones: you can go on with them.");
    }
    said.trim_start().to_owned()
}

/// A file that was refused.
#[must_use]
pub fn refused(why: &str) -> String {
    format!("{why} Nothing was changed here.")
}

/// What the lists of two results share.
#[must_use]
pub fn both_name(count: usize, first: usize) -> String {
    match count {
        0 => format!("None of the first {first} careers is the same."),
        1 => format!("1 career is among the first {first} of both."),
        _ => format!("{count} careers are among the first {first} of both."),
    }
}

/// What only one of them has.
#[must_use]
pub fn moved(first: usize) -> String {
    format!(
        "Careers among the first {first} of one result only. Places far down the list move easily, so look at the large steps."
    )
}

/// How many answers differ.
#[must_use]
pub fn answers_differ(changed: usize, both: usize) -> String {
    match (changed, both) {
        (_, 0) => "No question was answered in both.".to_owned(),
        (0, _) => format!("All {both} questions that both answered have the same answer."),
        _ => format!("{changed} of the {both} questions that both answered have another answer."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_fit_their_numbers() {
        assert_eq!(day("2026-03-01".parse().expect("a day")), "March 1, 2026");
        assert_eq!(
            taken_in(TakenIn { added: 1, known: 2, present: false }),
            "1 result added, 2 results were here already."
        );
        assert_eq!([places_moved(30, 3), places_moved(3, 4)], ["27 places up", "1 place down"]);
        assert_eq!([step(3.0), step(-12.0), step(0.0)], ["+3", "−12", "0"]);
        let own = taken_in(TakenIn { added: 0, known: 0, present: true });
        assert!(own.starts_with("The answers in the file"), "{own}");
        assert_eq!(yes_delete_all(1), "Yes, delete the one saved result");
        assert_eq!(answers_differ(3, 75), "3 of the 75 questions that both answered have another answer.");
    }
}
