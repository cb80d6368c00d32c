//! What can be done with named results.

use thiserror::Error;

use super::named::id_of;
use super::{Day, MOST_RESULTS, NamedResult, Saved};

/// A result that is not kept.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ShelfError {
    /// No answers.
    #[error("Nothing is answered yet, so there is no result to save. Start the quiz first.")]
    Nothing,
    /// The same result has a name already.
    #[error("These answers are saved already, as “{0}”.")]
    Known(String),
    /// As many as are kept.
    #[error("{MOST_RESULTS} results are saved, and more don’t fit. Delete one first.")]
    Full,
}

impl Saved {
    /// The saved result with these form and answers, if the present ones have been saved.
    #[must_use]
    pub fn present(&self) -> Option<&NamedResult> {
        self.result(&id_of(self.form, &self.answers))
    }

    /// The result with this mark.
    #[must_use]
    pub fn result(&self, id: &str) -> Option<&NamedResult> {
        self.results.iter().find(|result| result.id() == id)
    }

    /// Keeps the present answers under a name.
    ///
    /// # Errors
    /// When there are none, they have a name already, or there are too many results.
    pub fn keep_present(&mut self, name: String, date: Day) -> Result<(), ShelfError> {
        if self.answers.is_empty() {
            return Err(ShelfError::Nothing);
        }
        if let Some(known) = self.present() {
            return Err(ShelfError::Known(known.name.clone()));
        }
        if self.results.len() >= MOST_RESULTS {
            return Err(ShelfError::Full);
        }
        let (form, answers) = (self.form, self.answers.clone());
        self.results.push(NamedResult { name, date, form, answers });
        Ok(())
    }

    /// Makes a result the present one; the present answers are kept first, under this name if they have none.
    ///
    /// # Errors
    /// When the present answers cannot be kept; nothing changes then.
    pub fn go_on_with(&mut self, id: &str, name: String, date: Day) -> Result<(), ShelfError> {
        let Some(result) = self.result(id).cloned() else { return Ok(()) };
        match self.keep_present(name, date) {
            Ok(()) | Err(ShelfError::Nothing | ShelfError::Known(_)) => {}
            Err(full) => return Err(full),
        }
        (self.form, self.answers) = (result.form, result.answers);
        Ok(())
    }

    /// Gives a result another name.
    pub fn rename(&mut self, id: &str, name: String) {
        if let Some(result) = self.results.iter_mut().find(|result| result.id() == id) {
            result.name = name;
        }
    }

    /// Deletes a result.
    pub fn delete(&mut self, id: &str) {
        self.results.retain(|result| result.id() != id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answers;
    use crate::instrument::{Form, Response};

    fn saved(point: u8) -> Saved {
        let mut answers = Answers::new();
        answers.set("R01".parse().expect("a name"), Response::new(point));
        Saved { answers, ..Saved::default() }
    }

    fn today() -> Day {
        Day::new(2026, 11, 22).expect("a day")
    }

    #[test]
    fn a_result_is_kept_once() {
        let mut saved = saved(4);
        assert_eq!(saved.keep_present("A".to_owned(), today()), Ok(()));
        assert_eq!(saved.keep_present("B".to_owned(), today()), Err(ShelfError::Known("A".to_owned())));
        assert_eq!(saved.present().map(|it| it.name.as_str()), Some("A"));
        assert_eq!(Saved::default().keep_present("B".to_owned(), today()), Err(ShelfError::Nothing));
    }

    #[test]
    fn going_on_with_another_keeps_the_present_one() {
        let mut now = saved(4);
        now.keep_present("A".to_owned(), today()).expect("kept");
        let id = now.present().expect("a result").id();
        now.answers = saved(2).answers;
        now.form = Form::Quick;
        now.go_on_with(&id, "Before".to_owned(), today()).expect("kept");
        assert_eq!((now.form, &now.answers), (Form::Full, &saved(4).answers));
        let names: Vec<_> = now.results.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["A", "Before"]);
        assert_eq!(now.results.last().map(|it| &it.answers), Some(&saved(2).answers));
        let before = now.clone();
        now.go_on_with(&id, "Again".to_owned(), today()).expect("nothing to keep");
        assert_eq!(now, before);
    }

    #[test]
    fn names_change_and_results_go() {
        let mut now = saved(4);
        now.keep_present("A".to_owned(), today()).expect("kept");
        let id = now.present().expect("a result").id();
        now.rename(&id, "B".to_owned());
        assert_eq!(now.result(&id).map(|it| it.name.as_str()), Some("B"));
        now.delete(&id);
        assert_eq!(now, saved(4));
    }
}
