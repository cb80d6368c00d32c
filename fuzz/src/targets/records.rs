//! What is written by hand under `data/`: records and tables, read on the command line.

use bearings::catalog::{terms, text as careers};
use bearings::table;

use crate::Target;
use crate::target::text;

/// Each text is read as each kind.
pub const RECORDS: Target =
    Target { name: "records", longest: 2_000, memory: 300_000, changed: 20_000, check, seeds };

fn check(input: &[u8]) {
    let text = text(input);
    let lines = text.lines().count();
    match careers::parse(&text) {
        Ok(records) => {
            let written: String = records.iter().map(|(title, it)| record(title, it)).collect();
            assert_eq!(careers::parse(&written), Ok(records), "it comes back otherwise");
        }
        Err(error) => {
            assert!((1..=lines).contains(&error.line), "line {} of {lines}", error.line);
            assert!(!error.why.is_empty());
        }
    }
    if let Err(error) = terms::parse(&text) {
        assert!((1..=lines).contains(&error.line), "line {} of {lines}", error.line);
        assert!(!error.why.is_empty());
    }
    match table::read(&text, ["said", "meant"]) {
        Ok(rows) => assert!(rows.iter().all(|row| (2..=lines).contains(&row.line))),
        Err(error) => assert!(error.to_string().starts_with("line ")),
    }
}

fn record(title: &str, text: &careers::CareerText) -> String {
    let tasks: String = text.tasks.iter().map(|task| format!("task: {task}\n")).collect();
    let careers::CareerText { code, snapshot, about, like, getting_in, .. } = text;
    format!("# {code} {title}\nsnapshot: {snapshot}\nabout: {about}\n{tasks}like: {like}\nin: {getting_in}\n")
}

fn seeds() -> Vec<Vec<u8>> {
    vec![
        b"# 29-2072.00 Medical Records Specialists\nsnapshot: S.\nabout: A.\ntask: 1\ntask: 2\ntask: 3\ntask: 4\ntask: 5\nlike: L.\nin: I. J.\n".to_vec(),
        b"# fit Fit\nmeans: M.\nexample: E.\nlow: L.\nhigh: H.\n".to_vec(),
        b"said\tmeant\nfix\trepairer;mechanic\n".to_vec(),
    ]
}
