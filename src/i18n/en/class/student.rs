//! What a student of a class meets: the arrival, handing in.

use super::super::{field_name, form_minutes, section_name};
use crate::class::ClassLink;
use crate::instrument::Form;

/// The greeting.
#[must_use]
pub fn welcome(link: &ClassLink) -> String {
    if link.label.is_empty() {
        "Welcome to your class quiz".to_owned()
    } else {
        format!("Welcome, {}", link.label)
    }
}

/// What the class does, of so many questions.
#[must_use]
pub fn task(link: &ClassLink, questions: usize, all: usize) -> String {
    let minutes = (form_minutes(link.form) as usize * questions).div_ceil(all.max(1));
    let sections: Vec<String> =
        link.sections().into_iter().map(|it| section_name(it).to_lowercase()).collect();
    let sections = listed(&sections);
    match link.form {
        Form::Quick => format!("A few questions about {sections}, about {minutes} minutes."),
        Form::Full | Form::Detailed => {
            format!("{questions} questions about {sections}, about {minutes} minutes.")
        }
    }
}

/// What is good to know before.
pub const BEFORE: [&str; 3] = [
    "There are no right or wrong answers. You can go back, skip, or stop and come back later.",
    "Your answers stay on this device until you hand them in yourself.",
    "At the end you get a code to hand in. It holds your answers and no name. Whoever has the code can see your result.",
];
/// The teacher asks something.
pub const TEACHER_ASKS: &str = "Your teacher asks one more question at the end.";
/// Starts the quiz.
pub const BEGIN: &str = "Start the quiz";
/// Goes on with what is on the device.
pub const GO_ON: &str = "Go on with these answers";
/// Begins with nothing.
pub const FRESH: &str = "They are not mine: start fresh";
/// Asks once more.
pub const FRESH_SURE: &str = "Yes, forget them and start";

/// The fields that the class looks at first.
#[must_use]
pub fn looks_at(link: &ClassLink) -> Option<String> {
    let fields: Vec<String> = link.focus.iter().map(|group| field_name(*group).to_owned()).collect();
    (!fields.is_empty()).then(|| format!("Your class looks first at: {}.", fields.join("; ")))
}

/// Somebody has answered here before.
#[must_use]
pub fn answers_here(count: usize) -> String {
    let answers = if count == 1 { "1 answer".to_owned() } else { format!("{count} answers") };
    format!("There are already {answers} on this device. Are they yours?")
}

/// A link that cannot be opened.
pub const NO_CLASS_LINK: &str = "This class link can’t be opened";
/// The way on without it.
pub const WITHOUT_CLASS: &str = "Take the quiz without a class";

/// On the result: there is something to hand in.
#[must_use]
pub fn to_hand_in(link: &ClassLink) -> String {
    if link.label.is_empty() {
        "This quiz is for your class.".to_owned()
    } else {
        format!("This quiz is for {}.", link.label)
    }
}

/// The way there.
pub const GET_CODE: &str = "Get my code to hand in";
/// Nothing to hand in to.
pub const NO_CLASS: &str = "No class here";
/// Why.
pub const NO_CLASS_LEAD: &str = "You did not come by a class link, so there is nobody to hand a code in to. If you are in a class, open your teacher’s link first. Your answers stay.";
/// Not enough yet.
pub const NOT_YET: &str = "A few more answers first";
/// Why.
pub const NOT_YET_LEAD: &str =
    "With the answers so far no result can be worked out, so there is nothing to hand in yet.";
/// The way on.
pub const ON: &str = "Go on with the quiz";
/// Above the teacher's question.
pub const ONE_QUESTION: &str = "One question from your teacher";
/// No answer.
pub const RATHER_NOT: &str = "I would rather not say";
/// Shows the code.
pub const SHOW_CODE: &str = "Show my code";
/// Nothing chosen yet.
pub const CHOOSE_FIRST: &str = "Choose one of them first.";
/// The code's heading.
pub const YOUR_CODE: &str = "Your code to hand in";
/// What is in it.
pub const CODE_HOLDS: &str = "Give this code to your teacher in the way your class uses. It holds the form you took and how you answered. It has no name, no date and nothing else about you. Whoever has it can see your result.";
/// Copies it.
pub const COPY_CODE: &str = "Copy the code";
/// It was done.
pub const COPIED: &str = "Copied.";
/// It could not be done.
pub const NOT_COPIED: &str = "This browser does not let the page copy. Select the text and copy it by hand.";
/// The picture of the code.
pub const CODE_QR: &str = "QR code of your code to hand in";
/// Prints.
pub const PRINT: &str = "Print";
/// Changes the answer to the teacher's question.
pub const CHANGE_ANSWER: &str = "Change my answer to the question";
/// Back to the result.
pub const SEE_RESULT: &str = "See my result";
/// Leaves the class.
pub const LEAVE: &str = "I am not in this class";

/// Questions are still open.
#[must_use]
pub fn still_open(open: usize) -> String {
    let questions = if open == 1 { "1 question is".to_owned() } else { format!("{open} questions are") };
    format!(
        "{questions} still open. You can hand in now, or answer more first: the code changes with every answer."
    )
}

/// A list in words.
fn listed(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}
