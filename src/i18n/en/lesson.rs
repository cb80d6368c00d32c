//! The page for teachers: a lesson, what the quiz can say, how to talk about a result, privacy.

mod talks;

pub use talks::*;

use super::form_minutes;
use crate::accuracy::{DEGREE_HOLDERS, FULL, IN_BAND, ONET_RULE, RANDOM_BEST, SHARED};
use crate::instrument::Form;

/// The tab title.
pub const TITLE: &str = "For teachers";
/// The page's heading.
pub const HEADING: &str = "A lesson with Bearings";
/// What it takes.
pub const LEAD: &str =
    "One lesson, a phone, tablet or computer for each student, no accounts. For students of 12 and up.";

/// The way to a class link.
pub const MAKE_LINK: &str = "Make a class link";
/// The way to the board.
pub const BOARD: &str = "Open the class board";
/// The way to the certificate.
pub const CERTIFICATE: &str = "Certificate and check word";
/// Prints the page.
pub const PRINT: &str = "Print this plan";

/// Before the lesson.
pub const BEFORE: &str = "Before the lesson";
/// What to do then.
pub const BEFORE_STEPS: [&str; 4] = [
    "Take the quiz yourself. Your own list is the best thing to show when you talk about how to read one.",
    "Make a class link and open it once on a school device, to see that the network lets it through.",
    "Think of what the codes are for. If you only need to know who has finished, ask for certificates, not for codes.",
    "Say it in advance: nobody has to show a result to anyone.",
];

/// The plan's heading.
pub const PLAN: &str = "The lesson";
/// The table's caption.
pub const PLAN_CAPTION: &str = "A plan for 45 minutes";
/// The table's columns.
pub const PLAN_COLUMNS: [&str; 3] = ["Minutes", "What happens", "What you might say"];

/// A part of the lesson.
pub struct Part {
    /// How many minutes it takes.
    pub minutes: u32,
    /// Its name.
    pub name: &'static str,
    /// What students do.
    pub doing: &'static str,
    /// A sentence to say.
    pub saying: &'static str,
}

/// The lesson from start to end.
pub const PARTS: [Part; 6] = [
    Part {
        minutes: 5,
        name: "Begin",
        doing: "In pairs: what could you do for an hour without looking at the clock?",
        saying: "“There are no right answers today. Nobody sees yours unless you show them.”",
    },
    Part {
        minutes: 3,
        name: "Open the link",
        doing: "Everyone opens the class link or points a camera at its QR code. Explain the three parts: what you like to do, which subjects you would like to use, what you are good at.",
        saying: "“Subjects are not about grades. They ask how much you would like to use this in your work.”",
    },
    Part {
        minutes: 15,
        name: "Answer",
        doing: "Alone and quietly. Those who finish early open the first careers on their list.",
        saying: "“If you are not sure, take the answer that came first. You can skip a question.”",
    },
    Part {
        minutes: 10,
        name: "Look around",
        doing: "Each student opens two careers: one that fits what they expected, and one that surprises them. From each they note one thing that speaks for it and one that speaks against it.",
        saying: "“Read the reasons before you judge the title. Often the work is not what its name sounds like.”",
    },
    Part {
        minutes: 7,
        name: "Talk",
        doing: "In pairs, each tells about one career, not about the whole list. Listeners ask questions and give no grades.",
        saying: "“What would you have to find out before you could say yes or no to it?”",
    },
    Part {
        minutes: 5,
        name: "Close",
        doing: "Everyone writes down one step for this week. Then they hand in their code or print the certificate, as you asked for.",
        saying: "“This list is from today. You will change, and it will change with you.”",
    },
];

/// From which minute to which a part goes.
#[must_use]
pub fn minutes(from: u32, to: u32) -> String {
    format!("{from} to {to}")
}

/// How long the forms take.
#[must_use]
pub fn timing() -> String {
    format!(
        "The full form takes about {} minutes, the quick one about {}. With less time, choose the quick form when you make the class link.",
        form_minutes(Form::Full),
        form_minutes(Form::Quick),
    )
}

/// What it can say.
pub const CAN: &str = "What the quiz can say";

/// With figures from the method page.
#[must_use]
pub fn can() -> [String; 4] {
    [
        "Which of 923 real careers go with a student’s answers, and for each one which answers speak for it and which against.".to_owned(),
        format!(
            "How well it tells careers apart was tried on made-up workers. For {} of 100 whose profile was close to their career, that career came into the first ten of 923, and for {} of 100 whose profile was far from it. The rule of O*NET with 60 questions reached {} and {}.",
            FULL.near, FULL.far, ONET_RULE.near, ONET_RULE.far,
        ),
        format!(
            "How sure it is. Each career shows which places it may take on another day. In {IN_BAND} of 100 cases the career of a made-up worker was in that range when the worker answered again.",
        ),
        format!(
            "When it has nothing to say. Someone who taps at random gets less than one “Best fit” on average: {}, where O*NET’s rule gives {}.",
            tenths(RANDOM_BEST.1),
            RANDOM_BEST.0,
        ),
    ]
}

/// What it cannot say.
pub const CANNOT: &str = "What it can’t say";

/// With figures, too.
#[must_use]
pub fn cannot() -> [String; 5] {
    [
        format!(
            "Which career is number one. When the same made-up person answers twice, the two lists of ten share about {} careers. So talk about groups of careers, not about single places.",
            tenths(SHARED),
        ),
        "How good a student is at something. Abilities are what students say of themselves. Please do not use a result to place, sort or grade anyone.".to_owned(),
        "Whether a career will make someone happy, or whether there will be a job in it where they live.".to_owned(),
        format!(
            "What becomes of students who took it. Nobody has followed them yet. On real people there is one test: for 749 people with a degree, careers that go with it came {} places of 100 higher than for other people, from interests alone.",
            tenths(DEGREE_HOLDERS.1),
        ),
        "Anything about places outside the United States. Pay, schooling and openings are averages for the whole country.".to_owned(),
    ]
}

/// The way to the method page.
pub const METHOD: &str = "How it works, with all figures and sources";

/// Privacy.
pub const PRIVACY: &str = "Privacy, to read out or send home";
/// One paragraph.
pub const PRIVACY_TEXT: &str = "Bearings is a free quiz about careers. It asks what your child likes to do, which subjects they would like to use, and what they feel they are good at. It asks for no name, no email address and no account. The answers stay in the browser of the device on which they were given, until someone deletes them there. No server receives them, nobody is tracked, and there is no advertising. Your child may choose to hand in a code to the teacher. The code holds the answers, but no name. Anyone who has the code or the link of a result can see that result, so it should go only to people your child trusts. On a device that others use, too, your child can delete the answers with “Start again” at the end of the result.";

/// Paper.
pub const PAPER: &str = "On paper";
/// What can be printed.
pub const PAPER_TEXT: [&str; 4] = [
    "A result is one page: the picture of interests, the first ten places with how sure they are, and the link as a QR code.",
    "Any career page and any comparison can be printed, too, with all its tables open.",
    "The certificate says that a student has finished, and nothing about the answers. Its check word lets you compare it with a code.",
    "The class board prints without codes, and leaves out groups smaller than five.",
];

fn tenths(value: u32) -> String {
    format!("{}.{}", value / 10, value % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lesson_takes_what_its_caption_says() {
        let minutes: u32 = PARTS.iter().map(|part| part.minutes).sum();
        assert_eq!(minutes, 45);
        assert!(PLAN_CAPTION.contains("45"));
    }

    #[test]
    fn answering_leaves_time_for_the_full_form() {
        assert!(PARTS.iter().any(|part| part.name == "Answer" && part.minutes >= form_minutes(Form::Full)));
    }
}
