//! The browsers that the journeys run in.

use std::fmt;
use std::path::PathBuf;

use super::{SetupError, apt, say, search_path};
use crate::run;

/// A browser that people have and that journeys can run in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Browser {
    /// Chromium, or a Chrome
    Chromium,
    /// Firefox
    Firefox,
}

impl Browser {
    /// What its program may be called.
    const fn programs(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
            Self::Firefox => &["firefox-esr", "firefox"],
        }
    }

    /// Debian's package.
    const fn package(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox-esr",
        }
    }

    /// Finds it, or installs Debian's.
    pub fn provide(self) -> Result<PathBuf, SetupError> {
        if let Some(program) = self.installed() {
            say(&format!("{}: already there", program.display()));
            return Ok(program);
        }
        say(&format!("Installing {self} from Debian: the journeys run in it (about 1 minute, 100 MB)…"));
        apt::install(&[self.package()])?;
        self.installed().ok_or_else(|| SetupError::NeedsPackages { packages: self.package().to_owned() })
    }

    fn installed(self) -> Option<PathBuf> {
        self.programs().iter().find_map(|name| run::find(name, &search_path()))
    }
}

impl fmt::Display for Browser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
        })
    }
}
