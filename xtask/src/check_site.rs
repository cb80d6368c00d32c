//! `cargo xtask check-site ADDRESS`: fetches a site where it is deployed and says what is wrong with how it is served.

use std::process::ExitCode;

use crate::Outcome;

mod answer;
mod findings;
mod list;

use answer::Answer;
use findings::{Findings, judge_compression, judge_page, judge_type, judge_unhashed};
use list::{Listed, listed};

/// What `check-site` takes.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The address of the start page
    address: String,
}

/// Looks at the page, at the worker, and at one file of each kind that the worker names.
pub fn run(args: &Args) -> Outcome {
    let base =
        format!("{}/", args.address.split(['#', '?']).next().unwrap_or_default().trim_end_matches('/'));
    let mut findings = Findings::default();
    let local = ["http://127.0.0.1", "http://localhost"].iter().any(|host| base.starts_with(host));
    if !base.starts_with("https://") && !local {
        findings.wrong("the address", "is not https: the site cannot be installed and does not work without internet; ask the host for a certificate");
    }
    let page = Answer::of(&base, answer::PLAIN)?;
    judge_page(&page, &mut findings);
    judge_unhashed("index.html", &page, &mut findings);
    let worker = Answer::of(&format!("{base}sw.js"), answer::PLAIN)?;
    judge_type("sw.js", &worker, &mut findings);
    judge_unhashed("sw.js", &worker, &mut findings);
    let files = listed(&worker.text());
    if files.is_empty() {
        findings.wrong("sw.js", "is not ours or is not there; upload what `cargo xtask dist` made");
    }
    for file in samples(&files) {
        look_at(&base, &file, &mut findings)?;
    }
    let missing = Answer::of(&format!("{base}no-such-file-0123.json"), answer::PLAIN)?;
    if missing.status != 404 {
        findings.wrong("a file that is not there", &format!("is answered with {} and not with 404; turn off the rule that sends every address to index.html", missing.status));
    }
    print!("{findings}");
    Ok(if findings.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// One file of each kind, the largest, and both whether its name has a hash or not.
fn samples(files: &[Listed]) -> Vec<Listed> {
    let mut samples: Vec<Listed> = Vec::new();
    for file in files {
        let same = |other: &Listed| other.ending() == file.ending() && other.is_hashed() == file.is_hashed();
        match samples.iter_mut().find(|other| same(other)) {
            Some(other) if other.bytes < file.bytes => *other = file.clone(),
            Some(_) => {}
            None => samples.push(file.clone()),
        }
    }
    samples
}

fn look_at(base: &str, file: &Listed, findings: &mut Findings) -> Result<(), answer::NoAnswer> {
    let address = format!("{base}{}", if file.path == "index.html" { "" } else { &file.path });
    let plain = Answer::of(&address, answer::PLAIN)?;
    if plain.status != 200 {
        findings.wrong(&file.path, &format!("is answered with {}; upload the whole folder", plain.status));
        return Ok(());
    }
    if crate::dist::digest(&plain.body) != file.hash {
        findings.wrong(&file.path, "is not the file that was built: the host changes it on its way (turn off “minify”, “optimize” and injected scripts), or the upload is not whole");
    }
    judge_type(&file.path, &plain, findings);
    let packed = Answer::of(&address, answer::PACKED)?;
    judge_compression(file, &packed, findings);
    if file.is_hashed() {
        findings::judge_hashed(&file.path, &plain, findings);
    }
    Ok(())
}
