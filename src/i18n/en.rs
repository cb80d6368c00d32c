//! English.

pub mod about;
pub mod access;
mod care;
pub mod career;
pub mod careers;
pub mod certificate;
pub mod class;
pub mod compare;
mod errors;
mod filters;
mod forms;
pub mod keeping;
pub mod know;
pub mod lesson;
pub mod names;
pub mod offline;
pub mod open;
pub mod paper;
mod places;
pub mod quiz;
pub mod results;
pub mod saved;
pub mod site;
pub mod thought;
pub mod ui;

pub use super::answer_words::answer_words;
pub use super::numbers::*;
pub use care::{
    ALL_SAME, CARE_ASKS, CARE_NOTICE, CARE_RIGHT, CARE_WHY, care_sign, look_again, unanswered_areas,
};
pub use filters::*;
pub use forms::{
    LINE_UNSET, answer_said, form_gives, form_length, form_minutes, form_name, forms_compared, keys, progress,
};
pub use places::{RELATIVES, another_day, changed_answer, level, ordinal, top_level};

use crate::catalog::employment::{EntryEducation, Training, WorkExperience};
use crate::instrument::{Height, Item, Section};
use crate::riasec::{PerArea, Riasec};
use crate::scoring::{Direction, Fit, Reason};
use crate::sorted::sorted;

/// A section's name.
#[must_use]
pub const fn section_name(section: Section) -> &'static str {
    match section {
        Section::Interests => "Interests",
        Section::Subjects => "Subjects",
        Section::Abilities => "Abilities",
    }
}

/// What a section asks, as a question above each item.
#[must_use]
pub const fn section_question(section: Section) -> &'static str {
    match section {
        Section::Interests => "How would you like to do this?",
        Section::Subjects => "How much would you like to use this in your work?",
        Section::Abilities => "How good are you at this, next to people your age?",
    }
}

/// What a section is about, before it begins.
#[must_use]
pub const fn section_intro(section: Section) -> &'static str {
    match section {
        Section::Interests => {
            "You will see things people do at work. Say how much you would like doing each one. Pay and schooling do not matter here, and nobody is good at all of it."
        }
        Section::Subjects => {
            "Now come areas you can learn about. Say how much you would like to use each one in your work, even if you have never had a lesson in it."
        }
        Section::Abilities => {
            "Last, some things people can be good at. Compare yourself with people your age. A rough guess is fine, and being better than a job needs never counts against it as a reason."
        }
    }
}

/// A section's answers in five words, lowest first, and for interests the places between them.
#[must_use]
pub const fn answer_labels(section: Section) -> &'static [&'static str] {
    match section {
        Section::Interests => &[
            "Strongly dislike",
            "between “strongly dislike” and “dislike”",
            "Dislike",
            "between “dislike” and “unsure”",
            "Unsure",
            "between “unsure” and “like”",
            "Like",
            "between “like” and “strongly like”",
            "Strongly like",
        ],
        Section::Subjects => &["Not at all", "A little", "Somewhat", "Quite a lot", "Very much"],
        Section::Abilities => &[
            "Much less than most",
            "Less than most",
            "About the same",
            "More than most",
            "Much more than most",
        ],
    }
}

/// An area's work in a few words.
#[must_use]
pub const fn area_work(area: Riasec) -> &'static str {
    match area {
        Riasec::Realistic => "hands-on work",
        Riasec::Investigative => "finding things out",
        Riasec::Artistic => "creative work",
        Riasec::Social => "helping people",
        Riasec::Enterprising => "leading and persuading",
        Riasec::Conventional => "keeping things in order",
    }
}

/// A fit label.
#[must_use]
pub const fn fit_label(fit: Fit) -> &'static str {
    match fit {
        Fit::Best => "Best fit",
        Fit::Great => "Great fit",
        Fit::Good => "Good fit",
    }
}

/// How much preparation a job zone stands for.
#[must_use]
pub const fn job_zone(zone: u8) -> &'static str {
    match zone {
        1 => "Little or no preparation",
        2 => "Some preparation, often months",
        3 => "Medium preparation, often one or two years",
        4 => "Much preparation, often a four-year degree",
        _ => "Long preparation, often more than a four-year degree",
    }
}

/// Why one answer speaks for or against an occupation.
#[must_use]
pub fn reason(item: &Item, reason: &Reason) -> String {
    let more = reason.share_below >= 0.5;
    let jobs = tenths(if more { reason.share_below } else { 1.0 - reason.share_below });
    let person = person_side(item, reason);
    let link = match reason.direction() {
        Direction::For => "and",
        Direction::Against => "but",
    };
    let job = match item.section {
        Section::Interests => {
            let work = item.area().map_or("of it", area_work);
            if more {
                format!("this job has more {work} than {jobs} of 10 jobs")
            } else {
                format!("{jobs} of 10 jobs have more {work} than this one")
            }
        }
        Section::Subjects => {
            if more {
                format!("this job uses it more than {jobs} of 10 jobs")
            } else {
                format!("{jobs} of 10 jobs use it more than this one")
            }
        }
        Section::Abilities => {
            if more {
                format!("this job asks for more of it than {jobs} of 10 jobs")
            } else {
                format!("{jobs} of 10 jobs ask for more of it than this one")
            }
        }
    };
    format!("{person}, {link} {job}.")
}

fn person_side(item: &Item, reason: &Reason) -> String {
    let phrase = &item.phrase;
    let height = item.height(reason.response);
    let (high, low) = (height == Height::High, height == Height::Low);
    match item.section {
        Section::Interests if high => format!("You like {phrase}"),
        Section::Interests if low => format!("You would rather not spend your time {phrase}"),
        Section::Interests => format!("You are unsure about {phrase}"),
        Section::Subjects if high => format!("You would like to use {phrase}"),
        Section::Subjects if low => format!("You do not care much for {phrase}"),
        Section::Subjects => format!("You could take or leave {phrase}"),
        Section::Abilities if high => format!("You rate yourself strong at {phrase}"),
        Section::Abilities if low => format!("You rate yourself less strong at {phrase}"),
        Section::Abilities => format!("You rate yourself average at {phrase}"),
    }
}

/// Full tenths of a share of one half or more: 5 to 9.
fn tenths(share: f64) -> usize {
    ((share.clamp(0.0, 1.0) * 10.0) as usize).clamp(5, 9)
}

/// What an area is about, for the table beside the picture.
#[must_use]
pub const fn area_about(area: Riasec) -> &'static str {
    match area {
        Riasec::Realistic => "tools, machines, plants, animals",
        Riasec::Investigative => "finding out how things work",
        Riasec::Artistic => "making and performing",
        Riasec::Social => "helping, teaching, caring",
        Riasec::Enterprising => "leading, selling, starting things",
        Riasec::Conventional => "keeping things in order",
    }
}

/// What a person likes, after “You like”.
#[must_use]
pub const fn area_liking(area: Riasec) -> &'static str {
    match area {
        Riasec::Realistic => "to work hands-on",
        Riasec::Investigative => "to find things out",
        Riasec::Artistic => "to make new things",
        Riasec::Social => "to help people",
        Riasec::Enterprising => "to lead and persuade",
        Riasec::Conventional => "to keep things in order",
    }
}

/// The strongest interests as the end of a sentence.
///
/// Sums closer than six points of forty are level (the “rule of eight” on a scale of fifty).
#[must_use]
pub fn in_one_sentence(sums: &PerArea<f64>, who: &str) -> String {
    const LEVEL: f64 = 6.0;
    let order = sorted(sums.iter().map(|(area, sum)| (area, *sum)), |(_, a), (_, b)| a > b);
    let (highest, lowest) = (order.first().map_or(0.0, |it| it.1), order.last().map_or(0.0, |it| it.1));
    if highest - lowest < LEVEL {
        return "all six interests lie close together, so look widely.".to_owned();
    }
    let near: Vec<&str> = order
        .iter()
        .filter(|(_, sum)| highest - sum < LEVEL)
        .take(3)
        .map(|(area, _)| area_liking(*area))
        .collect();
    let likings = match near.as_slice() {
        [one] => (*one).to_owned(),
        [one, two] => format!("{one} and {two}"),
        [one, rest @ ..] => format!("{one}, {}", rest.join(" and ")),
        [] => String::new(),
    };
    format!("{who} {likings}.")
}

/// The same with a capital at its beginning.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// An interest area's name.
#[must_use]
pub const fn area_name(area: Riasec) -> &'static str {
    area.name()
}

/// The typical way in, in a few words.
#[must_use]
pub const fn entry_education(education: EntryEducation) -> &'static str {
    match education {
        EntryEducation::NoCredential => "No diploma needed",
        EntryEducation::HighSchool => "High school diploma",
        EntryEducation::SomeCollege => "Some college",
        EntryEducation::PostsecondaryAward => "Certificate after high school",
        EntryEducation::Associate => "Associate’s degree",
        EntryEducation::Bachelor => "Bachelor’s degree",
        EntryEducation::Master => "Master’s degree",
        EntryEducation::Doctoral => "Doctoral or professional degree",
    }
}

/// What is learned after being hired, as a sentence.
#[must_use]
pub const fn training(training: Training) -> &'static str {
    match training {
        Training::None => "Most people need no further training on the job.",
        Training::ShortTerm => "Most people learn the rest on the job within a month.",
        Training::ModerateTerm => "Most people train on the job for up to a year.",
        Training::LongTerm => "Most people train on the job for more than a year.",
        Training::Apprenticeship => "Most people learn it in an apprenticeship.",
        Training::Internship => "Most people do an internship or residency first.",
    }
}

/// Work in a related job, as a sentence; nothing when none is asked for.
#[must_use]
pub const fn work_experience(experience: WorkExperience) -> Option<&'static str> {
    match experience {
        WorkExperience::None => None,
        WorkExperience::UnderFiveYears => Some("Employers often ask for a few years in a related job."),
        WorkExperience::FiveYearsOrMore => {
            Some("Employers often ask for five years or more in a related job.")
        }
    }
}

/// A SOC major group under a friendly name.
#[must_use]
pub const fn field_name(major_group: u32) -> &'static str {
    match major_group {
        11 => "Running things: managers",
        13 => "Business and money",
        15 => "Computers and math",
        17 => "Engineering and building plans",
        19 => "Science",
        21 => "Helping people and communities",
        23 => "Law",
        25 => "Teaching and libraries",
        27 => "Art, media and sport",
        29 => "Health care",
        31 => "Health care support",
        33 => "Keeping people safe",
        35 => "Food and restaurants",
        37 => "Cleaning and grounds",
        39 => "Personal care and service",
        41 => "Sales",
        43 => "Offices and paperwork",
        45 => "Farms, fish and forests",
        47 => "Building and mining",
        49 => "Installing and fixing",
        51 => "Making things",
        53 => "Moving people and goods",
        _ => "Other work",
    }
}

/// What a change over ten years means.
#[must_use]
pub const fn growth(permille: i32) -> &'static str {
    match permille {
        i32::MIN..=-10 => "in ten years: fewer jobs",
        -9..=9 => "in ten years: about as many jobs",
        10..=29 => "in ten years: slightly more jobs",
        30..=59 => "in ten years: more jobs",
        _ => "in ten years: many more jobs",
    }
}

/// How a rating compares: full tenths of all jobs that have less of it.
#[must_use]
pub fn more_than(tenths: u8) -> String {
    match tenths {
        0 => "less than in most other jobs".to_owned(),
        9.. => "more than in 9 of 10 jobs".to_owned(),
        tenths => format!("more than in {tenths} of 10 jobs"),
    }
}
