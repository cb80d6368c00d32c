//! The forms of the quiz: their names, how long they take, what each brings.

use super::answer_words;
use crate::accuracy::{DETAILED, FULL, QUICK};
use crate::instrument::{Form, Response, Section};

/// A form's name, which goes with “versión”.
#[must_use]
pub const fn form_name(form: Form) -> &'static str {
    match form {
        Form::Quick => "Rápida",
        Form::Full => "Completa",
        Form::Detailed => "Detallada",
    }
}

/// How many minutes a form takes.
#[must_use]
pub const fn form_minutes(form: Form) -> u32 {
    match form {
        Form::Quick => 4,
        Form::Full => 12,
        Form::Detailed => 25,
    }
}

/// How many questions a form has; the quick one ends when it has seen enough.
#[must_use]
pub fn form_length(form: Form, questions: usize) -> String {
    match form {
        Form::Quick => format!("Cuando mucho {questions} preguntas"),
        Form::Full | Form::Detailed => format!("{questions} preguntas"),
    }
}

/// What a form is for.
#[must_use]
pub const fn form_gives(form: Form) -> &'static str {
    match form {
        Form::Quick => {
            "Cada respuesta decide qué viene después. Es una primera mirada, y la lista todavía se puede mover mucho."
        }
        Form::Full => {
            "Tus intereses, los 33 temas y las habilidades que más dicen de ti. El mejor resultado por el tiempo que lleva."
        }
        Form::Detailed => {
            "Todas las preguntas que tenemos. Mira tus intereses y habilidades con más detalle, y la lista se mueve un poco menos."
        }
    }
}

/// What the three forms reach, measured with made-up workers.
#[must_use]
pub fn forms_compared() -> String {
    let [quick, full, detailed] = [QUICK, FULL, DETAILED].map(|accuracy| accuracy.near);
    format!(
        "Inventamos personas de cada carrera y las hicimos contestar. Su propio trabajo quedó entre los diez primeros para {quick} de cada 100 con la versión rápida, {full} con la completa y {detailed} con la detallada."
    )
}

/// Where the reader is in a form.
#[must_use]
pub fn progress(form: Form, number: usize, questions: usize) -> String {
    match form {
        Form::Quick => format!("Pregunta {number}, máximo {questions}"),
        Form::Full | Form::Detailed => format!("Pregunta {number} de {questions}"),
    }
}

/// Before the line has been touched.
pub const LINE_UNSET: &str = "Toca la línea";

/// An answer inside a sentence: its word, or its number on the line.
#[must_use]
pub fn answer_said(section: Section, response: Response) -> String {
    let (number, word) = answer_words(section, response);
    match section {
        Section::Subjects => format!("{number} de 10"),
        _ if section.is_between(response) => word.to_owned(),
        _ => format!("“{word}”"),
    }
}

/// How to answer a section's questions with a keyboard.
#[must_use]
pub const fn keys(section: Section) -> &'static str {
    match section {
        Section::Subjects => {
            "Toca la línea entre 0 y 10, o desliza el dedo por ella. En un teclado, contestas con las teclas del 0 al 9; las flechas van de medio en medio punto, y Enter contesta."
        }
        Section::Interests => {
            "Contestas con un toque. ¿Dudas entre dos respuestas? Toca el anillo pequeño que hay entre ellas. En un teclado, usa las teclas del 1 al 5."
        }
        Section::Abilities => "Contestas con un toque. En un teclado, usa las teclas del 1 al 5.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_point_has_a_number_and_a_word() {
        let said = |section: Section| -> Vec<String> {
            Response::all(section.points())
                .map(|it| answer_words(section, it))
                .map(|(number, word)| format!("{number} {word}"))
                .collect()
        };
        let interests = said(Section::Interests);
        assert_eq!(interests.len(), 9);
        assert_eq!(interests[6], "4 Me gusta");
        assert_eq!(interests[7], "4.5 entre “me gusta” y “me gusta mucho”");
        let line = said(Section::Subjects);
        assert_eq!(line.len(), 21);
        for (at, words) in [(0, "0 Nada"), (3, "1.5 Un poco"), (10, "5 Más o menos"), (20, "10 Mucho")] {
            assert_eq!(line[at], words);
        }
    }
}
