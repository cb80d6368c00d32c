//! Which version of a package Cargo.lock holds.

/// The locked version of a package; none if it is not there.
pub fn version_of<'a>(lockfile: &'a str, package: &str) -> Option<&'a str> {
    let name_line = format!("name = \"{package}\"");
    let mut lines = lockfile.lines().skip_while(|line| *line != name_line);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCKFILE: &str = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n\
        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"registry\"\n";

    #[test]
    fn only_the_whole_name_counts() {
        assert_eq!(version_of(LOCKFILE, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version_of(LOCKFILE, "wasm"), None);
    }

    #[test]
    fn a_cut_off_file_has_no_version() {
        assert_eq!(version_of("name = \"trunk\"", "trunk"), None);
        assert_eq!(version_of("name = \"trunk\"\nversion = \"1", "trunk"), None);
    }

    #[test]
    fn the_projects_own_lock_file_names_wasm_bindgen() {
        let lockfile = std::fs::read_to_string(crate::run::root().join("Cargo.lock")).unwrap();
        assert!(version_of(&lockfile, "wasm-bindgen").is_some());
    }
}
