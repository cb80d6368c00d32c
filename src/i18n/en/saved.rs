//! Saved results: the page that lists them, one opened, two compared, files.

mod said;

pub use said::*;

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
