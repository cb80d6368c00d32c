//! Node.js and the packages of tests/e2e: wasm-opt for the build, Playwright and axe for the journeys.

use std::fs;
use std::path::PathBuf;

use super::{SetupError, apt, command, say};
use crate::run;

/// The oldest Node.js that every package of tests/e2e runs on; Debian 12 has this one.
const OLDEST: u32 = 18;

/// The folder of the project's one package.json.
pub fn folder() -> PathBuf {
    run::root().join("tests/e2e")
}

/// Brings in Node.js and the locked packages.
pub fn provide() -> Result<(), SetupError> {
    let packages: Vec<&str> = [("node", "nodejs"), ("npm", "npm")]
        .into_iter()
        .filter(|(program, _)| run::ask(command(program).arg("--version")).is_none())
        .map(|(_, package)| package)
        .collect();
    if !packages.is_empty() {
        say("Installing Node.js from Debian: it runs wasm-opt, which makes the site small (about 1 minute)…");
        apt::install(&packages)?;
    }
    let found = run::ask(command("node").arg("--version")).unwrap_or_default();
    if major(&found).is_none_or(|version| version < OLDEST) {
        return Err(SetupError::OldNode { found, wanted: OLDEST });
    }
    say(&format!("Node.js {found}: already there"));
    install_locked()
}

/// Runs `npm ci`, but only when the lock file is not the one installed last.
fn install_locked() -> Result<(), SetupError> {
    let lockfile = folder().join("package-lock.json");
    let stamp = folder().join("node_modules/.installed-package-lock.json");
    let wanted = fs::read(&lockfile).map_err(SetupError::file(lockfile))?;
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        say("wasm-opt and Playwright: already there");
        return Ok(());
    }
    say("Installing wasm-opt and Playwright from npm (a few seconds, 140 MB)…");
    run::run(command("npm").args(["ci", "--ignore-scripts", "--loglevel=error"]).current_dir(folder()))?;
    fs::write(&stamp, wanted).map_err(SetupError::file(stamp))
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_is_read() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("20.20.2"), None);
        assert_eq!(major(""), None);
    }
}
