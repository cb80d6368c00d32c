//! The teacher's page, where a class link is made.

use super::super::{form_minutes, form_name, section_name};
use crate::class::ClassLink;
use crate::instrument::{Form, Section};
use crate::language::Language;

/// What the page does.
pub const MAKE_LEAD: &str = "Choose what your class does and share one link. The link holds all of it: no account, no list of names, and nothing is sent to anybody.";
/// The form's choice.
pub const FORM: &str = "How long";
/// The language's choice.
pub const LANGUAGE: &str = "Language";
/// The label's field.
pub const LABEL: &str = "Class name";
/// What it may be.
pub const LABEL_HINT: &str =
    "Students see it when they open the link. Up to 40 characters, and better without names of people.";
/// Which sections.
pub const SECTIONS: &str = "Parts of the quiz";
/// What leaving one out means.
pub const SECTIONS_HINT: &str =
    "Interests are always asked. Each part that you leave out saves time and makes the lists less sure.";
/// The quick form has no choice of sections.
pub const SECTIONS_QUICK: &str = "The quick form picks its questions from all three parts as it goes.";
/// The fields' panel.
pub const FOCUS: &str = "Fields to look at first";
/// What they do.
pub const FOCUS_HINT: &str = "Students first see careers in these fields. One tap shows them all the others.";
/// The question's panel.
pub const ASK: &str = "A question of your own";
/// What it is for.
pub const ASK_HINT: &str = "It comes before the code is shown, and the board counts the answers. Please ask nothing private: an answer belongs to a code, and a code to a student.";
/// The question's field.
pub const ASK_TEXT: &str = "Your question";
/// The link's heading.
pub const LINK: &str = "The link for your class";
/// Copies it.
pub const COPY_LINK: &str = "Copy the link";
/// Opens it as a student would.
pub const TRY: &str = "Try it as a student";
/// Prints a slip.
pub const PRINT_SLIP: &str = "Print a slip";
/// The way to the board.
pub const TO_BOARD: &str = "Open the class board";
/// The picture of the link.
pub const LINK_QR: &str = "QR code of the class link";
/// What the link can do later.
pub const LINK_LASTS: &str = "Keep the link: the board knows your class by it. It works for as long as you like, and for every student.";
/// Keeps the class on this device.
pub const KEEP_CLASS: &str = "Keep this class on this device";
/// What is kept.
pub const KEPT_CLASSES: &str = "Classes on this device";
/// Takes a class away.
pub const FORGET: &str = "Forget";
/// It was done.
pub const KEPT: &str = "Kept on this device.";
/// It could not be done.
pub const NOT_KEPT: &str = "This browser keeps nothing for this page, so the link is all there is. Copy it.";
/// It is gone.
pub const FORGOTTEN: &str = "Forgotten. Nothing of it is left on this device.";
/// A class without a name.
pub const NO_LABEL: &str = "A class without a name";
/// The board without a link.
pub const NO_LINK: &str = "A board without a class link";

/// Takes this class away.
#[must_use]
pub fn forget(class: &str) -> String {
    format!("{FORGET} {class}")
}

/// An answer's field, 1 for the first.
#[must_use]
pub fn ask_answer(number: usize) -> String {
    format!("Answer {number}")
}

/// A language by its own name.
#[must_use]
pub const fn language_name(language: Language) -> &'static str {
    match language {
        Language::English => "English",
        Language::Spanish => "Español",
    }
}

/// A form with its minutes.
#[must_use]
pub fn form_choice(form: Form) -> String {
    format!("{}, about {} minutes", form_name(form), form_minutes(form))
}

/// A section of the quiz, to be asked or not.
#[must_use]
pub fn ask_section(section: Section) -> String {
    format!("Ask about {}", section_name(section).to_lowercase())
}

/// What a class is called.
#[must_use]
pub fn called(link: &ClassLink) -> String {
    if link.label.is_empty() { NO_LABEL.to_owned() } else { link.label.clone() }
}

/// The slip's steps.
pub const SLIP_STEPS: [&str; 3] = [
    "Point a phone’s camera at the square, or type the address.",
    "Take the quiz. There are no right or wrong answers.",
    "At the end, hand in the code. There is no name in it.",
];
