//! The page about access: what was tested and how, what falls short, whom to tell.

/// The heading.
pub const TITLE: &str = "Accessibility";
/// Whom the site is for and what it is measured against.
pub const LEAD: &str = "Bearings is made for everybody: with a keyboard, a screen reader, a magnifier, or one thumb on a bus. We measure it against WCAG 2.2, level AA, the standard that many schools ask for.";

/// Above the choice of keys.
pub const KEYS: &str = "Number keys";
/// What they do, and for whom they can be in the way.
pub const KEYS_WHY: &str = "In the quiz, the keys 0 to 9 answer a question. If you talk to your device, or hit keys by accident, you can turn this off. Tab, the arrow keys and Enter go on working. The choice is kept on this device.";
/// The choice itself.
pub const KEYS_ON: &str = "Number keys answer questions";

/// Above the tests.
pub const TESTED: &str = "What we tested, and how";
/// When, and in what.
pub const TESTED_LEAD: &str = "These tests ran in November 2026 in the browser Chromium, and nearly all in Firefox too. Most of them run again with each change of the site.";
/// What, how, and what came out.
pub const TESTS: [[&str; 3]; 10] = [
    [
        "Faults that a program finds",
        "The program axe-core looked at about 80 screens, each on a phone and on a laptop, in light and in dark colors, and at 20 Spanish screens and 60 career pages.",
        "No fault.",
    ],
    [
        "Keyboard alone",
        "The whole quiz with Tab, Enter and number keys, and a round with Tab over the main pages.",
        "Every button and field is reached, you can see where you are, and nothing holds you.",
    ],
    [
        "A new page",
        "We went from page to page and looked where the keyboard was then.",
        "On the heading of the new page, with a mark beside it.",
    ],
    [
        "Screen reader",
        "We read what the browser hands to a screen reader: names, tables, and what is said aloud when something changes.",
        "Each picture has a table or a sentence beside it that says the same. Changes of the list are said aloud.",
    ],
    [
        "Size of buttons",
        "We measured every button, link and field of each screen on a narrow phone.",
        "All have 24 pixels, or as much room around them. Answers and main buttons have 48, the small rings between two answers 44.",
    ],
    [
        "Zoom",
        "Each screen 320 pixels wide, which is what 400% zoom leaves of a laptop’s screen.",
        "Nothing is cut off, and the page does not move sideways. Wide tables move inside their frame.",
    ],
    [
        "More space in the text",
        "More space between lines, words and letters, as much as WCAG 2.2 names, on each screen.",
        "No text is lost.",
    ],
    [
        "Colors of your own",
        "A contrast theme as Windows has it, on each kind of page.",
        "Buttons, pictures and chosen answers can be told apart.",
    ],
    [
        "Contrast",
        "We worked out the contrast of text and ground in both themes.",
        "At least 7 to 1 for text, at least 3 to 1 for the edges of buttons and fields.",
    ],
    ["Less motion", "The setting for less motion, on each kind of page.", "Nothing moves."],
];

/// Above what is the same everywhere.
pub const MADE: &str = "How it is made";
/// What is the same everywhere.
pub const MADE_SO: [&str; 3] = [
    "No color stands alone: each of the six areas also has a letter and a pattern.",
    "There is no time limit. You can stop, come back, and change any answer.",
    "Words are plain. “Know more” says what a term means.",
];

/// Above what falls short.
pub const SHORT: &str = "What falls short";
/// What falls short.
pub const SHORT_OF: [&str; 4] = [
    "Nobody who uses a screen reader, a switch or a magnifier every day has tested it yet. Programs and our own eyes find many faults, but not all.",
    "To see all of a wide table on a phone (colleges, or careers side by side), you have to move it sideways.",
    "Some names of careers, skills and tasks come from the U.S. Department of Labor, and some of them are long and hard.",
    "The pages that colleges and other sites have are not ours, and we have not tested them.",
];

/// Above whom to tell.
pub const TELL: &str = "If something does not work for you";
/// Whom to tell.
pub const TELL_WHOM: &str = "Please tell the people who gave you the link: your teacher, your school, or whoever runs this site. Bearings itself is a folder of files. It has no server and no mailbox, so nothing that you write here could reach us.";
/// What helps them.
pub const TELL_WHAT: &str = "It helps to say which page it was, what you wanted to do, and what you use: the browser, the device, the screen reader.";
