//! Any sheet of answers as a code.

use bearings::answers::Answers;
use bearings::instrument::{Form, Response};
use bearings::share::{SharedResult, decode, encode};

use crate::Target;
use crate::world::WORLD;

/// The first byte is the form, each further one the answer to a question.
pub const ANSWERS: Target =
    Target { name: "answers", longest: 180, memory: 60_000, changed: 20_000, check, seeds };

fn check(input: &[u8]) {
    let Some(result) = sheet(input) else { return };
    let code = encode(&result);
    assert_eq!(decode(&code), Ok(result), "{code} is another result");
}

/// The sheet of these bytes; a point that a question does not have is no answer.
pub fn sheet(bytes: &[u8]) -> Option<SharedResult> {
    let (form, points) = bytes.split_first()?;
    let form = *Form::ALL.get(usize::from(form % 3))?;
    let given = WORLD
        .bank
        .items()
        .iter()
        .zip(points)
        .filter_map(|(item, point)| Some((item.id, Response::new(point % (item.id.points() + 1))?)));
    Some(SharedResult { form, answers: given.collect::<Answers>() })
}

fn seeds() -> Vec<Vec<u8>> {
    [0, 1, 2].map(|form| std::iter::once(form).chain((0..170).map(|at| at % 23)).collect()).into()
}
