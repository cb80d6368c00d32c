//! What is said of results: their days, their answers, what has just been done, how two compare.

use std::cmp::Ordering;

use super::super::form_name;
use crate::export::TakenIn;
use crate::instrument::Form;
use crate::storage::Day;

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
