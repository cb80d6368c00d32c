//! Debian packages, when this user may install them.

use std::process::{Command, Stdio};

use super::{SetupError, say};
use crate::run;

/// Installs Debian packages, or says which ones a person with the right to do so has to install.
pub fn install(packages: &[&str]) -> Result<(), SetupError> {
    if !may_install() {
        return Err(SetupError::NeedsPackages { packages: packages.join(" ") });
    }
    say("Reading Debian's list of packages (a few seconds)…");
    // A stale list is not the end: what it names may still be there.
    if let Err(error) = run::run(apt_get().args(["update", "-qq"])) {
        say(&format!("{error}; going on with the list that is there"));
    }
    run::run(apt_get().args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages))?;
    Ok(())
}

fn may_install() -> bool {
    run::ask(Command::new("id").arg("-u")).is_some_and(|user| user == "0")
        && run::ask(apt_get().arg("--version")).is_some()
}

/// Its three lines for each of hundreds of packages would hide our own; what goes wrong is still shown.
fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null());
    command
}
