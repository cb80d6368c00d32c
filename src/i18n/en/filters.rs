//! What the filters and the what-if panel say.

use super::{answer_words, dollars, ordinal};
use crate::catalog::employment::EntryEducation;
use crate::instrument::{Item, Response, Section};
use crate::riasec::Riasec;
use crate::scoring::{Filter, Outlook};

/// A filter's name inside a sentence.
#[must_use]
pub const fn filter_name(filter: Filter) -> &'static str {
    match filter {
        Filter::Education => "education",
        Filter::Pay => "pay",
        Filter::Outlook => "outlook",
        Filter::Field => "field",
        Filter::Place => "state",
        Filter::Conditions => "what to avoid",
    }
}

/// At most this schooling.
#[must_use]
pub const fn education_at_most(education: EntryEducation) -> &'static str {
    match education {
        EntryEducation::NoCredential => "No diploma needed",
        EntryEducation::HighSchool => "Up to high school",
        EntryEducation::SomeCollege => "Up to some college",
        EntryEducation::PostsecondaryAward => "Up to a certificate",
        EntryEducation::Associate => "Up to a two-year degree",
        EntryEducation::Bachelor => "Up to a four-year degree",
        EntryEducation::Master => "Up to a master’s degree",
        EntryEducation::Doctoral => "Any",
    }
}

/// At least this middle pay.
#[must_use]
pub fn pay_at_least(pay: u32) -> String {
    format!("{} or more", dollars(pay))
}

/// How jobs have to go.
#[must_use]
pub const fn outlook_at_least(outlook: Outlook) -> &'static str {
    match outlook {
        Outlook::AsMany => "About as many jobs in ten years, or more",
        Outlook::More => "More jobs in ten years",
    }
}

/// What becomes of careers without a published pay a year.
#[must_use]
pub fn keep_unpublished_pay(careers: usize) -> String {
    format!("Keep the {careers} careers whose pay a year is not published")
}

/// How many of a group of checkboxes are ticked; with none, what that means.
#[must_use]
pub fn chosen(count: usize, none: &str) -> String {
    if count == 0 { none.to_owned() } else { format!("{count} chosen") }
}

/// How many careers pass.
#[must_use]
pub fn careers_pass(passing: usize, all: usize) -> String {
    match passing {
        0 => format!("None of the {all} careers passes."),
        1 => format!("1 of {all} careers passes."),
        passing => format!("{passing} of {all} careers pass."),
    }
}

/// What taking one filter away would bring.
#[must_use]
pub fn without_filter(filter: Filter, passing: usize) -> String {
    let careers = if passing == 1 { "career" } else { "careers" };
    format!("Without “{}”: {passing} {careers}", filter_name(filter))
}

/// How far an area is slid.
#[must_use]
pub const fn slid(by: i8) -> &'static str {
    match by {
        i8::MIN..=-2 => "much less",
        -1 => "a bit less",
        0 => "as answered",
        1 => "a bit more",
        2..=i8::MAX => "much more",
    }
}

/// A slider's name.
#[must_use]
pub const fn liking_for(area: Riasec) -> &'static str {
    match area {
        Riasec::Realistic => "Hands-on work",
        Riasec::Investigative => "Finding things out",
        Riasec::Artistic => "Creative work",
        Riasec::Social => "Helping people",
        Riasec::Enterprising => "Leading and persuading",
        Riasec::Conventional => "Keeping things in order",
    }
}

/// One of a question's answers, by its number and its word.
#[must_use]
pub fn possible_answer(section: Section, response: Response, real: bool) -> String {
    let (number, word) = answer_words(section, response);
    let real = if real { " (your answer)" } else { "" };
    format!("{number}: {word}{real}")
}

/// A changed answer.
#[must_use]
pub fn answer_supposed(item: &Item, from: Response, to: Response) -> String {
    let [to, from] = [to, from].map(|it| answer_words(item.section, it).0);
    format!("{to} instead of {from} for “{}”", item.text.trim_end_matches('.'))
}

/// A move as a sign and a number; nothing when the place is the same.
#[must_use]
pub fn moved(up: i32) -> Option<String> {
    match up {
        0 => None,
        1.. => Some(format!("↑ {up}")),
        _ => Some(format!("↓ {}", up.unsigned_abs())),
    }
}

/// The same in words.
#[must_use]
pub fn moved_in_words(up: i32) -> String {
    let places = if up.unsigned_abs() == 1 { "place" } else { "places" };
    match up {
        0 => "same place as with your own answers".to_owned(),
        1.. => format!("{up} {places} higher than with your own answers"),
        _ => format!("{} {places} lower than with your own answers", up.unsigned_abs()),
    }
}

/// Which career comes first, and where the real answers put it.
#[must_use]
pub fn first_now(title: &str, own_rank: usize) -> String {
    if own_rank == 1 {
        format!("{title} stays first.")
    } else {
        format!("{title} now comes first. With your own answers it is {}.", ordinal(own_rank))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_and_moves_read_well() {
        assert_eq!(careers_pass(214, 923), "214 of 923 careers pass.");
        assert_eq!(careers_pass(1, 923), "1 of 923 careers passes.");
        assert_eq!(without_filter(Filter::Pay, 1), "Without “pay”: 1 career");
        assert_eq!([3, 0, -12].map(moved), [Some("↑ 3".to_owned()), None, Some("↓ 12".to_owned())]);
        assert_eq!(moved_in_words(-1), "1 place lower than with your own answers");
        assert_eq!(first_now("Actors", 1), "Actors stays first.");
        assert_eq!(first_now("Actors", 4), "Actors now comes first. With your own answers it is 4th.");
    }
}
