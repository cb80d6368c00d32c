//! The site around its pages: titles of the tab, the landing page's live parts, addresses that lead nowhere, files that
//! do not arrive.

use crate::onet::SocCode;

/// The tab's title on the landing page.
pub const HOME_TITLE: &str = "Bearings: which of 923 careers fit you, and why";
/// The quiz, before its questions.
pub const QUIZ: &str = "Quiz";
/// The reader's own result.
pub const MY_RESULTS: &str = "My results";
/// Somebody else's.
pub const SHARED_RESULT: &str = "A shared result";
/// The list of careers.
pub const CAREERS: &str = "Careers";
/// Careers side by side.
pub const COMPARE: &str = "Compare careers";
/// The method page.
pub const ABOUT: &str = "How it works";
/// An address that leads nowhere: its title and its heading.
pub const NOTHING_HERE: &str = "Nothing here";

/// A question of the quiz.
#[must_use]
pub fn question(number: usize) -> String {
    format!("Question {number}")
}

/// A career, by its code.
#[must_use]
pub fn career(code: SocCode) -> String {
    format!("Career {code}")
}

/// A page's title in the tab.
#[must_use]
pub fn tab_title(page: &str) -> String {
    format!("{page} · Bearings")
}

/// What is wrong with an address, and that nothing is lost.
#[must_use]
pub fn nothing_here_lead(sentence: &str) -> String {
    format!("{sentence} The link may have been cut off or mistyped. Your answers are untouched.")
}

/// A page that there is none of.
pub const NO_PAGE: &str = "There is no page at this address.";

/// A text where a career's code has to stand.
#[must_use]
pub fn no_career(text: &str) -> String {
    format!("“{text}” is not the code of a career.")
}

/// To the list of careers.
pub const FIND_CAREER: &str = "Find a career";
/// To the landing page.
pub const HOME: &str = "Home";
/// To the reader's own result.
pub const SEE_RESULT: &str = "See your result";

/// Back into the quiz; the quick form may end before its last question.
#[must_use]
pub fn go_on(answered: usize, all: usize, may_end_early: bool) -> String {
    let most = if may_end_early { "at most " } else { "" };
    format!("Go on where you stopped ({answered} of {most}{all})")
}

/// The quiz's link is on the clipboard.
pub const LINK_COPIED: &str = "The link is copied. Paste it wherever your class will find it.";

/// There is no clipboard.
#[must_use]
pub fn copy_link(link: &str) -> String {
    format!("Copy this link: {link}")
}

/// Before the page in the other language, where nothing can be kept.
pub const SWITCH_LOSES: &str = "This browser keeps no answers, so the other page starts without them. To take them along, open “My results” first and copy its link. Go to the other page now?";

/// Above the sections of a long page.
pub const ON_THIS_PAGE: &str = "On this page";
/// The list of careers did not come.
pub const NO_CATALOG: &str = "The careers could not be loaded.";
/// A file did not come.
pub const NO_FILE: &str = "A part of this page could not be loaded.";
/// A part of a page is on its way.
pub const LOADING: &str = "Loading.";
/// Asks for it once more.
pub const TRY_AGAIN: &str = "Try again";

/// A page's module is on its way.
pub const ONE_MOMENT: &str = "One moment";
/// What is going on meanwhile.
pub const LOADING_PAGE: &str = "Loading this page.";
/// A page's module did not come.
pub const NOT_ARRIVED: &str = "This page did not arrive";
/// What is safe, and what helps.
pub const NOT_ARRIVED_LEAD: &str = "Your answers are safe on this device. Check the connection and try again. If that does not help, load the page again.";
