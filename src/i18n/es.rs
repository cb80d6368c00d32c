//! Spanish, as written for students in the Americas.

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
mod labels;
pub mod lesson;
pub mod names;
pub mod offline;
pub mod open;
pub mod paper;
mod places;
pub mod quiz;
mod reasons;
mod refused;
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
pub use labels::*;
pub use places::{RELATIVES, another_day, changed_answer, level, ordinal, top_level};
pub use reasons::*;

use crate::instrument::Section;

/// A section's name.
#[must_use]
pub const fn section_name(section: Section) -> &'static str {
    match section {
        Section::Interests => "Intereses",
        Section::Subjects => "Temas",
        Section::Abilities => "Habilidades",
    }
}

/// What a section asks, as a question above each item.
#[must_use]
pub const fn section_question(section: Section) -> &'static str {
    match section {
        Section::Interests => "¿Te gusta la idea de hacer esto?",
        Section::Subjects => "¿Cuánto te gustaría usar esto en tu trabajo?",
        Section::Abilities => "¿Qué tan fácil te resulta esto, en comparación con la gente de tu edad?",
    }
}

/// What a section is about, before it begins.
#[must_use]
pub const fn section_intro(section: Section) -> &'static str {
    match section {
        Section::Interests => {
            "Vas a ver cosas que la gente hace en su trabajo. Di cuánto te gustaría hacer cada una. Aquí no importan el sueldo ni los estudios, y a nadie le sale bien todo."
        }
        Section::Subjects => {
            "Ahora vienen temas que se pueden aprender. Di cuánto te gustaría usar cada uno en tu trabajo, aunque nunca hayas tenido una clase de eso."
        }
        Section::Abilities => {
            "Por último, cosas que a unos les resultan más fáciles que a otros. Compárate con la gente de tu edad. Basta con un cálculo a ojo. Y si algo te resulta más fácil de lo que pide un trabajo, eso nunca cuenta como razón en contra."
        }
    }
}

/// A section's answers in five words, lowest first, and for interests the places between them.
#[must_use]
pub const fn answer_labels(section: Section) -> &'static [&'static str] {
    match section {
        Section::Interests => &[
            "No me gusta nada",
            "entre “no me gusta nada” y “no me gusta”",
            "No me gusta",
            "entre “no me gusta” y “no sé”",
            "No sé",
            "entre “no sé” y “me gusta”",
            "Me gusta",
            "entre “me gusta” y “me gusta mucho”",
            "Me gusta mucho",
        ],
        Section::Subjects => &["Nada", "Un poco", "Más o menos", "Bastante", "Mucho"],
        Section::Abilities => &[
            "Mucho menos que a la mayoría",
            "Menos que a la mayoría",
            "Igual que a la mayoría",
            "Más que a la mayoría",
            "Mucho más que a la mayoría",
        ],
    }
}

/// The same with a capital at its beginning.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
