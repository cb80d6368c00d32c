//! What cargo says: where it refuses something, and where the programs lie that it built.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::Error;

/// What an error of the compiler is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// One change itself.
    Change(Vec<u32>),
    /// The way in which changes were woven in at a place.
    Place(Vec<u32>),
    /// Nothing that was woven in.
    Elsewhere(String),
}

/// Compiles without making programs; the errors.
pub fn check(cargo: &mut Command, folder: &Path) -> Result<BTreeSet<Fault>, Error> {
    let output = cargo.output()?;
    let mut faults = BTreeSet::new();
    for message in messages(&output.stdout, "compiler-message") {
        let Some(message) = message.get("message").filter(|it| text(it, "level") == "error") else {
            continue;
        };
        let spans = message.get("spans").and_then(Value::as_array).into_iter().flatten();
        let mut primary =
            spans.filter(|it| it.get("is_primary").and_then(Value::as_bool) == Some(true)).peekable();
        // The last line counts the errors.
        if primary.peek().is_none() && text(message, "message").starts_with("aborting") {
            continue;
        }
        let fault = primary.find_map(|span| about(span, folder));
        faults.insert(fault.unwrap_or_else(|| Fault::Elsewhere(text(message, "rendered").to_owned())));
    }
    if faults.is_empty() && !output.status.success() {
        return Err(Error::Compile { message: String::from_utf8_lossy(&output.stderr).into_owned() });
    }
    Ok(faults)
}

/// Builds; the programs by the name of what they test.
pub fn programs(cargo: &mut Command) -> Result<BTreeMap<String, PathBuf>, Error> {
    let output = cargo.output()?;
    if !output.status.success() {
        return Err(Error::Compile { message: String::from_utf8_lossy(&output.stderr).into_owned() });
    }
    let built = messages(&output.stdout, "compiler-artifact");
    Ok(built
        .filter_map(|it| {
            let program = it.get("executable")?.as_str()?;
            Some((text(it.get("target")?, "name").to_owned(), PathBuf::from(program)))
        })
        .collect())
}

fn messages(output: &[u8], reason: &'static str) -> impl Iterator<Item = Value> {
    let lines: Vec<Value> =
        String::from_utf8_lossy(output).lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    lines.into_iter().filter(move |it| text(it, "reason") == reason)
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// The innermost marked piece that holds the span, or the macro that it comes from.
fn about(span: &Value, folder: &Path) -> Option<Fault> {
    let called = || about(span.pointer("/expansion/span")?, folder);
    innermost(span, folder).or_else(called)
}

fn innermost(span: &Value, folder: &Path) -> Option<Fault> {
    let file = fs::read_to_string(folder.join(text(span, "file_name"))).ok()?;
    let start = usize::try_from(span.get("byte_start")?.as_u64()?).ok()?;
    let before = file.get(..start)?;
    let mut open = Vec::new();
    for (at, _) in before.match_indices("/*") {
        match before.get(at + 2..)? {
            rest if rest.starts_with('}') => drop(open.pop()),
            rest if rest.starts_with('{') => open.push(rest.get(1..rest.find('*')?)?),
            _ => {}
        }
    }
    let numbers = |piece: &str| piece.split(',').filter_map(|it| it.parse().ok()).collect::<Vec<u32>>();
    let innermost = numbers(open.pop()?);
    // A change stands in the place where it is one of several, or alone.
    let outer = open.pop().map(numbers).unwrap_or_default();
    let one = |number: &u32| innermost.len() == 1 && outer.contains(number);
    Some(if innermost.first().is_some_and(one) { Fault::Change(innermost) } else { Fault::Place(innermost) })
}
