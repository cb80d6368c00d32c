//! Class links as a teacher makes them, of whatever was typed.

use arbitrary::{Arbitrary, Unstructured};
use bearings::class::{ClassLink, MAJOR_GROUPS, Question};
use bearings::instrument::Form;
use bearings::language::Language;

use crate::Target;
use crate::said::said;

/// What the page's fields may hold.
pub const CLASS_MADE: Target =
    Target { name: "class_made", longest: 600, memory: 60_000, changed: 20_000, check, seeds };

/// A class before it is tidied.
#[derive(Debug, Arbitrary)]
struct Made {
    form: u8,
    spanish: bool,
    subjects: bool,
    abilities: bool,
    fields: u32,
    label: String,
    question: Option<(String, Vec<String>)>,
}

fn check(input: &[u8]) {
    let Ok(made) = Made::arbitrary(&mut Unstructured::new(input)) else { return };
    let link = ClassLink {
        form: Form::ALL.get(usize::from(made.form % 3)).copied().unwrap_or_default(),
        language: if made.spanish { Language::Spanish } else { Language::English },
        label: made.label,
        subjects: made.subjects,
        abilities: made.abilities,
        focus: (0..)
            .zip(MAJOR_GROUPS)
            .filter(|(at, _)| made.fields >> at & 1 == 1)
            .map(|(_, it)| it)
            .collect(),
        question: made.question.map(|(text, answers)| Question { text, answers }),
    };
    let text = match link.to_text() {
        Ok(text) => text,
        Err(error) => return said(&error),
    };
    let read = ClassLink::parse(&text).expect("a link that was made opens");
    assert_eq!(read.to_text().as_ref(), Ok(&text));
    assert_eq!(read.tag(), link.tag());
    assert_eq!((read.form, read.language, &read.focus), (link.form, link.language, &link.focus));
    assert_eq!(read.sections(), link.sections(), "the class is asked something else");
}

fn seeds() -> Vec<Vec<u8>> {
    vec![
        b"\x01\x00\x01\x01\x05\x00\x00\x00Period 3Ready?YesNo".to_vec(),
        "Física 2.º B ¿Lista? Sí No".as_bytes().repeat(3),
    ]
}
