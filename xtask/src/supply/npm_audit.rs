//! Known faults of the npm packages, which only build and test the site.

use serde_json::Value;

use crate::setup;

/// Asks npm.
///
/// A registry that does not answer has said nothing: that is told and is no failure.
///
/// # Errors
/// How many faults are known, or that npm could not start.
pub fn ask() -> Result<String, String> {
    let mut npm = setup::command("npm");
    npm.args(["audit", "--json"]).current_dir(crate::run::root().join("tests/e2e"));
    let output = npm.output().map_err(|error| error.to_string())?;
    read(&String::from_utf8_lossy(&output.stdout))
}

fn read(said: &str) -> Result<String, String> {
    let said: Value = serde_json::from_str(said).unwrap_or_default();
    match said.pointer("/metadata/vulnerabilities/total").and_then(Value::as_u64) {
        None => {
            let why = said.get("message").and_then(Value::as_str).unwrap_or("it gave no answer");
            Ok(format!("NOT CHECKED, the registry does not tell ({why})"))
        }
        Some(0) => Ok("no known fault".to_owned()),
        Some(faults) => Err(format!("{faults} known faults; `npm audit` in tests/e2e names them")),
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn faults_none_and_no_answer_are_told_apart() {
        let with = |total: u32| format!(r#"{{"metadata": {{"vulnerabilities": {{"total": {total}}}}}}}"#);
        assert_eq!(read(&with(0)), Ok("no known fault".to_owned()));
        assert!(read(&with(2)).is_err());
        let refused = read(r#"{"message": "405 Method Not Allowed", "error": {}}"#).unwrap();
        assert!(refused.starts_with("NOT CHECKED") && refused.contains("405"), "{refused}");
        assert!(read("").unwrap().starts_with("NOT CHECKED"));
    }
}
