//! Where careers stand, how surely, and what would move them.

use super::answer_said;
use crate::instrument::{Item, Response};
use crate::scoring::{Band, Tier};

/// A place as people say it.
#[must_use]
pub fn ordinal(number: usize) -> String {
    format!("el lugar {number}")
}

/// Where a career may stand on another day.
#[must_use]
pub fn another_day(band: Band) -> String {
    let Band { from, to } = band;
    if from == to {
        format!("lugar {from} casi cualquier otro día")
    } else {
        format!("otro día, del lugar {from} al {to}")
    }
}

/// Which places are level, if more than one.
#[must_use]
pub fn level(tier: Tier) -> Option<String> {
    (tier.from < tier.to).then(|| format!("empate: {}–{}", tier.from, tier.to))
}

/// How the top of the list stands, in one sentence.
#[must_use]
pub fn top_level(tier: Tier) -> String {
    if tier.from < tier.to {
        format!(
            "Los lugares del 1 al {} están empatados: tus respuestas no los distinguen, así que cualquiera de ellos puede ser tan bueno para ti como el primero.",
            tier.to
        )
    } else {
        "El primer lugar va por delante de los demás casi todos los días.".to_owned()
    }
}

/// Relatives of a career lift it.
pub const RELATIVES: &str = "También van contigo las carreras cercanas a esta.";

/// What another answer would do to a career's place.
#[must_use]
pub fn changed_answer(item: &Item, from: Response, to: Response, ranks: (usize, usize)) -> String {
    format!(
        "Si en “{}” respondieras {} en vez de {}, esta carrera quedaría cerca del lugar {}, y no en el {}.",
        item.text.trim_end_matches('.'),
        answer_said(item.section, to),
        answer_said(item.section, from),
        ranks.1,
        ranks.0
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_said_as_people_say_them() {
        assert_eq!(ordinal(4), "el lugar 4");
        assert_eq!(another_day(Band { from: 1, to: 34 }), "otro día, del lugar 1 al 34");
        assert_eq!(another_day(Band { from: 1, to: 1 }), "lugar 1 casi cualquier otro día");
        assert_eq!(level(Tier { from: 1, to: 4 }).as_deref(), Some("empate: 1–4"));
        assert_eq!(level(Tier { from: 5, to: 5 }), None);
    }
}
