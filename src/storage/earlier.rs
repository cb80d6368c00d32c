//! Texts of schemas 1 and 2.

use serde::Deserialize;

use super::Saved;
use crate::answers::Answers;
use crate::instrument::{Form, Release};
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
    match schema {
        1 => Some(Saved { answers: answers.of_release(Release::First)?, ..Saved::default() }),
        2 => {
            let answers = answers.of_release(Release::Second)?;
            Some(Saved { form: form?, answers, thought, hidden, ..Saved::default() })
        }
        _ => None,
    }
}
