//! A class: the teacher's link, the student's arrival, handing in, the board.

use super::{field_name, form_minutes, form_name, section_name};
use crate::class::{ClassLink, Count, FIRST, LEAST_GROUP, Language};
use crate::instrument::{Form, Section};
use crate::riasec::Riasec;

/// Titles of the four pages, for the tab.
pub const MAKE: &str = "Make a class link";
/// A student's arrival.
pub const ARRIVE: &str = "Class quiz";
/// Handing in.
pub const HAND_IN: &str = "Hand in a code";
/// The board.
pub const BOARD: &str = "Class board";

// ----- the teacher's page -----

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

// ----- the student's pages -----

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

// ----- the board -----

/// What the board does.
pub const BOARD_LEAD: &str = "Paste the codes that your students handed in. They are counted on this device, and nothing is sent to anybody.";
/// The codes' field.
pub const CODES: &str = "Codes, one a line";
/// What can stand there.
pub const CODES_HINT: &str = "Whole rows of a table are fine, too: other cells are passed over and not kept.";
/// The field for files.
pub const FILES: &str = "Add a CSV file, or pictures of QR codes";
/// Counts.
pub const COUNT: &str = "Show the class";
/// Stops counting.
pub const STOP: &str = "Stop";
/// Empties the board.
pub const CLEAR: &str = "Clear the board";
/// The link's field.
pub const BOARD_LINK: &str = "Class link, if you have it";
/// What it is for.
pub const BOARD_LINK_HINT: &str = "With it the board tells your codes from those of other classes. Without it, the class of most codes counts.";
/// Which class.
#[must_use]
pub fn board_of(link: &ClassLink) -> String {
    format!("{BOARD}: {}", called(link))
}

/// Many lines are not shown in the field.
#[must_use]
pub fn held(lines: usize) -> String {
    format!("{} lines are here. So many are not shown.", thousands(lines))
}

/// How far it is.
#[must_use]
pub fn counting(done: usize, all: usize) -> String {
    format!("Reading line {} of {}.", thousands(done), thousands(all))
}

/// It was stopped.
pub const STOPPED: &str = "Stopped. The numbers are those of the lines read so far.";
/// Pictures are being read.
pub const READING_PICTURES: &str = "Looking for codes in the pictures.";
/// No reader of pictures here.
pub const NO_READER: &str =
    "This browser cannot read pictures here. Scan the code with a phone and paste its text.";
/// A picture without a code.
pub const NO_CODE_IN_PICTURE: &str =
    "No QR code was found in this picture. A sharper or closer one may help.";
/// A picture that cannot be opened.
pub const NO_PICTURE: &str = "This file is no picture that the browser can open.";
/// A file that cannot be read.
pub const NO_FILE: &str = "This file could not be read, or it is larger than 10 MB.";
/// More lines than are read.
#[must_use]
pub fn too_many(most: usize) -> String {
    format!("Only the first {} lines are read.", thousands(most))
}

/// How many count.
#[must_use]
pub fn people(people: usize) -> String {
    match people {
        0 => "No code counts yet.".to_owned(),
        1 => "1 code counts.".to_owned(),
        people => format!("{} codes count.", thousands(people)),
    }
}

/// How many came without a class.
#[must_use]
pub fn plain(plain: usize) -> Option<String> {
    match plain {
        0 => None,
        1 => Some("1 of them is a result’s code without a class. It counts, too.".to_owned()),
        plain => {
            Some(format!("{} of them are results’ codes without a class. They count, too.", thousands(plain)))
        }
    }
}

/// Too few.
#[must_use]
pub fn too_few() -> String {
    format!("Numbers appear from {LEAST_GROUP} codes on, so that nobody can be picked out.")
}

/// What hidden means.
#[must_use]
pub fn hidden_note() -> String {
    format!("Groups smaller than {LEAST_GROUP} are hidden, and so is any number that would give one away.")
}

/// A count, as far as it is told.
#[must_use]
pub fn count(count: Count) -> String {
    match count {
        Count::Exactly(count) => thousands(count),
        Count::AtLeast(least) => format!("{} or more", thousands(least)),
        Count::Hidden => "hidden".to_owned(),
    }
}

/// The interests' heading.
pub const INTERESTS: &str = "Interests";
/// What the table says.
pub const INTERESTS_NOTE: &str =
    "The mean of the class in each area, 0 to 40. Half of the class lies in the middle range.";
/// Its columns.
pub const COLUMNS: [&str; 3] = ["Area", "Mean", "Middle half"];
/// Its caption.
pub const INTERESTS_CAPTION: &str = "The six interests of the class";

/// The middle half.
#[must_use]
pub fn range(low: f64, high: f64) -> String {
    format!("{low:.0} to {high:.0}")
}

/// Whose strongest interest is which.
pub const LEADS: &str = "Strongest interest";
/// How many point nowhere.
pub const UNDECIDED: &str = "No clear direction yet";
/// An area by name and work.
#[must_use]
pub fn area(area: Riasec) -> String {
    format!("{}: {}", area.name(), super::area_work(area))
}

/// The fields' heading.
pub const FIELDS: &str = "Fields that come up often";
/// What is counted.
#[must_use]
pub fn fields_note() -> String {
    format!("How many students have a career of this field among their first {FIRST} ideas.")
}

/// The careers' heading.
pub const CAREERS: &str = "Careers that several share";
/// What is counted.
#[must_use]
pub fn careers_note() -> String {
    format!("How many students have this career, or one much like it, among their first {FIRST} ideas.")
}

/// None is shared.
pub const NO_CAREERS: &str = "No career like this is shared by five or more.";
/// Filters of the list.
pub const BY_AREA: &str = "Interest area";
/// The other one.
pub const BY_FIELD: &str = "Field";
/// No filter.
pub const ANY: &str = "Any";
/// How many are shown.
#[must_use]
pub fn shared(shown: usize, all: usize) -> String {
    format!("{shown} of {all} shared careers shown")
}

/// No answer to the teacher's question.
pub const NO_ANSWER: &str = "No answer";
/// Lines that do not count.
#[must_use]
pub fn not_counted(lines: usize) -> String {
    if lines == 1 {
        "1 line does not count".to_owned()
    } else {
        format!("{} lines do not count", thousands(lines))
    }
}

/// A line and why it does not count.
#[must_use]
pub fn line(number: usize, reason: &str) -> String {
    format!("Line {}: {reason}", thousands(number))
}

/// A doubled line.
#[must_use]
pub fn doubled(first: usize) -> String {
    format!("The same result is already in line {}.", thousands(first))
}

/// A line of another class.
pub const FOREIGN: &str = "This code is from another class.";
/// More lines than are listed.
#[must_use]
pub fn more_lines(more: usize) -> String {
    format!("And {} more. The file for a spreadsheet has all of them.", thousands(more))
}

/// Saves the numbers.
pub const SAVE: &str = "Save as a spreadsheet";
/// The file's name.
pub const FILE: &str = "bearings-class.csv";
/// It was done.
pub const SAVED: &str = "The file is saved where your browser puts downloads.";
/// It could not be done.
pub const NOT_SAVED: &str = "This browser does not let the page save a file.";
/// Keeps the board.
pub const KEEP_BOARD: &str = "Keep these codes on this device";
/// What it means.
pub const KEEP_NOTE: &str =
    "Without this, the codes are gone when you close the page. On a shared computer, better leave it.";
/// Takes it away.
pub const FORGET_BOARD: &str = "Forget what is kept";
/// The file's columns.
pub const FILE_COLUMNS: [&str; 3] = ["what", "name", "value"];

/// A list in words.
fn listed(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

/// A number with its thousands set apart.
fn thousands(number: usize) -> String {
    if number < 1_000 { number.to_string() } else { format!("{},{:03}", number / 1_000, number % 1_000) }
}

#[cfg(test)]
mod tests {
    use super::*;

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
