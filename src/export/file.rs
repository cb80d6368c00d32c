//! The JSON file: writing and reading. `docs/export.md` describes it.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::error::{Fault, ImportError};
use crate::answers::Answers;
use crate::instrument::{Form, ItemId, Release, Response};
use crate::onet::SocCode;
use crate::storage::{self, Loaded, NamedResult, Saved, clean_name};

/// The newest version of the file.
pub const VERSION: u64 = 2;

/// Bytes of the largest file that is read; a hundred results have a tenth of it.
pub const LARGEST: usize = 2_000_000;

/// How a file says that it is ours.
const FORMAT: &str = "bearings-results";

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Export {
    /// The named results.
    pub results: Vec<NamedResult>,
    /// The sheet that was being answered, if anything was.
    pub present: Option<Present>,
}

/// A sheet without a name: the answers of today and what was said about careers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Present {
    /// The form that is being answered.
    pub form: Form,
    /// The answers.
    pub answers: Answers,
    /// Careers the person had in mind before the quiz.
    pub thought: Vec<SocCode>,
    /// Careers that are not for this person.
    pub hidden: Vec<SocCode>,
}

impl Present {
    /// What is being answered, if anything was.
    fn of(saved: &Saved) -> Option<Self> {
        (!saved.answers.is_empty()).then(|| Self {
            form: saved.form,
            answers: saved.answers.clone(),
            thought: saved.thought.clone(),
            hidden: saved.hidden.clone(),
        })
    }
}

/// The file of what is kept: results in the order of their dates and names, so that the same gives the same bytes.
#[must_use]
pub fn write(saved: &Saved) -> String {
    #[derive(Serialize)]
    struct Written<'a> {
        format: &'static str,
        version: u64,
        results: &'a [NamedResult],
        #[serde(skip_serializing_if = "Option::is_none")]
        present: Option<Present>,
    }
    let written =
        Written { format: FORMAT, version: VERSION, results: &saved.results, present: Present::of(saved) };
    // Texts, numbers and maps of them can always be written.
    serde_json::to_string(&written).unwrap_or_default() + "\n"
}

/// Reads a file.
///
/// # Errors
/// A sentence that says what is wrong and where.
pub fn read(text: &str) -> Result<Export, ImportError> {
    if text.len() > LARGEST {
        return Err(ImportError::TooLarge);
    }
    // Editors of some systems put this mark before the text.
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(ImportError::Empty);
    }
    let file: Value = serde_json::from_str(text)
        .map_err(|error| ImportError::NotJson { line: error.line(), column: error.column() })?;
    if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return of_state(text);
    }
    let release = match file.get("version").and_then(Value::as_u64) {
        Some(VERSION) => None,
        Some(1) => Some(Release::Third),
        Some(version) if version > VERSION => return Err(ImportError::Newer),
        _ => return Err(ImportError::NotOurs),
    };
    let results = file.get("results").and_then(Value::as_array).ok_or(ImportError::NotOurs)?;
    let results = (1..)
        .zip(results)
        .map(|(number, value)| result(value, release).map_err(|fault| ImportError::Result { number, fault }));
    Ok(Export {
        results: results.collect::<Result<_, _>>()?,
        present: file
            .get("present")
            .map(|value| present(value, release))
            .transpose()
            .map_err(ImportError::Present)?,
    })
}

/// What the page itself gives when the app has stopped: the saved state, as it stands in storage.
fn of_state(text: &str) -> Result<Export, ImportError> {
    match storage::read(Some(text.to_owned())) {
        Loaded::Resumed(ledger) => {
            let saved = ledger.saved();
            Ok(Export { present: Present::of(&saved), results: saved.results })
        }
        Loaded::Newer => Err(ImportError::Newer),
        Loaded::Fresh | Loaded::Damaged { .. } => Err(ImportError::NotOurs),
    }
}

fn result(value: &Value, release: Option<Release>) -> Result<NamedResult, Fault> {
    let name = value.get("name").and_then(Value::as_str).and_then(clean_name).ok_or(Fault::Name)?;
    let date = member(value, "date").ok_or(Fault::Date)?;
    let (form, answers) = sheet(value, release)?;
    Ok(NamedResult { name, date, form, answers })
}

fn present(value: &Value, release: Option<Release>) -> Result<Present, Fault> {
    let (form, answers) = sheet(value, release)?;
    let careers = |name| match value.get(name) {
        None => Ok(Vec::new()),
        Some(codes) => Vec::deserialize(codes).map_err(|_| Fault::Careers),
    };
    Ok(Present { form, answers, thought: careers("thought")?, hidden: careers("hidden")? })
}

/// Form and answers, each answer on its question's scale of an earlier release, or of today.
fn sheet(value: &Value, release: Option<Release>) -> Result<(Form, Answers), Fault> {
    let form = member(value, "form").ok_or(Fault::Form)?;
    let answers: Answers = member(value, "answers").ok_or(Fault::Answers)?;
    if answers.is_empty() {
        return Err(Fault::Answers);
    }
    let today = |id: ItemId, given: Response| match release {
        Some(release) => release.today(id, given),
        None => Response::on_scale(given.point(), id.points()),
    };
    let answers = answers.iter().map(|(id, given)| Ok((id, today(id, given).ok_or(Fault::Point(id))?)));
    Ok((form, answers.collect::<Result<_, _>>()?))
}

fn member<T: DeserializeOwned>(value: &Value, name: &str) -> Option<T> {
    T::deserialize(value.get(name)?).ok()
}
