//! A result: why there is none, how it begins, what to do with it. The list and its panels are in files of their own.

mod list;
mod tune;

use super::{capital, in_one_sentence};
use crate::riasec::PerArea;
use crate::storage::Day;

pub use list::*;
pub use tune::*;

/// No answer so far.
pub const NOTHING_YET: &str = "Nothing answered yet";
/// When a result comes.
pub const NOTHING_YET_LEAD: &str =
    "Your result appears here after the first section. It takes about three minutes.";
/// The way to the first question.
pub const START_QUIZ: &str = "Start the quiz";
/// Some answers, not enough.
pub const TOO_LITTLE: &str = "Too little to go on so far";
/// The way to the next question.
pub const GO_ON_QUIZ: &str = "Go on with the quiz";
/// All answers are the same.
pub const NO_RESULT: &str = "No result can be worked out from this";
/// The way to the answers.
pub const LOOK_AT_ANSWERS: &str = "Look at the answers again";
/// A link with a code that cannot be opened.
pub const LINK_DAMAGED: &str = "This link can’t be shown";
/// A link with answers that give no result.
pub const LINK_TOO_LITTLE: &str =
    "The answers in this link are too few, or all the same, so no result can be worked out from them.";
/// From somebody's result to the quiz.
pub const TAKE_QUIZ: &str = "Take the quiz";
/// To the landing page.
pub const HOME: &str = "Home";
/// The list is being worked out.
pub const WORKING: &str = "Working out the places";
/// The occupations are on their way.
pub const LOADING: &str = "Loading 923 careers.";
/// The occupations did not arrive.
pub const LOST: &str = "The careers are not here";

/// Where a result without interests begins.
pub const PLACES_SO_FAR: &str = "Places from what is answered so far";
/// What a result is worth.
pub const LEAD: &str = "Here are places to explore. They are a start, not a verdict.";
/// The reader's interests, as a heading.
pub const YOUR_INTERESTS: &str = "Your interests";
/// Somebody else's interests, as a heading.
pub const THEIR_INTERESTS: &str = "Their interests";
/// How to read the picture of interests.
pub const INTERESTS_NOTE: &str =
    "The longest points show what draws a person most. Differences of less than 6 are too small to count.";
/// Above somebody's result, in bold.
pub const SHARED: &str = "This is a shared result.";
/// After it.
pub const SHARED_UNTOUCHED: &str = " Your own answers are untouched.";
/// Back to the reader's own.
pub const MY_RESULT: &str = "My own result";
/// To the questions that are left.
pub const ANSWER_THEM: &str = "Answer them";

/// The part with the link.
pub const KEEP: &str = "Keep or share this result";
/// What the link holds.
pub const KEEP_LEAD: &str =
    "The link carries the whole result. Anyone who opens it sees this page. Nothing is stored anywhere else.";
/// Copies the link.
pub const COPY_LINK: &str = "Copy the link";
/// The link is on the clipboard.
pub const LINK_COPIED: &str = "The link is copied.";
/// Prints the page.
pub const PRINT: &str = "Print";
/// Above the code.
pub const CODE: &str = "The code in the link";
/// Back to the first question.
pub const CHANGE_ANSWER: &str = "Change an answer";
/// Forgets the answers after a second tap.
pub const START_AGAIN: &str = "Start again";
/// The second tap.
pub const YES_FORGET: &str = "Yes, forget all my answers";
/// Lets them be.
pub const NO_KEEP: &str = "No, keep them";

/// The part about a longer form and sections anew.
pub const SURER: &str = "Make it surer";
/// What these bring.
pub const SURER_LEAD: &str = "More answers make the list steadier, and nothing is asked twice. If something has changed, or was answered in a hurry, each part can be answered anew while the rest stays.";

/// What to do with a result.
pub const WEEK: &str = "Three things to do this week";
/// Each in a few words and in a sentence.
pub const WEEK_THINGS: [(&str, &str); 3] = [
    ("Read two careers", "Open two from your list and see what the work is like."),
    ("Talk to one person", "Ask someone who does the job what a good day and a bad day look like."),
    ("Show someone your result", "A parent, a teacher or a friend may see something in it that you don’t."),
];

/// How far it is to a result.
#[must_use]
pub fn too_little(answered: usize, missing: usize) -> String {
    format!("You have answered {answered}. With {missing} more, the picture gets clear enough to show.")
}

/// Why a link cannot be shown, and what that leaves alone.
#[must_use]
pub fn damaged(why: &str) -> String {
    format!("{why} Your own answers are untouched.")
}

/// The occupations did not arrive.
#[must_use]
pub fn lost(why: &str) -> String {
    format!("{why} Your answers are safe on this device. Check the connection and try again.")
}

/// What the reader likes most.
#[must_use]
pub fn you_like(sums: &PerArea<f64>) -> String {
    capital(&in_one_sentence(sums, "you like"))
}

/// What somebody else likes most.
#[must_use]
pub fn this_person_likes(sums: &PerArea<f64>) -> String {
    capital(&in_one_sentence(sums, "this person likes"))
}

/// Questions without an answer; `most` when there may be fewer.
#[must_use]
pub fn still_open(open: usize, most: bool) -> String {
    let questions = match open {
        _ if most => format!("At most {open} questions are"),
        1 => "1 question is".to_owned(),
        _ => format!("{open} questions are"),
    };
    format!("{questions} still open. The list gets surer with each answer. ")
}

/// The link to copy by hand.
#[must_use]
pub fn copy_by_hand(link: &str) -> String {
    format!("Copy this link: {link}")
}

/// The name of the file with all careers.
#[must_use]
pub fn careers_file_name(day: Day) -> String {
    format!("bearings-careers-{day}.csv")
}
