//! Where careers stand, how surely, and what would move them.

use super::answer_said;
use crate::instrument::{Item, Response};
use crate::scoring::{Band, Tier};

/// A place as people say it.
#[must_use]
pub fn ordinal(number: usize) -> String {
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

/// Where a career may stand on another day.
#[must_use]
pub fn another_day(band: Band) -> String {
    let (from, to) = (ordinal(band.from.into()), ordinal(band.to.into()));
    if from == to { format!("{from} on most other days") } else { format!("{from} to {to} on another day") }
}

/// Which places are level, if more than one.
#[must_use]
pub fn level(tier: Tier) -> Option<String> {
    (tier.from < tier.to).then(|| format!("level: {}–{}", tier.from, tier.to))
}

/// How the top of the list stands, in one sentence.
#[must_use]
pub fn top_level(tier: Tier) -> String {
    if tier.from < tier.to {
        format!(
            "Places 1 to {} are level: your answers do not tell them apart, so any of them may be as good for you as the first.",
            tier.to
        )
    } else {
        "The first place stands clear of the others on most days.".to_owned()
    }
}

/// Relatives of a career lift it.
pub const RELATIVES: &str = "Careers close to this one fit you, too.";

/// What another answer would do to a career's place.
#[must_use]
pub fn changed_answer(item: &Item, from: Response, to: Response, ranks: (usize, usize)) -> String {
    format!(
        "If you answered {} instead of {} to “{}”, this would be about {} instead of {}.",
        answer_said(item.section, to),
        answer_said(item.section, from),
        item.text.trim_end_matches('.'),
        ordinal(ranks.1),
        ordinal(ranks.0)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::Bank;

    #[test]
    fn places_are_said_as_people_say_them() {
        let said = [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 923].map(ordinal);
        assert_eq!(
            said,
            ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "101st", "111th", "923rd"]
        );
        assert_eq!(another_day(Band { from: 1, to: 34 }), "1st to 34th on another day");
        assert_eq!(another_day(Band { from: 1, to: 1 }), "1st on most other days");
        assert_eq!(level(Tier { from: 1, to: 4 }).as_deref(), Some("level: 1–4"));
        assert_eq!(level(Tier { from: 5, to: 5 }), None);
    }

    #[test]
    fn answers_are_named_by_their_words() {
        let bank = Bank::shipped().expect("the shipped bank");
        let of = |id: &str| bank.get(id.parse().expect("a name")).expect("an item");
        let points = |a, b| (Response::new(a).expect("a point"), Response::new(b).expect("a point"));
        let (from, to) = points(9, 3);
        let sentence = changed_answer(of("R01"), from, to, (3, 40));
        assert!(
            sentence.starts_with("If you answered “Dislike” instead of “Strongly like” to “"),
            "{sentence}"
        );
        assert!(sentence.ends_with("”, this would be about 40th instead of 3rd."), "{sentence}");
        let (from, to) = points(21, 8);
        assert!(
            changed_answer(of("K01"), from, to, (3, 40))
                .starts_with("If you answered 3.5 of 10 instead of 10 of 10 to “")
        );
    }
}
