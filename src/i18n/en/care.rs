//! What is said about answers that may not show what somebody thinks, and what to do when nothing can be worked out.

use super::{area_name, section_name};
use crate::instrument::{Bank, ItemId, Section};
use crate::riasec::Riasec;
use crate::scoring::care::Sign;

/// What the notice about careless answers is.
pub const CARE_NOTICE: &str = "A word about your answers";

/// Its question.
pub const CARE_ASKS: &str = "Is this what you meant?";

/// Why a second look is worth it, after what was seen.
pub const CARE_WHY: &str =
    "A second look can make your result fit you better. If it is what you think, leave it.";

/// Ends it.
pub const CARE_RIGHT: &str = "They are right as they are";

/// Why a sheet without any difference gives no result, and what helps.
pub const ALL_SAME: &str = "In each section every answer is the same. A list comes from what you like more and what you like less, so there is nothing to put careers in order by. Change the answers you feel most sure about, even by one step, and a result will show.";

/// A sign, as one sentence about what was seen; pairs are told once with the first of them.
#[must_use]
pub fn care_sign(sign: Sign, bank: &Bank) -> String {
    match sign {
        Sign::AllSame { section } => {
            format!("Nearly all your answers in {} are the same.", section_name(section))
        }
        Sign::TooFast { section } => {
            format!(
                "Your answers in {} came very fast, most in less than two seconds.",
                section_name(section)
            )
        }
        Sign::Zigzag { section } => {
            format!("Your answers in {} follow a pattern that comes again and again.", section_name(section))
        }
        Sign::Contradiction { a, b } => format!(
            "Some questions are close to each other, and your answers lie far apart, such as {} and {}.",
            quoted(bank, a),
            quoted(bank, b)
        ),
    }
}

/// The way back to a section's first question.
#[must_use]
pub fn look_again(section: Section) -> String {
    format!("Look at {} again", section_name(section))
}

/// Which kinds of interest have no answer yet, when some have.
#[must_use]
pub fn unanswered_areas(areas: &[Riasec]) -> String {
    let names: Vec<&str> = areas.iter().map(|area| area_name(*area)).collect();
    let named = match names.as_slice() {
        [] => return String::new(),
        [one] => (*one).to_owned(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    };
    format!("The picture of your interests needs at least one answer of each kind. Still missing: {named}.")
}

fn quoted(bank: &Bank, id: ItemId) -> String {
    bank.get(id).map_or_else(String::new, |item| format!("“{}”", item.text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_kinds_are_named() {
        assert_eq!(unanswered_areas(&[]), "");
        assert!(unanswered_areas(&[Riasec::Social]).ends_with("Still missing: Social."));
        let three = unanswered_areas(&[Riasec::Realistic, Riasec::Social, Riasec::Conventional]);
        assert!(three.ends_with("Still missing: Realistic, Social and Conventional."), "{three}");
    }

    #[test]
    fn pairs_are_told_in_the_words_of_their_questions() {
        let bank = Bank::shipped().expect("the shipped bank");
        let (a, b) = ("S01".parse().expect("a name"), "K24".parse().expect("a name"));
        let sentence = care_sign(Sign::Contradiction { a, b }, &bank);
        assert!(sentence.contains("“Help a child learn to read” and “Teaching:"), "{sentence}");
    }
}
