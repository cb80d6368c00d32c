//! Texts of earlier schemas.

use serde::Deserialize;

use super::Saved;
use crate::answers::Answers;
use crate::instrument::{Form, ItemId, Response};
use crate::onet::SocCode;

/// Points of a subject's answers in schema 2.
const SUBJECT_POINTS: u8 = 9;
/// Points of all other answers so far.
const POINTS: u8 = 5;

/// The shape of schemas 1 and 2.
#[derive(Deserialize)]
struct Written {
    schema: u32,
    #[serde(default)]
    form: Option<Form>,
    answers: Answers,
    #[serde(default)]
    thought: Vec<SocCode>,
    #[serde(default)]
    hidden: Vec<SocCode>,
}

/// Reads a text of schema 1 or 2; `None` when it is none.
pub fn read(raw: &str) -> Option<Saved> {
    let Written { schema, form, answers, thought, hidden } = serde_json::from_str(raw).ok()?;
    let scale = |points: fn(ItemId) -> u8| answers.iter().all(|(id, it)| it.point() <= points(id));
    let today = |turn: fn(Response, ItemId) -> Response| {
        answers.iter().map(|(id, response)| (id, turn(response, id))).collect()
    };
    match schema {
        1 if scale(|_| POINTS) => {
            Some(Saved { answers: today(Response::of_first_release), ..Saved::default() })
        }
        2 if scale(|id| if id.to_string().starts_with('K') { SUBJECT_POINTS } else { POINTS }) => {
            let answers = today(Response::of_second_release);
            Some(Saved { form: form?, answers, thought, hidden, ..Saved::default() })
        }
        _ => None,
    }
}
