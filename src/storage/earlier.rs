//! Texts of earlier schemas.

use serde::Deserialize;

use super::Saved;
use crate::answers::Answers;
use crate::instrument::{Form, ItemId, Response};
use crate::onet::SocCode;

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
    // Answers on today's scales; none of it where one of them cannot be.
    let today = |turn: fn(Response, ItemId) -> Option<Response>| {
        answers.iter().map(|(id, response)| Some((id, turn(response, id)?))).collect::<Option<Answers>>()
    };
    match schema {
        1 => Some(Saved { answers: today(Response::of_first_release)?, ..Saved::default() }),
        2 => {
            let answers = today(Response::of_second_release)?;
            Some(Saved { form: form?, answers, thought, hidden, ..Saved::default() })
        }
        _ => None,
    }
}
