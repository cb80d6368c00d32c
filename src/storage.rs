//! What is kept on the device: its schema, how it is read, and what may be wrong with it.
//!
//! Pure text in and out; the browser's storage itself stands behind `platform`.

use serde::{Deserialize, Serialize};

use crate::answers::Answers;

/// Every key that Bearings uses in local storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageKey {
    /// The answers, as a [`SavedState`].
    State,
    /// A saved state that could not be read, put aside as it was.
    Damaged,
    /// `light` or `dark`, when chosen by hand.
    Theme,
    /// The state whose wages and colleges are shown: its postal code.
    Place,
    /// Careers kept for later: a JSON list of codes.
    Kept,
}

impl StorageKey {
    /// The name in local storage.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::State => "bearings.state",
            Self::Damaged => "bearings.damaged",
            Self::Theme => "bearings.theme",
            Self::Place => "bearings.place",
            Self::Kept => "bearings.kept",
        }
    }
}

/// The newest schema.
pub const SCHEMA: u32 = 1;

/// What is saved after every answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedState {
    schema: u32,
    answers: Answers,
}

/// What was found at the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// Nothing saved yet.
    Fresh,
    /// Answers of an earlier visit.
    Resumed(Answers),
    /// Something that cannot be read; it has to be put aside before anything is saved.
    Damaged {
        /// The text as it was.
        raw: String,
    },
    /// Saved by a newer release; nothing may be written over it.
    Newer,
}

/// Reads a saved state of any schema so far.
#[must_use]
pub fn read(raw: Option<String>) -> Loaded {
    #[derive(Deserialize)]
    struct Head {
        schema: u32,
    }
    let Some(raw) = raw else { return Loaded::Fresh };
    match serde_json::from_str::<Head>(&raw) {
        Ok(Head { schema }) if schema > SCHEMA => Loaded::Newer,
        Ok(Head { schema: SCHEMA }) => match serde_json::from_str::<SavedState>(&raw) {
            Ok(state) => Loaded::Resumed(state.answers),
            Err(_) => Loaded::Damaged { raw },
        },
        _ => Loaded::Damaged { raw },
    }
}

impl SavedState {
    /// The state to save, of the newest schema.
    #[must_use]
    pub fn new(answers: &Answers) -> Self {
        Self { schema: SCHEMA, answers: answers.clone() }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::instrument::Response;

    fn write(answers: &Answers) -> String {
        serde_json::to_string(&SavedState::new(answers)).expect("a map from names to numbers")
    }

    /// Written by the first release; has to be readable for ever.
    const V1: &str = include_str!("../tests/fixtures/states/v1.json");

    #[test]
    fn a_state_of_the_first_release_is_resumed() {
        let expected: Answers = [("R01", 5), ("K18", 3), ("G10", 1)]
            .into_iter()
            .filter_map(|(id, point)| Some((id.parse().ok()?, Response::new(point)?)))
            .collect();
        assert_eq!(read(Some(V1.to_owned())), Loaded::Resumed(expected.clone()));
        assert_eq!(write(&expected), V1.trim());
    }

    #[test]
    fn nothing_newer_or_damaged_is_taken_for_answers() {
        assert_eq!(read(None), Loaded::Fresh);
        assert_eq!(read(Some(r#"{"schema":2,"people":[]}"#.to_owned())), Loaded::Newer);
        for raw in [
            "",
            "null",
            "{",
            "[]",
            r#"{"schema":0}"#,
            r#"{"schema":1,"answers":{"R01":6}}"#,
            r#"{"schema":1}"#,
        ] {
            assert_eq!(read(Some(raw.to_owned())), Loaded::Damaged { raw: raw.to_owned() });
        }
    }

    proptest! {
        #[test]
        fn what_is_saved_comes_back(points in prop::collection::btree_map(1_usize..=33, 1_u8..=5, 0..33)) {
            let answers: Answers = points
                .into_iter()
                .filter_map(|(number, point)| Some((format!("K{number:02}").parse().ok()?, Response::new(point)?)))
                .collect();
            prop_assert_eq!(read(Some(write(&answers))), Loaded::Resumed(answers));
        }
    }
}
