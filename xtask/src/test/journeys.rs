//! The journeys of tests/e2e: Playwright drives Chromium through the built site.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::thread;

use serde_json::Value;

use crate::serve::{self, StaticSite};
use crate::{run, setup, site};

/// Not the root, because a school's web host may lay the site anywhere.
const BASE: &str = "/bearings/";

/// Serves the built site, runs these journeys or, without any, all of them, and counts what passed and what failed.
pub fn run(browser: &Path, journeys: &[&str]) -> Result<(u32, u32), Box<dyn Error>> {
    let listener = serve::listen(0)?;
    let address = format!("http://{}{BASE}", listener.local_addr()?);
    thread::spawn(move || StaticSite::new(site::folder(), BASE).serve(&listener));

    let report = run::root().join(".tools/journeys.json");
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let mut playwright = setup::command("playwright");
    playwright
        .current_dir(run::root().join("tests/e2e"))
        .args(["test", "--reporter=list,json"])
        .args(journeys);
    playwright.env("BEARINGS_URL", address).env("BEARINGS_CHROMIUM", browser);
    playwright.env("BEARINGS_FOLDER", site::folder());
    playwright.env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report);
    let outcome = run::run(&mut playwright);

    let (passed, failed) = count(&fs::read_to_string(&report)?)?;
    match outcome {
        // A journey that cannot even be read ends the run badly without being counted.
        Err(error) if failed == 0 => Err(error.into()),
        _ => Ok((passed, failed)),
    }
}

/// Reads Playwright's report. A journey that passed only when tried again has failed.
fn count(report: &str) -> Result<(u32, u32), Box<dyn Error>> {
    let report: Value = serde_json::from_str(report)?;
    let stat = |name: &str| report.pointer(&format!("/stats/{name}")).and_then(Value::as_u64);
    let (Some(passed), Some(failed), Some(flaky)) = (stat("expected"), stat("unexpected"), stat("flaky"))
    else {
        return Err(
            "Playwright's report has no counts; `npm ci` in tests/e2e brings the version that has".into()
        );
    };
    Ok((u32::try_from(passed)?, u32::try_from(failed + flaky)?))
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn a_report_is_counted() {
        let report = r#"{"stats": {"expected": 7, "skipped": 1, "unexpected": 2, "flaky": 1}}"#;
        assert_eq!(count(report).unwrap(), (7, 3));
    }

    #[test]
    fn a_report_without_counts_is_an_error() {
        assert!(count(r#"{"stats": {"expected": 7}}"#).is_err());
        assert!(count("not json").is_err());
    }
}
