//! A class: the teacher's link, the student's arrival, handing in, the board.

mod board;
mod make;
mod student;

pub use board::*;
pub use make::*;
pub use student::*;

/// Titles of the four pages, for the tab.
pub const MAKE: &str = "Crear un enlace de clase";
/// A student's arrival.
pub const ARRIVE: &str = "Cuestionario de la clase";
/// Handing in.
pub const HAND_IN: &str = "Entregar un código";
/// The board.
pub const BOARD: &str = "Tablero de la clase";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::class::{ClassLink, Count};
    use crate::instrument::Form;

    #[test]
    fn a_class_is_told_in_words() {
        let mut link = ClassLink { label: "Salón 12".to_owned(), abilities: false, ..ClassLink::default() };
        assert_eq!(welcome(&link), "¡Hola, Salón 12!");
        assert_eq!(task(&link, 57, 75), "57 preguntas sobre intereses y temas, unos 10 minutos.");
        link.form = Form::Quick;
        assert_eq!(
            task(&link, 30, 30),
            "Unas pocas preguntas sobre intereses, temas y habilidades, unos 4 minutos."
        );
        assert_eq!(people(10_000), "Cuentan 10,000 códigos.");
        assert_eq!(count(Count::AtLeast(26)), "26 o más");
    }
}
