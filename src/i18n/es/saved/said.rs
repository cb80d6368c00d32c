//! What is said of results: their days, their answers, what has just been done, how two compare.

use std::cmp::Ordering;

use super::super::capital;
use super::form_called;
use crate::export::TakenIn;
use crate::instrument::Form;
use crate::storage::Day;

/// What something is about: a button and its result, a place and the result there.
#[must_use]
pub fn of(what: &str, name: &str) -> String {
    format!("{what}: {name}")
}

/// A result in a choice.
#[must_use]
pub fn dated(name: &str, date: Day) -> String {
    format!("{name}, {}", day(date))
}

/// A month's name by its number, 1 to 12; nothing for any other.
#[must_use]
pub(in crate::i18n) fn month(number: usize) -> &'static str {
    const MONTHS: [&str; 12] = [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ];
    MONTHS.get(number.wrapping_sub(1)).copied().unwrap_or_default()
}

/// A day as people write it.
#[must_use]
pub fn day(day: Day) -> String {
    format!("{} de {} de {}", day.day(), month(day.month().into()), day.year())
}

/// The name of a result that got none.
#[must_use]
pub fn unnamed(date: Day) -> String {
    format!("Resultado del {}", day(date))
}

/// The name under which the present answers are kept before others take their place.
#[must_use]
pub fn kept_before(date: Day) -> String {
    format!("Mis respuestas hasta el {}", day(date))
}

/// The name of a sheet that came in a file beside answers that were here.
#[must_use]
pub fn from_file(date: Day) -> String {
    format!("De un archivo, {}", day(date))
}

/// When a result was saved and what it holds.
#[must_use]
pub fn saved_facts(date: Day, form: Form, answers: usize) -> String {
    format!("{}, {}, {}", day(date), form_called(form), answers_given(answers))
}

/// How many answers there are.
#[must_use]
pub fn answers_given(answers: usize) -> String {
    if answers == 1 { "1 respuesta".to_owned() } else { format!("{answers} respuestas") }
}

/// What there is to save.
#[must_use]
pub fn to_save(form: Form, answers: usize) -> String {
    format!("{}, {}.", capital(form_called(form)), answers_given(answers))
}

/// The present answers have a name already.
#[must_use]
pub fn saved_as(name: &str) -> String {
    format!("Están guardadas como “{name}”.")
}

/// Something was saved.
#[must_use]
pub fn is_saved(name: &str) -> String {
    format!("Se guardó “{name}”.")
}

/// Something was renamed.
#[must_use]
pub fn is_renamed(name: &str) -> String {
    format!("Ahora se llama “{name}”.")
}

/// Something was deleted.
#[must_use]
pub fn is_deleted(name: &str) -> String {
    format!("Se borró “{name}”.")
}

/// What deleting everything takes and leaves.
#[must_use]
pub fn yes_delete_all(results: usize) -> String {
    match results {
        1 => "Sí, borrar el único resultado guardado".to_owned(),
        _ => format!("Sí, borrar los {results} resultados guardados"),
    }
}

/// What goes and what stays.
#[must_use]
pub fn delete_all_means(results: usize) -> String {
    let those = if results == 1 { "Se borra".to_owned() } else { format!("Se borran los {results}") };
    let them = if results == 1 { "lo" } else { "los" };
    format!(
        "{those} para siempre, a menos que {them} tengas en un archivo. Tus respuestas actuales se quedan."
    )
}

/// A result that no list can be made of.
#[must_use]
pub fn too_little(name: &str) -> String {
    format!(
        "Las respuestas de “{name}” son muy pocas, o todas iguales, así que de ellas no se puede sacar una lista de carreras."
    )
}

/// The occupations did not arrive.
#[must_use]
pub fn lost(why: &str) -> String {
    format!(
        "{why} Tus resultados están a salvo en este dispositivo. Revisa la conexión e inténtalo otra vez."
    )
}

/// A difference of points with its sign.
#[must_use]
pub fn step(points: f64) -> String {
    match points {
        0.0 => "0".to_owned(),
        more if more > 0.0 => format!("+{more:.0}"),
        less => format!("−{:.0}", -less),
    }
}

/// How far a career moved from the first list to the second.
#[must_use]
pub fn places_moved(from: usize, to: usize) -> String {
    let places = from.abs_diff(to);
    let word = if places == 1 { "lugar" } else { "lugares" };
    match from.cmp(&to) {
        Ordering::Equal => "igual".to_owned(),
        Ordering::Greater => format!("{places} {word} más arriba"),
        Ordering::Less => format!("{places} {word} más abajo"),
    }
}

/// An opened result, above its list.
#[must_use]
pub fn opened(name: &str, date: Day) -> String {
    format!("Este es “{name}”, guardado el {}.", day(date))
}

/// What came of a file.
#[must_use]
pub fn taken_in(taken: TakenIn) -> String {
    let added = |count: usize| match count {
        1 => "Se agregó 1 resultado".to_owned(),
        _ => format!("Se agregaron {count} resultados"),
    };
    let known = |count: usize| match count {
        1 => "1 ya estaba aquí".to_owned(),
        _ => format!("{count} ya estaban aquí"),
    };
    let mut said = match (taken.added, taken.known) {
        (0, 0) if taken.present => String::new(),
        (0, 0) => "En este archivo no había nada nuevo.".to_owned(),
        (0, 1) => "Nada nuevo: 1 resultado de este archivo ya estaba aquí.".to_owned(),
        (0, count) => format!("Nada nuevo: {count} resultados de este archivo ya estaban aquí."),
        (count, 0) => format!("{}.", added(count)),
        (more, old) => format!("{}; {}.", added(more), known(old)),
    };
    if taken.present {
        said.push_str(" Las respuestas del archivo son ahora las actuales: puedes seguir con ellas.");
    }
    said.trim_start().to_owned()
}

/// A file that was refused.
#[must_use]
pub fn refused(why: &str) -> String {
    format!("{why} Aquí no cambió nada.")
}

/// What the lists of two results share.
#[must_use]
pub fn both_name(count: usize, first: usize) -> String {
    match count {
        0 => format!("Ninguna de las primeras {first} carreras es la misma."),
        1 => format!("1 carrera está entre las primeras {first} de los dos."),
        _ => format!("{count} carreras están entre las primeras {first} de los dos."),
    }
}

/// What only one of them has.
#[must_use]
pub fn moved(first: usize) -> String {
    format!(
        "Carreras que están entre las primeras {first} de un solo resultado. Los lugares de muy abajo se mueven con facilidad, así que fíjate en los pasos grandes."
    )
}

/// How many answers differ.
#[must_use]
pub fn answers_differ(changed: usize, both: usize) -> String {
    match (changed, both) {
        (_, 0) => "Ninguna pregunta se contestó en los dos.".to_owned(),
        (0, 1) => "La única pregunta que se contestó en los dos tiene la misma respuesta.".to_owned(),
        (0, _) => format!("Las {both} preguntas que se contestaron en los dos tienen la misma respuesta."),
        (1, 1) => "La única pregunta que se contestó en los dos tiene otra respuesta.".to_owned(),
        (1, _) => format!("De las {both} preguntas que se contestaron en los dos, 1 tiene otra respuesta."),
        _ => {
            format!("De las {both} preguntas que se contestaron en los dos, {changed} tienen otra respuesta.")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_fit_their_numbers() {
        assert_eq!(day("2026-03-01".parse().expect("a day")), "1 de marzo de 2026");
        assert_eq!(
            taken_in(TakenIn { added: 1, known: 2, present: false }),
            "Se agregó 1 resultado; 2 ya estaban aquí."
        );
        assert_eq!([places_moved(30, 3), places_moved(3, 4)], ["27 lugares más arriba", "1 lugar más abajo"]);
        assert_eq!(
            [answers_differ(0, 1), answers_differ(1, 1)],
            [
                "La única pregunta que se contestó en los dos tiene la misma respuesta.",
                "La única pregunta que se contestó en los dos tiene otra respuesta.",
            ]
        );
        assert!(delete_all_means(1).contains("a menos que lo tengas en un archivo"));
        assert!(delete_all_means(3).contains("a menos que los tengas en un archivo"));
        assert_eq!([step(3.0), step(-12.0), step(0.0)], ["+3", "−12", "0"]);
        let own = taken_in(TakenIn { added: 0, known: 0, present: true });
        assert!(own.starts_with("Las respuestas del archivo"), "{own}");
        assert_eq!(to_save(Form::Full, 1), "Versión completa, 1 respuesta.");
    }
}
