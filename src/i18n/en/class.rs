//! A class: the teacher's link, the student's arrival, handing in, the board.

mod board;
mod make;
mod student;

pub use board::*;
pub use make::*;
pub use student::*;

/// Titles of the four pages, for the tab.
pub const MAKE: &str = "Make a class link";
/// A student's arrival.
pub const ARRIVE: &str = "Class quiz";
/// Handing in.
pub const HAND_IN: &str = "Hand in a code";
/// The board.
pub const BOARD: &str = "Class board";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::class::{ClassLink, Count};
    use crate::instrument::Form;

    #[test]
    fn a_class_is_told_in_words() {
        let mut link = ClassLink { label: "Room 12".to_owned(), abilities: false, ..ClassLink::default() };
        assert_eq!(welcome(&link), "Welcome, Room 12");
        assert_eq!(task(&link, 57, 75), "57 questions about interests and subjects, about 10 minutes.");
        link.form = Form::Quick;
        assert_eq!(
            task(&link, 30, 30),
            "A few questions about interests, subjects and abilities, about 4 minutes."
        );
        assert_eq!(people(10_000), "10,000 codes count.");
        assert_eq!(count(Count::AtLeast(26)), "26 or more");
    }
}
