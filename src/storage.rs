//! What is kept on the device: its schema, how it is read, and what may be wrong with it.
//!
//! Pure text in and out; the browser's storage itself stands behind `platform`.

use serde::{Deserialize, Serialize};

use crate::answers::Answers;
use crate::instrument::{Form, ItemId, Response};
use crate::onet::SocCode;

/// Every key that Bearings uses in local storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageKey {
    /// The form, the answers and what was said about careers, as [`write`] gives them.
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
pub const SCHEMA: u32 = 3;

/// What a person has told so far, and has to find again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// The form that is being answered.
    pub form: Form,
    /// The answers, to items of any form.
    pub answers: Answers,
    /// Careers the person had in mind before the quiz, at most five.
    pub thought: Vec<SocCode>,
    /// Careers that are not for this person.
    pub hidden: Vec<SocCode>,
}

/// The text's shape; schema 1 had answers only, five points each, and schema 2 nine points for subjects.
#[derive(Serialize, Deserialize)]
struct Written {
    schema: u32,
    #[serde(default)]
    form: String,
    answers: Answers,
    #[serde(default)]
    thought: Vec<SocCode>,
    #[serde(default)]
    hidden: Vec<SocCode>,
}

/// What was found at the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// Nothing saved yet.
    Fresh,
    /// What an earlier visit left.
    Resumed(Saved),
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
        Ok(_) => match serde_json::from_str(&raw).ok().and_then(saved) {
            Some(saved) => Loaded::Resumed(saved),
            None => Loaded::Damaged { raw },
        },
        Err(_) => Loaded::Damaged { raw },
    }
}

/// The text to save, of the newest schema.
#[must_use]
pub fn write(saved: &Saved) -> String {
    let Saved { form, answers, thought, hidden } = saved.clone();
    let written = Written { schema: SCHEMA, form: form.key().to_owned(), answers, thought, hidden };
    // A map from names to numbers and lists of codes can always be written.
    serde_json::to_string(&written).unwrap_or_default()
}

/// Answers of an earlier release on today's scales; `None` when one of them cannot be.
fn moved(answers: &Answers, onto: fn(Response, ItemId) -> Option<Response>) -> Option<Answers> {
    answers.iter().map(|(id, it)| Some((id, onto(it, id)?))).collect()
}

fn saved(written: Written) -> Option<Saved> {
    let Written { schema, form, answers, thought, hidden } = written;
    let scale = |points: fn(ItemId) -> u8| answers.iter().all(|(id, it)| it.point() <= points(id));
    match schema {
        1 if scale(|_| 5) => {
            let answers = moved(&answers, Response::of_first_release)?;
            Some(Saved { answers, ..Saved::default() })
        }
        2 => {
            let answers = moved(&answers, Response::of_second_release)?;
            Some(Saved { form: Form::from_key(&form)?, answers, thought, hidden })
        }
        3 if scale(ItemId::points) => Some(Saved { form: Form::from_key(&form)?, answers, thought, hidden }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::instrument::Response;

    /// Written by the first release; has to be readable for ever.
    const V1: &str = include_str!("../tests/fixtures/states/v1.json");
    /// Written by the second.
    const V2: &str = include_str!("../tests/fixtures/states/v2.json");

    fn answers(pairs: &[(&str, u8)]) -> Answers {
        pairs.iter().filter_map(|(id, point)| Some((id.parse().ok()?, Response::new(*point)?))).collect()
    }

    #[test]
    fn a_state_of_the_first_release_is_resumed() {
        let expected = Saved { answers: answers(&[("R01", 5), ("K18", 11), ("G10", 1)]), ..Saved::default() };
        assert_eq!(read(Some(V1.to_owned())), Loaded::Resumed(expected));
    }

    #[test]
    fn a_state_of_the_second_release_is_resumed() {
        let code = |text: &str| text.parse().expect("a code");
        let expected = Saved {
            form: Form::Quick,
            answers: answers(&[("R01", 5), ("K18", 18), ("B10", 1)]),
            thought: vec![code("29-2072.00")],
            hidden: vec![code("51-4031.00"), code("11-1011.03")],
        };
        assert_eq!(read(Some(V2.to_owned())), Loaded::Resumed(expected));
    }

    #[test]
    fn nothing_newer_or_damaged_is_taken_for_answers() {
        assert_eq!(read(None), Loaded::Fresh);
        assert_eq!(read(Some(r#"{"schema":4,"people":[]}"#.to_owned())), Loaded::Newer);
        for raw in [
            "",
            "null",
            "{",
            "[]",
            r#"{"schema":0,"answers":{}}"#,
            r#"{"schema":1,"answers":{"R01":6}}"#,
            r#"{"schema":1,"answers":{"K01":9}}"#,
            r#"{"schema":1}"#,
            r#"{"schema":2,"answers":{}}"#,
            r#"{"schema":2,"form":"full","answers":{"R01":9}}"#,
            r#"{"schema":2,"form":"full","answers":{"K01":10}}"#,
            r#"{"schema":3,"form":"full","answers":{"K01":22}}"#,
            r#"{"schema":2,"form":"full","answers":{},"thought":["x"]}"#,
        ] {
            assert_eq!(read(Some(raw.to_owned())), Loaded::Damaged { raw: raw.to_owned() });
        }
    }

    proptest! {
        #[test]
        fn what_is_saved_comes_back(points in prop::collection::btree_map(1_usize..=33, 1_u8..=21, 0..33)) {
            let answers: Answers = points
                .into_iter()
                .filter_map(|(number, point)| Some((format!("K{number:02}").parse().ok()?, Response::new(point)?)))
                .collect();
            let saved = Saved { answers, form: Form::Detailed, ..Saved::default() };
            prop_assert_eq!(read(Some(write(&saved))), Loaded::Resumed(saved));
        }
    }
}
