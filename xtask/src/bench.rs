//! `cargo xtask bench`: how long the sums take in a browser, beside the same sums on JavaScript typed arrays.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;

use crate::serve::{self, StaticSite};
use crate::setup::{self, Browser, Toolbox};
use crate::site::kernel;
use crate::{Outcome, run};

mod instructions;

const TARGET: &str = "wasm32-unknown-unknown";

/// What `bench` takes: nothing. The times are medians and are printed, never judged.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only do this task so many times on this machine, `TASK:TIMES`, for a program that counts instructions
    #[arg(long, hide = true)]
    natively: Option<String>,
}

/// Sets up, builds, serves and times; the tables are the last that is printed.
pub fn run(args: &Args) -> Outcome {
    if let Some(job) = &args.natively {
        return instructions::work(job);
    }
    let toolbox = setup::for_building()?;
    let browser = Browser::Chromium.provide()?;
    build(&toolbox)?;
    let listener = serve::listen(0)?;
    let address = format!("http://{}/", listener.local_addr()?);
    thread::spawn(move || StaticSite::new(folder(), "/").serve(&listener));
    let mut node = setup::command("node");
    node.current_dir(run::root().join("tests/e2e"));
    node.arg("bench/run.mjs").arg(address).arg(browser);
    run::run(&mut node)?;
    instructions::count()?;
    Ok(ExitCode::SUCCESS)
}

/// Where the page is laid together.
fn folder() -> PathBuf {
    run::root().join(".tools/bench")
}

/// Makes the module as the app's is made: the same profile, wasm-bindgen and wasm-opt.
fn build(toolbox: &Toolbox) -> Result<(), Box<dyn std::error::Error>> {
    let (root, page) = (run::root(), folder());
    fs::create_dir_all(&page)?;
    kernel::build(toolbox, &page)?;
    let release = ["build", "--quiet", "--release", "-p", "bench", "--target", TARGET];
    run::run(toolbox.wasm_command("cargo").args(release))?;
    let module = run::target_folder().join(TARGET).join("release/bench.wasm");
    let bound = ["--target", "web", "--no-typescript", "--out-dir"];
    run::run(toolbox.wasm_command("wasm-bindgen").args(bound).arg(&page).arg(module))?;
    let bound = page.join("bench_bg.wasm");
    run::run(toolbox.wasm_command("wasm-opt").arg("-Oz").arg(&bound).arg("-o").arg(&bound))?;
    copy(&root.join("public/catalog.bin"), &page)?;
    for file in fs::read_dir(root.join("bench/page"))? {
        copy(&file?.path(), &page)?;
    }
    Ok(())
}

fn copy(file: &Path, folder: &Path) -> std::io::Result<()> {
    file.file_name().map_or(Ok(()), |name| fs::copy(file, folder.join(name)).map(|_bytes| ()))
}
