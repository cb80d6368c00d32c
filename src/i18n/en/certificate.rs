//! The certificate: that somebody has finished, and nothing about the answers.

use crate::instrument::Form;

/// The page's heading and tab title.
pub const TITLE: &str = "Certificate";
/// What the page is for.
pub const LEAD: &str = "A sheet to print that says you have finished, and nothing about your answers.";

/// The name's field.
pub const NAME: &str = "Your name";
/// What becomes of it.
pub const NAME_HINT: &str = "Your name is put on the sheet and kept nowhere. It is gone when you leave this page. You can also leave it empty and write it by hand.";
/// The date's field.
pub const DATE: &str = "Date";
/// Prints the sheet.
pub const PRINT: &str = "Print the certificate";

/// What the sheet is called for those who do not see it.
pub const SHEET: &str = "The sheet";
/// Before the name.
pub const CONFIRMS: &str = "This is to confirm that";
/// Between name and date.
pub const FINISHED: &str = "has finished the career quiz Bearings";
/// Before the date.
pub const ON: &str = "on";
/// Before the check word.
pub const CHECK_WORD: &str = "Check word";
/// What the check word is good for.
pub const PROVES: &str = "This sheet shows no result. The check word comes from the answers, so a code of the same answers has the same check word. It proves no more than that: not who answered, and not how.";
/// A line to sign on.
pub const SIGNED: &str = "Signature of the teacher";

/// Nothing is answered yet.
pub const NOTHING: &str =
    "There is a certificate here once you have finished the quiz. You have not begun yet.";
/// Starts.
pub const START: &str = "Start the quiz";
/// Goes on.
pub const GO_ON: &str = "Go on with the quiz";
/// Looks at the answers.
pub const LOOK: &str = "Look at the answers again";

/// The teacher's part.
pub const COMPARE: &str = "For teachers: compare a check word";
/// What to do.
pub const COMPARE_LEAD: &str = "Put in the code or the link that the student handed in. If the check word below it is the one on the certificate, both come from the same answers.";
/// The code's field.
pub const CODE: &str = "Code or link";
/// What it does not show.
pub const COMPARE_LIMIT: &str =
    "It does not show who gave the answers. Nothing you type here is kept or sent.";

/// Form and answers, without what they say.
#[must_use]
pub fn extent(form: Form, answers: usize) -> String {
    format!("({} form, {answers} questions answered)", super::form_name(form).to_lowercase())
}

/// How far it is, before anything can be worked out.
#[must_use]
pub fn begun(answered: usize) -> String {
    let questions = if answered == 1 { "1 question".to_owned() } else { format!("{answered} questions") };
    format!(
        "There is a certificate here once you have finished the quiz. You have answered {questions} so far."
    )
}

/// What is missing to a finished sheet.
#[must_use]
pub fn missing(open: usize) -> String {
    let questions = if open == 1 { "1 question is".to_owned() } else { format!("{open} questions are") };
    format!("There is a certificate here once you have finished the quiz. {questions} still open.")
}

/// Where the check word can be compared.
#[must_use]
pub fn compare_at(address: &str) -> String {
    format!("To compare it with a code: {address}")
}

/// The check word of a code that was put in.
#[must_use]
pub fn word_of_code(word: &str) -> String {
    format!("The check word of this code is “{word}”.")
}
