//! The forms of the quiz: their names, how long they take, what each brings.

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
            "Your interests, all 33 subjects and your main abilities. The best result for the time."
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

/// What a point without a word means: the words beside it.
#[must_use]
pub fn between(labels: &[&str], response: Response) -> Option<String> {
    let beside = |at: Option<usize>| at.and_then(|at| labels.get(at)).filter(|label| !label.is_empty());
    let at = response.index();
    let (lower, higher) = (beside(at.checked_sub(1))?, beside(at.checked_add(1))?);
    Some(format!("between {lower} and {higher}"))
}

/// How to answer a section's questions with a keyboard.
#[must_use]
pub fn keys(section: Section) -> String {
    format!("One tap answers. On a keyboard, use 1 to {}.", section.points())
}

#[cfg(test)]
mod tests {
    use super::super::answer_labels;
    use super::*;

    #[test]
    fn every_point_has_a_word_or_lies_between_two() {
        for section in Section::ALL {
            let labels = answer_labels(section);
            assert_eq!(labels.len(), usize::from(section.points()));
            for response in Response::all(section.points()) {
                let word = labels.get(response.index()).copied().unwrap_or_default();
                assert!(!word.is_empty() || between(labels, response).is_some(), "{response:?}");
            }
        }
    }
}
