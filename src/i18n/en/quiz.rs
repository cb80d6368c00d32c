//! The quiz: choosing a form, opening a section, answering, going on.

use super::{form_length, form_minutes, form_name, in_one_sentence, section_name};
use crate::instrument::{Form, Section};
use crate::riasec::PerArea;

/// The next question is being chosen.
pub const WAIT: &str = "One moment";
/// What is waited for.
pub const WAIT_LEAD: &str = "Choosing your next question.";
/// The careers that choose questions did not come.
pub const NO_QUESTION: &str = "The next question is not here";
/// The way out: another form.
pub const OTHER_FORM: &str = "Take another form";

/// Why the next question is not here, after a sentence about the careers.
#[must_use]
pub fn no_question_lead(why: &str) -> String {
    format!(
        "{why} Some questions are chosen by them. Your answers are safe on this device. Check the connection and try again."
    )
}

/// A number that no question has.
#[must_use]
pub fn no_such_question(questions: usize, number: usize) -> String {
    format!("The quiz has {questions} questions, and no number {number}.")
}

/// The heading of the three forms.
pub const HOW_LONG: &str = "How much time do you have?";
/// What choosing one means.
pub const HOW_LONG_LEAD: &str =
    "Start short and go on later, or take it all at once. Nothing is asked twice.";
/// The way to how the forms are tested.
pub const HOW_TESTED: &str = "How we test";

/// A form's length and its minutes.
#[must_use]
pub fn form_takes(form: Form, questions: usize) -> String {
    format!("{}, about {} minutes", form_length(form, questions), form_minutes(form))
}

/// Takes a form, or goes on with one that is begun.
#[must_use]
pub fn take_form(form: Form, begun: bool) -> String {
    let name = form_name(form);
    if begun { format!("Go on with {name}") } else { format!("Take {name}") }
}

/// What is left of a form that some answers belong to.
#[must_use]
pub fn still_open(form: Form, open: usize) -> String {
    match (form, open) {
        (_, 0) => "You have answered all of it.".to_owned(),
        (Form::Quick, 1) => "At most 1 of them is open.".to_owned(),
        (Form::Quick, open) => format!("At most {open} of them are open."),
        (Form::Full | Form::Detailed, 1) => "1 of them is open.".to_owned(),
        (Form::Full | Form::Detailed, open) => format!("{open} of them are open."),
    }
}

/// Which section of how many begins.
#[must_use]
pub fn section_of(number: usize, sections: usize) -> String {
    format!("Section {number} of {sections}")
}

/// That nothing binds.
pub const AS_YOU_LIKE: &str = "You can go back, skip, or stop and come back later.";

/// How many questions a section has, and how many of them have an answer; before what the section is about.
#[must_use]
pub fn section_count(form: Form, section: Section, count: usize, answered: usize) -> String {
    match (form, answered) {
        (Form::Quick, 0) if section != Section::Interests => format!("At most {count} questions. "),
        (_, 0) => format!("{count} questions. "),
        (Form::Quick, 1) => "You have answered 1 question here. ".to_owned(),
        (Form::Quick, _) => format!("You have answered {answered} questions here. "),
        _ if answered == count => format!("You have answered all {count} questions here. "),
        _ => format!("You have answered {answered} of {count} questions here. "),
    }
}

/// Into a section: nothing of it is answered, all of it, or a part.
#[must_use]
pub fn into_section(section: Section, open: Option<usize>) -> String {
    let name = section_name(section);
    match open {
        None => format!("Start {name}"),
        Some(0) => format!("Go through {name} again"),
        Some(_) => format!("Go on with {name}"),
    }
}

/// To the first question of a section that is partly answered.
pub const LOOK_AT_ALL: &str = "Look at all answers here";
/// To the result before the end.
pub const SEE_SO_FAR: &str = "See the careers so far";

/// The interests as they look between two sections.
#[must_use]
pub fn so_far(sums: &PerArea<f64>) -> String {
    format!("So far: {}", in_one_sentence(sums, "you like"))
}

/// The subjects that were placed highest so far.
#[must_use]
pub fn subjects_so_far(subjects: &[String]) -> String {
    format!("Your highest subjects: {}.", subjects.join(" · "))
}

/// To the question before.
pub const BACK: &str = "Back";
/// To the next question without an answer.
pub const SKIP: &str = "Skip";

/// Asks to take back a section's answers.
#[must_use]
pub fn clear(section: Section) -> String {
    format!("Clear my answers in {}", section_name(section))
}

/// Takes them back.
#[must_use]
pub fn clear_sure(section: Section) -> String {
    format!("Yes, clear {}", section_name(section))
}

/// They are taken back.
#[must_use]
pub fn cleared(section: Section) -> String {
    format!("{} is cleared.", section_name(section))
}

/// Brings them back.
pub const BRING_BACK: &str = "Bring my answers back";
/// Lets them be.
pub const KEEP_THEM: &str = "No, keep them";

/// On to a longer form with so many questions more.
#[must_use]
pub fn go_on_to(form: Form, more: usize) -> String {
    let questions = if more == 1 { "question" } else { "questions" };
    format!("Go on to the {} form: {more} more {questions}", form_name(form).to_lowercase())
}

/// A section once more.
#[must_use]
pub fn redo(section: Section) -> String {
    format!("Redo {}", section_name(section))
}
