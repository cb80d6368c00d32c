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
        Filter::Education => "estudios",
        Filter::Pay => "sueldo",
        Filter::Outlook => "futuro del empleo",
        Filter::Field => "campo",
        Filter::Place => "estado",
        Filter::Conditions => "lo que prefiero evitar",
    }
}

/// At most this schooling.
#[must_use]
pub const fn education_at_most(education: EntryEducation) -> &'static str {
    match education {
        EntryEducation::NoCredential => "Sin diploma",
        EntryEducation::HighSchool => "Hasta la preparatoria",
        EntryEducation::SomeCollege => "Hasta algunos cursos de universidad",
        EntryEducation::PostsecondaryAward => "Hasta un certificado",
        EntryEducation::Associate => "Hasta un título de dos años",
        EntryEducation::Bachelor => "Hasta una licenciatura (cuatro años)",
        EntryEducation::Master => "Hasta una maestría",
        EntryEducation::Doctoral => "Cualquiera",
    }
}

/// At least this middle pay.
#[must_use]
pub fn pay_at_least(pay: u32) -> String {
    format!("{} o más", dollars(pay))
}

/// How jobs have to go.
#[must_use]
pub const fn outlook_at_least(outlook: Outlook) -> &'static str {
    match outlook {
        Outlook::AsMany => "Casi los mismos empleos en diez años, o más",
        Outlook::More => "Más empleos en diez años",
    }
}

/// What becomes of careers without a published pay a year.
#[must_use]
pub fn keep_unpublished_pay(careers: usize) -> String {
    format!("Conservar las {careers} carreras cuyo sueldo al año no se publica")
}

/// How many of a group of checkboxes are ticked; with none, what that means.
#[must_use]
pub fn chosen(count: usize, none: &str) -> String {
    if count == 0 { none.to_owned() } else { format!("{count} en uso") }
}

/// How many careers pass.
#[must_use]
pub fn careers_pass(passing: usize, all: usize) -> String {
    match passing {
        0 => format!("No pasa ninguna de las {all} carreras."),
        1 => format!("Pasa 1 de {all} carreras."),
        passing => format!("Pasan {passing} de {all} carreras."),
    }
}

/// What taking one filter away would bring.
#[must_use]
pub fn without_filter(filter: Filter, passing: usize) -> String {
    let careers = if passing == 1 { "carrera" } else { "carreras" };
    format!("Sin “{}”: {passing} {careers}", filter_name(filter))
}

/// How far an area is slid.
#[must_use]
pub const fn slid(by: i8) -> &'static str {
    match by {
        i8::MIN..=-2 => "mucho menos",
        -1 => "un poco menos",
        0 => "como contesté",
        1 => "un poco más",
        2..=i8::MAX => "mucho más",
    }
}

/// A slider's name.
#[must_use]
pub const fn liking_for(area: Riasec) -> &'static str {
    match area {
        Riasec::Realistic => "Trabajar con las manos",
        Riasec::Investigative => "Averiguar cosas",
        Riasec::Artistic => "Crear cosas nuevas",
        Riasec::Social => "Ayudar a la gente",
        Riasec::Enterprising => "Dirigir y convencer",
        Riasec::Conventional => "Mantener las cosas en orden",
    }
}

/// One of a question's answers, by its number and its word.
#[must_use]
pub fn possible_answer(section: Section, response: Response, real: bool) -> String {
    let (number, word) = answer_words(section, response);
    let real = if real { " (tu respuesta)" } else { "" };
    format!("{number}: {word}{real}")
}

/// A changed answer.
#[must_use]
pub fn answer_supposed(item: &Item, from: Response, to: Response) -> String {
    let [to, from] = [to, from].map(|it| answer_words(item.section, it).0);
    format!("{to} en vez de {from} en “{}”", item.text.trim_end_matches('.'))
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
    let places = if up.unsigned_abs() == 1 { "lugar" } else { "lugares" };
    match up {
        0 => "en el mismo lugar que con tus propias respuestas".to_owned(),
        1.. => format!("{up} {places} más arriba que con tus propias respuestas"),
        _ => format!("{} {places} más abajo que con tus propias respuestas", up.unsigned_abs()),
    }
}

/// Which career comes first, and where the real answers put it.
#[must_use]
pub fn first_now(title: &str, own_rank: usize) -> String {
    if own_rank == 1 {
        format!("El primer lugar sigue siendo: {title}.")
    } else {
        format!(
            "El primer lugar es ahora: {title}. Con tus propias respuestas queda en {}.",
            ordinal(own_rank)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_and_moves_read_well() {
        assert_eq!(careers_pass(214, 923), "Pasan 214 de 923 carreras.");
        assert_eq!(careers_pass(1, 923), "Pasa 1 de 923 carreras.");
        assert_eq!(without_filter(Filter::Pay, 1), "Sin “sueldo”: 1 carrera");
        assert_eq!([3, 0, -12].map(moved), [Some("↑ 3".to_owned()), None, Some("↓ 12".to_owned())]);
        assert_eq!(moved_in_words(-1), "1 lugar más abajo que con tus propias respuestas");
        assert_eq!(
            first_now("Actores", 4),
            "El primer lugar es ahora: Actores. Con tus propias respuestas queda en el lugar 4."
        );
    }
}
