//! The first answers on a device: kept before the code that reads what is kept has come over the line.
//!
//! Nothing stands there yet, so nothing has to be read or merged; what is written is a text of schema 4 like any other.

use std::fmt::Write as _;

use super::stamped::{Stamp, tick};
use crate::answers::Answers;
use crate::instrument::{Form, ItemId, Response};

/// Form and answers with their stamps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FirstAnswers {
    clock: Stamp,
    form: (Stamp, Form),
    answers: Vec<(ItemId, Stamp, Response)>,
}

impl FirstAnswers {
    /// Takes in how things stand now; what differs from before is newer than all the rest.
    pub fn note(&mut self, form: Form, answers: &Answers) {
        if self.form.1 != form {
            self.form = (tick(&mut self.clock), form);
        }
        for (id, response) in answers.iter() {
            match self.answers.iter_mut().find(|(other, ..)| *other == id) {
                Some((_, _, known)) if *known == response => {}
                Some((_, stamp, known)) => (*stamp, *known) = (tick(&mut self.clock), response),
                None => self.answers.push((id, tick(&mut self.clock), response)),
            }
        }
    }

    /// The text to save.
    #[must_use]
    pub fn text(&self) -> String {
        let (stamp, form) = self.form;
        let mut text = format!("{{\"schema\":4,\"form\":[{stamp},\"{}\"],\"answers\":[0,{{", form.key());
        for (at, (id, stamp, response)) in self.answers.iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            let _ = write!(text, "{comma}\"{id}\":[{stamp},{}]", response.point());
        }
        text.push_str("}]}");
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::{Ledger, Loaded, SCHEMA, Saved, read};

    fn read_back(first: &FirstAnswers) -> Ledger {
        match read(Some(first.text())) {
            Loaded::Resumed(ledger) => *ledger,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn it_is_read_as_any_other_state() {
        assert_eq!(SCHEMA, 4, "the text names its schema");
        let mut first = FirstAnswers::default();
        let mut answers = Answers::new();
        for (name, point) in [("R01", 9), ("K33", 21), ("A02", 1)] {
            answers.set(name.parse().expect("a name"), Response::new(point));
            first.note(Form::Quick, &answers);
            let saved = Saved { form: Form::Quick, answers: answers.clone(), ..Saved::default() };
            assert_eq!(read_back(&first).saved(), saved);
        }
        assert_eq!(read_back(&FirstAnswers::default()).saved(), Saved::default());
    }

    #[test]
    fn what_is_changed_is_newer_than_all_the_rest() {
        let [one, other]: [ItemId; 2] = ["R01", "I01"].map(|name| name.parse().expect("a name"));
        let mut first = FirstAnswers::default();
        let mut answers: Answers = [(one, Response::new(5)), (other, Response::new(2))]
            .into_iter()
            .filter_map(|(id, response)| Some((id, response?)))
            .collect();
        first.note(Form::Full, &answers);
        let mut before = read_back(&first);
        answers.set(one, Response::new(1));
        first.note(Form::Full, &answers);
        let after = read_back(&first);
        assert!(after.newest() > before.newest());
        let text = first.text();
        first.note(Form::Full, &answers);
        assert_eq!(first.text(), text, "what is said again is not newer");
        before.merge(&after);
        assert_eq!(before.saved().answers, answers, "of two tabs the newer answer stays");
    }
}
