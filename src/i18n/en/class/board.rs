//! The class board.

use super::super::{area_name, area_work};
use super::{BOARD, called};
use crate::class::{ClassLink, Count, FIRST, LEAST_GROUP};
use crate::riasec::Riasec;

/// What the board does.
pub const BOARD_LEAD: &str = "Paste the codes that your students handed in. They are counted on this device, and nothing is sent to anybody.";
/// While careers are on their way.
pub const LOADING: &str = "Loading 923 careers.";
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
/// A file and what is wrong with it.
#[must_use]
pub fn file_trouble(name: &str, trouble: &str) -> String {
    format!("{name}: {trouble}")
}

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
    format!("{}: {}", area_name(area), area_work(area))
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

/// A number with its thousands set apart.
fn thousands(number: usize) -> String {
    if number < 1_000 { number.to_string() } else { format!("{},{:03}", number / 1_000, number % 1_000) }
}
