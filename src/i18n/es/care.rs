//! What is said about answers that may not show what somebody thinks, and what to do when nothing can be worked out.

use super::quiz::the_section;
use super::{area_name, section_name};
use crate::instrument::{Bank, ItemId, Section};
use crate::riasec::Riasec;
use crate::scoring::care::Sign;

/// What the notice about careless answers is.
pub const CARE_NOTICE: &str = "Unas palabras sobre tus respuestas";

/// Its question.
pub const CARE_ASKS: &str = "¿Era esto lo que querías decir?";

/// Why a second look is worth it, after what was seen.
pub const CARE_WHY: &str =
    "Si las miras otra vez, el resultado puede parecerse más a ti. Si es lo que piensas, déjalas así.";

/// Ends it.
pub const CARE_RIGHT: &str = "Están bien así";

/// Why a sheet without any difference gives no result, and what helps.
pub const ALL_SAME: &str = "En cada sección todas las respuestas son iguales. La lista sale de lo que te gusta más y lo que te gusta menos, así que no hay con qué ordenar las carreras. Cambia las respuestas que tengas más claras, aunque sea un solo paso, y aparecerá un resultado.";

/// A sign, as one sentence about what was seen; pairs are told once with the first of them.
#[must_use]
pub fn care_sign(sign: Sign, bank: &Bank) -> String {
    let of = |section: Section| section_name(section).to_lowercase();
    match sign {
        Sign::AllSame { section } => {
            format!("Casi todas tus respuestas de {} son iguales.", of(section))
        }
        Sign::TooFast { section } => {
            format!(
                "Tus respuestas de {} llegaron muy rápido, casi todas en menos de dos segundos.",
                of(section)
            )
        }
        Sign::Zigzag { section } => {
            format!("Tus respuestas de {} siguen un patrón que se repite una y otra vez.", of(section))
        }
        Sign::Contradiction { a, b } => format!(
            "Algunas preguntas se parecen mucho, y tus respuestas quedaron muy lejos una de otra, como en estas: {}; {}.",
            quoted(bank, a),
            quoted(bank, b)
        ),
    }
}

/// The way back to a section's first question.
#[must_use]
pub fn look_again(section: Section) -> String {
    format!("Mirar otra vez {}", the_section(section))
}

/// Which kinds of interest have no answer yet, when some have.
#[must_use]
pub fn unanswered_areas(areas: &[Riasec]) -> String {
    let names: Vec<&str> = areas.iter().map(|area| area_name(*area)).collect();
    let named = match names.as_slice() {
        [] => return String::new(),
        [one] => (*one).to_owned(),
        // Before an I, “y” is said “e”.
        [most @ .., last] if last.starts_with('I') => format!("{} e {last}", most.join(", ")),
        [most @ .., last] => format!("{} y {last}", most.join(", ")),
    };
    format!(
        "Para la imagen de tus intereses hace falta al menos una respuesta de cada tipo. Faltan: {named}."
    )
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
        assert!(unanswered_areas(&[Riasec::Social]).ends_with("Faltan: Social."));
        let two = unanswered_areas(&[Riasec::Realistic, Riasec::Investigative]);
        assert!(two.ends_with("Faltan: Realista e Investigador."), "{two}");
        let three = unanswered_areas(&[Riasec::Realistic, Riasec::Social, Riasec::Conventional]);
        assert!(three.ends_with("Faltan: Realista, Social y Convencional."), "{three}");
    }

    #[test]
    fn sections_are_named_inside_the_sentence() {
        let bank = Bank::shipped().expect("the shipped bank");
        let said = care_sign(Sign::TooFast { section: Section::Abilities }, &bank);
        assert!(said.starts_with("Tus respuestas de habilidades llegaron"), "{said}");
        assert_eq!(look_again(Section::Interests), "Mirar otra vez los intereses");
    }
}
