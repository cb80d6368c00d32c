//! The Chromium that the journeys run in.

use std::path::PathBuf;

use super::{SetupError, apt, say, search_path};
use crate::run;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Finds a Chromium, or installs Debian's.
pub fn provide() -> Result<PathBuf, SetupError> {
    if let Some(browser) = installed() {
        say(&format!("{}: already there", browser.display()));
        return Ok(browser);
    }
    say("Installing Chromium from Debian: the journeys run in it (about 1 minute, 100 MB)…");
    apt::install(&["chromium"])?;
    installed().ok_or_else(|| SetupError::NeedsPackages { packages: "chromium".to_owned() })
}

fn installed() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| run::find(name, &search_path()))
}
