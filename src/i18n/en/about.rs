//! The method page: what is asked, how the list is made, how good it is, what it cannot do, where the facts are from.

use super::section_name;
use crate::accuracy::{DEGREE_HOLDERS, IN_BAND, RANDOM_BEST, SHARED, STAYS};
use crate::instrument::{Form, Section};

/// The heading.
pub const TITLE: &str = "How it works and what it can’t do";
/// The page in two sentences.
pub const LEAD: &str = "Bearings asks about your interests, subjects and abilities, and compares your answers with 923 real careers. All of it happens on your device.";
/// To the quiz.
pub const TAKE_QUIZ: &str = "Take the quiz";

/// Above the three sections.
pub const ASKED: &str = "What we ask";
/// Why there are three.
pub const ASKED_WHY: &str = "Many quizzes ask about interests only. They boil down to six numbers, and six numbers cannot tell 923 careers apart. So we ask about three things:";
/// What is left to the reader.
pub const ASKED_SKIP: &str = "You can skip any question. A list needs at least 15 answers.";

/// A section with the number of questions that a form has of it, or has at most.
#[must_use]
pub fn asked_in(section: Section, form: Form) -> String {
    let most = if form.may_end_early() { "at most " } else { "" };
    let what = match section {
        Section::Interests => "activities, from strongly dislike to strongly like.",
        Section::Subjects => "areas to learn about, from not at all to very much.",
        Section::Abilities => "kinds of ability, next to people your age.",
    };
    format!("{}: {most}{} {what}", section_name(section), form.length(section))
}

/// Above the model.
pub const SCORED: &str = "How the list is made";
/// The model in plain words.
pub const SCORED_HOW: &str = "For each career we know how much it has of each interest, subject and ability. For each of your answers we ask: how likely is it that a person in this career would answer like that? An answer that people in a career would often give speaks for it. An answer they would seldom give speaks against it. All answers together give the order.";
/// What is good to know of it.
pub const SCORED_NOTES: [&str; 6] = [
    "Every answer may be a slip of the finger, so no single answer can throw a career out.",
    "Answers about abilities count less, since most people are not good at judging their own.",
    "Being better at something than a job asks for is never shown as a reason against it.",
    "Nearly everybody likes to help people, and few like machines. Your interests are read a little against what most people say.",
    "When a career fits you, its closest relatives get a small push, too.",
    "Pay, schooling and job growth never change the order.",
];
/// Above the labels.
pub const LABELS: &str = "What the labels mean";
/// What they are measured against.
pub const LABELS_MEAN: &str = "“Best fit”, “Great fit” and “Good fit” are measured against somebody who taps at random. On average such a person gets less than one Best fit, and less than five Best and Great fits together. A career with such a label is a fit that luck seldom brings.";

/// Above the measured accuracy.
pub const HOW_GOOD: &str = "How good it is";
/// Made-up people.
pub const SIMULATED: &str = "On simulated workers.";
/// How they were made up.
pub const SIMULATED_HOW: &str = "A computer drew made-up people for each career, some close to its profile and some far from it, and let them answer with mistakes. We counted how often their own career came into the first ten of 923.";
/// The table's name.
pub const TABLE: &str = "Accuracy on simulated workers";
/// The table in one line.
pub const TABLE_CAPTION: &str = "Own career in the first ten, of 100 simulated workers";
/// Its columns.
pub const TABLE_HEADS: [&str; 3] = ["Method", "Close", "Far"];
/// The rule that Bearings is compared with.
pub const ONET_ROW: &str = "60 interests, O*NET’s rule";
/// The three forms.
pub const QUICK_ROW: &str = "Bearings, quick (at most 30 questions)";
/// The plain one.
pub const FULL_ROW: &str = "Bearings, full (75 questions)";
/// The longest.
pub const DETAILED_ROW: &str = "Bearings, detailed (145 questions)";

/// What somebody gets who taps at random.
#[must_use]
pub fn at_random() -> String {
    format!(
        "For somebody who taps at random, O*NET’s rule labels {} careers as Best on average, Bearings {}.",
        RANDOM_BEST.0,
        tenths(RANDOM_BEST.1)
    )
}

/// A second sitting.
pub const OTHER_DAY: &str = "On another day.";

/// What it gives.
#[must_use]
pub fn other_day_how() -> String {
    format!(
        "When the same made-up person answers the full quiz again, the two lists of ten share about {} careers. That is why we show how far each place may move. The own career then stood within the range shown in {IN_BAND} of 100 cases, and careers marked as staying near the top were still in the first twenty in {STAYS} of 100.",
        tenths(SHARED)
    )
}

/// People who are not made up.
pub const REAL: &str = "On real people.";

/// What their answers gave.
#[must_use]
pub fn real_how() -> String {
    format!(
        "We also ranked careers for 749 people with a degree from their interests alone. Careers that go with their degree came {} places of 100 higher than for other people, where O*NET’s rule brings {}. These people answered other questions than ours, and a degree is not a job, so this shows the direction, not more.",
        tenths(DEGREE_HOLDERS.1),
        tenths(DEGREE_HOLDERS.0)
    )
}

/// What the figures do not say.
pub const NO_PROMISE: &str = "These figures say how well the method tells careers apart. They do not promise that a career will make you happy.";

/// Above the limits.
pub const LIMITS_HEAD: &str = "What it can’t do";
/// What a result is not.
pub const LIMITS: [&str; 5] = [
    "A quiz is a start for exploring. What you already think of doing says more about your path than any quiz.",
    "Careers next to each other on the list are often too close to tell apart. Answer again next week, and some will change places.",
    "O*NET’s interest values of careers are worked out by a model, not asked of workers.",
    "29 careers have no ratings of their own yet. Theirs are estimated from close relatives, and their pages say so.",
    "Careers have different people in them. The figures are averages for the United States.",
];

/// Above where answers are.
pub const PRIVACY: &str = "Your answers are yours";
/// Where they are.
pub const PRIVACY_HOW: &str = "There is no account and no server that could see your answers. They are kept in this browser, with the careers you keep and the state you choose, until you tap “Start again” under your result or clear the browser’s data. A result link carries the answers after the # sign, a part of the address that browsers do not send. Whoever has the link can see the result, so share it only with people you trust.";

/// Above the attributions.
pub const SOURCES_HEAD: &str = "Where the facts come from";
/// Attributions.
pub const SOURCES: [&str; 7] = [
    "Careers, interests, abilities, subjects, skills, activities and titles: O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. Modified. USDOL/ETA has not approved, endorsed, or tested these modifications. O*NET is a trademark of USDOL/ETA.",
    "Openings and growth: U.S. Bureau of Labor Statistics, Employment Projections 2024 to 2034.",
    "Pay: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2025.",
    "Degrees and colleges: College Scorecard, U.S. Department of Education, June 2026, and the CIP 2020 to SOC 2018 crosswalk.",
    "What the work is like: O*NET 18.1 of March 2014, U.S. Department of Labor.",
    "What most people answer: figures over 117,000 people published by Open Psychometrics.",
    "The typeface is Atkinson Hyperlegible Next by the Braille Institute, under the SIL Open Font License.",
];
/// What is ours.
pub const OURS: &str = "The questions are our own. The program is free to use and to read, under the MIT or the Apache 2.0 license.";

/// Tenths with their decimal.
fn tenths(value: u32) -> String {
    format!("{}.{}", value / 10, value % 10)
}
