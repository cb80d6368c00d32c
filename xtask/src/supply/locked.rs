//! What the lock files say of where packages come from.

use serde_json::Value;

use crate::{run, setup};

const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Every crate comes from crates.io with a checksum or lies in this repository, and the lock file is up to date.
///
/// # Errors
/// The first crate of which that is not so.
pub fn crates(lockfile: &str) -> Result<String, String> {
    let (mut from_registry, mut own) = (0, 0);
    for package in lockfile.split("[[package]]").skip(1) {
        let field = |name: &str| {
            package
                .lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "))
                .map(|it| it.trim_matches('"'))
        };
        let name = field("name").unwrap_or("a crate without a name");
        match (field("source"), field("checksum")) {
            (None, _) => own += 1,
            (Some(CRATES_IO), Some(_)) => from_registry += 1,
            (Some(CRATES_IO), None) => return Err(format!("{name} has no checksum")),
            (Some(elsewhere), _) => return Err(format!("{name} comes from {elsewhere}")),
        }
    }
    let mut metadata = setup::command("cargo");
    metadata.args(["metadata", "--locked", "--format-version=1"]);
    run::ask(&mut metadata).ok_or("it does not fit Cargo.toml; `cargo update --workspace` writes it anew")?;
    Ok(format!("{from_registry} crates from crates.io, each with a checksum, {own} of this repository"))
}

/// Every npm package has a checksum, and none an address to download from: whose registry it is, each machine says.
///
/// # Errors
/// The first package of which that is not so, or that the file cannot be read.
pub fn packages(lockfile: &str) -> Result<String, String> {
    let lockfile: Value = serde_json::from_str(lockfile).map_err(|error| error.to_string())?;
    let packages = lockfile.get("packages").and_then(Value::as_object).ok_or("it lists no packages")?;
    let fetched = || packages.iter().filter(|(path, _)| !path.is_empty());
    for (path, package) in fetched() {
        if package.get("resolved").is_some() {
            return Err(format!("{path} has an address to download from"));
        }
        if package.get("integrity").is_none() {
            return Err(format!("{path} has no checksum"));
        }
    }
    Ok(format!("{} packages, each with a checksum, none with an address", fetched().count()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_from_elsewhere_and_one_without_a_checksum_are_named() {
        let git = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nsource = \"git+https://example.org/a\"\n";
        assert_eq!(crates(git), Err("a comes from git+https://example.org/a".to_owned()));
        let bare = format!("[[package]]\nname = \"b\"\nversion = \"1.0.0\"\nsource = \"{CRATES_IO}\"\n");
        assert_eq!(crates(&bare), Err("b has no checksum".to_owned()));
    }

    #[test]
    fn a_package_with_an_address_and_one_without_a_checksum_are_named() {
        let with = |fields: &str| format!(r#"{{"packages": {{"": {{}}, "node_modules/a": {{{fields}}}}}}}"#);
        let good = with(r#""integrity": "sha512-x""#);
        assert_eq!(packages(&good), Ok("1 packages, each with a checksum, none with an address".to_owned()));
        let address = with(r#""integrity": "sha512-x", "resolved": "https://example.org/a.tgz""#);
        assert_eq!(packages(&address), Err("node_modules/a has an address to download from".to_owned()));
        assert_eq!(packages(&with("")), Err("node_modules/a has no checksum".to_owned()));
        assert!(packages("[]").is_err());
    }

    #[test]
    fn the_projects_own_lock_files_pass() {
        let read = |name: &str| std::fs::read_to_string(run::root().join(name)).unwrap();
        assert!(crates(&read("Cargo.lock")).is_ok());
        assert!(packages(&read("tests/e2e/package-lock.json")).is_ok());
    }
}
