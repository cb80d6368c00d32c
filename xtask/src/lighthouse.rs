//! `cargo xtask lighthouse`: what Lighthouse says of the landing page, served compressed as a host would.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;

use crate::serve::{self, StaticSite};
use crate::setup::{self, Browser};
use crate::{Outcome, dist, run};

/// The version that figures in the documents are of; nothing else of the project needs it, so it is no dependency.
const PACKAGE: &str = "lighthouse@12.8.2";

/// What `lighthouse` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How many times the page is judged; the medians are printed
    #[arg(long, default_value_t = 5)]
    runs: u32,
    /// The page, from the site's folder
    #[arg(long, default_value = "")]
    page: String,
}

/// Makes the release, serves it and lets Lighthouse look.
pub fn run(args: &Args) -> Outcome {
    let site = run::root().join(".tools/lighthouse-site");
    dist::run(&dist::Args::into(site.clone()))?;
    let browser = Browser::Chromium.provide()?;
    let tools = install()?;
    let listener = serve::listen(0)?;
    let address = format!("http://{}/{}", listener.local_addr()?, args.page);
    thread::spawn(move || StaticSite::new(site, "/").serve(&listener));
    let mut node = setup::command("node");
    node.arg(run::root().join("tests/e2e/apart/lighthouse.mjs"));
    node.args([tools.as_os_str(), address.as_ref(), args.runs.to_string().as_ref()]);
    node.env("CHROME_PATH", browser);
    run::run(&mut node)?;
    Ok(ExitCode::SUCCESS)
}

/// Brings Lighthouse into the project's own folder.
fn install() -> Result<PathBuf, Box<dyn std::error::Error>> {
    let folder = run::root().join(".tools/lighthouse");
    let program = folder.join("node_modules/lighthouse/core/index.js");
    if !program.exists() {
        eprintln!("setup: installing {PACKAGE} from npm into .tools (about 1 minute, 150 MB)…");
        fs::create_dir_all(&folder)?;
        let mut npm = setup::command("npm");
        npm.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]);
        run::run(npm.arg(&folder).arg(PACKAGE))?;
    }
    Ok(program)
}
