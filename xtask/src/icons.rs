//! `cargo xtask icons`: the icons of the installed app, drawn by Chromium from `style/app-icon.svg`.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::setup::{self, Browser};
use crate::{Outcome, run};

/// What `icons` takes: nothing.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// The drawing has room around it, as much as a phone may cut away from a maskable icon.
const WHOLE: &str = "0 0 32 32";

/// The same with less room, for places that cut nothing away.
const CLOSER: &str = "4.5 4.5 23 23";

/// File, side in pixels, and how much of the drawing.
const ICONS: [(&str, u32, &str); 4] = [
    ("app-192.png", 192, CLOSER),
    ("app-512.png", 512, CLOSER),
    ("app-maskable-512.png", 512, WHOLE),
    // Apple rounds the corners only.
    ("app-apple-180.png", 180, CLOSER),
];

/// Draws each icon into `public/icons`.
pub fn run(_args: &Args) -> Outcome {
    let browser = Browser::Chromium.provide()?;
    let drawing = fs::read_to_string(run::root().join("style/app-icon.svg"))?;
    let desk = run::root().join(".tools/icons");
    fs::create_dir_all(&desk)?;
    for (name, side, cut) in ICONS {
        let page = desk.join("icon.svg");
        fs::write(&page, drawing.replacen(WHOLE, cut, 1))?;
        draw(&browser, &desk, &page, side, &run::root().join("public/icons").join(name))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn draw(browser: &Path, desk: &Path, page: &Path, side: u32, icon: &Path) -> Result<(), run::RunError> {
    let mut chromium = setup::command(&browser.to_string_lossy());
    // The drawing is our own, and as root Chromium starts only without its sandbox.
    chromium.args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]);
    chromium.args(["--disable-background-networking", "--disable-component-update", "--disable-sync"]);
    chromium.arg(format!("--user-data-dir={}", desk.join("profile").display()));
    chromium.arg(format!("--window-size={side},{side}"));
    chromium.arg(format!("--screenshot={}", icon.display()));
    chromium.arg(format!("file://{}", page.display()));
    run::run(&mut chromium)
}
