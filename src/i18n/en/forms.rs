//! The forms of the quiz: their names, how long they take, what each brings.

use super::answer_words;
use crate::accuracy::{DETAILED, FULL, QUICK};
use crate::instrument::{Form, Response, Section};

/// A form's name.
#[must_use]
pub const fn form_name(form: Form) -> &'static str {
    match form {
        Form::Quick => "Quick",
        Form::Full => "Full",
        Form::Detailed => "Detailed",
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
        Form::Quick => format!("At most {questions} questions"),
        Form::Full | Form::Detailed => format!("{questions} questions"),
    }
}

/// What a form is for.
#[must_use]
pub const fn form_gives(form: Form) -> &'static str {
    match form {
        Form::Quick => {
            "Each answer decides what comes next. A first look, and the list can still move a lot."
        }
        Form::Full => {
            "Your interests, all 33 subjects, and the abilities that tell most about you. The best result for the time."
        }
        Form::Detailed => {
            "Every question we have. It sees your interests and abilities in finer detail, and the list moves a little less."
        }
    }
}

/// What the three forms reach, measured with made-up workers.
#[must_use]
pub fn forms_compared() -> String {
    let [quick, full, detailed] = [QUICK, FULL, DETAILED].map(|accuracy| accuracy.near);
    format!(
        "We made up workers of every career and let them answer. Their own job was among the first ten for {quick} of 100 with Quick, {full} with Full and {detailed} with Detailed."
    )
}

/// Where the reader is in a form.
#[must_use]
pub fn progress(form: Form, number: usize, questions: usize) -> String {
    match form {
        Form::Quick => format!("Question {number}, at most {questions}"),
        Form::Full | Form::Detailed => format!("Question {number} of {questions}"),
    }
}

/// Before the line has been touched.
pub const LINE_UNSET: &str = "Tap the line";

/// An answer inside a sentence: its word, or its number on the line.
#[must_use]
pub fn answer_said(section: Section, response: Response) -> String {
    let (number, word) = answer_words(section, response);
    match section {
        Section::Subjects => format!("{number} of 10"),
        _ if section.is_between(response) => word.to_owned(),
        _ => format!("“{word}”"),
    }
}

/// How to answer a section's questions with a keyboard.
#[must_use]
pub const fn keys(section: Section) -> &'static str {
    match section {
        Section::Subjects => {
            "Tap the line from 0 to 10, or drag along it. On a keyboard, 0 to 9 answer; the arrows go in half steps, and Enter answers."
        }
        Section::Interests => {
            "One tap answers. In between two answers? Tap the small ring between them. On a keyboard, use 1 to 5."
        }
        Section::Abilities => "One tap answers. On a keyboard, use 1 to 5.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_reads_inside_a_sentence() {
        let said = |section, point| answer_said(section, Response::new(point).expect("a point"));
        assert_eq!(said(Section::Interests, 7), "“Like”");
        assert_eq!(said(Section::Interests, 6), "between “unsure” and “like”");
        assert_eq!(said(Section::Subjects, 4), "1.5 of 10");
        assert_eq!(said(Section::Abilities, 4), "“More than most”");
    }

    #[test]
    fn every_point_has_a_number_and_a_word() {
        let said = |section: Section| -> Vec<String> {
            Response::all(section.points())
                .map(|it| answer_words(section, it))
                .map(|(number, word)| format!("{number} {word}"))
                .collect()
        };
        assert_eq!(said(Section::Abilities)[3], "4 More than most");
        let interests = said(Section::Interests);
        assert_eq!(interests.len(), 9);
        assert_eq!(interests[6], "4 Like");
        assert_eq!(interests[7], "4.5 between “like” and “strongly like”");
        let line = said(Section::Subjects);
        assert_eq!(line.len(), 21);
        for (at, words) in [
            (0, "0 Not at all"),
            (2, "1 Not at all"),
            (3, "1.5 A little"),
            (10, "5 Somewhat"),
            (15, "7.5 Quite a lot"),
            (20, "10 Very much"),
        ] {
            assert_eq!(line[at], words);
        }
    }
}
