//! One fuzzer: its program, its corpus, a run.

use std::error::Error;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use super::said::Said;
use crate::{run, setup};

/// Megabytes that a fuzzer may take in all, and for one input at once.
const MEMORY: [&str; 2] = ["-rss_limit_mb=1024", "-malloc_limit_mb=64"];

/// Files of a corpus: what is in the repository is read at each run of the tests.
const MOST_KEPT: usize = 40;

/// Seconds that one input may take.
const SLOWEST: &str = "-timeout=10";

/// One reader of outside input.
#[derive(Debug)]
pub struct Target {
    /// Its name.
    pub name: String,
    /// Bytes of the longest input.
    longest: String,
}

/// Builds all fuzzers, lays their seeds down and says which there are.
pub fn build() -> Result<Vec<Target>, Box<dyn Error>> {
    eprintln!("building the fuzzers (the first time some minutes of compiling)…");
    // Checked for overflow, and without a sanitizer: but for the kernel's loops, all of it is safe Rust.
    let mut cargo = setup::command("cargo");
    cargo.arg(format!("+{}", setup::FUZZ_TOOLCHAIN));
    cargo.args(["fuzz", "build", "--release", "--debug-assertions", "--sanitizer", "none"]);
    run::run(cargo.args(["--features", "libfuzzer"]))?;
    let mut seeds = setup::command("cargo");
    seeds.args(["run", "--quiet", "--profile", "xtask", "--manifest-path", "fuzz/Cargo.toml"]);
    seeds.args(["--example", "targets", "--"]).arg(folder("target/seeds"));
    let all = run::ask(&mut seeds).ok_or("the list of targets could not be made")?;
    let lines = all.lines().filter_map(|line| line.split_once(' '));
    Ok(lines.map(|(name, longest)| Target { name: name.to_owned(), longest: longest.to_owned() }).collect())
}

impl Target {
    /// Runs it on its corpus, its seeds and all that earlier runs have found.
    pub fn feed(&self, limit: &str) -> Result<Said, Box<dyn Error + Send + Sync>> {
        let found = self.folder("target/found");
        let crashes = self.folder("target/crashes");
        let log = self.folder("target/said").join("last.txt");
        for folder in [&found, &crashes, &self.folder("target/said"), &self.corpus()] {
            fs::create_dir_all(folder)?;
        }
        eprintln!("{}: what it says stands in {}", self.name, log.display());
        let mut fuzzer = self.program();
        fuzzer.arg(&found).arg(self.corpus()).arg(self.folder("target/seeds"));
        fuzzer.args([limit, SLOWEST, "-print_final_stats=1"]).args(MEMORY);
        fuzzer.arg(format!("-max_len={}", self.longest));
        fuzzer.arg(format!("-artifact_prefix={}/", crashes.display()));
        let started = Instant::now();
        let status =
            fuzzer.stdin(Stdio::null()).stdout(Stdio::null()).stderr(File::create(&log)?).status()?;
        if !status.success() {
            eprintln!("{}: something does not hold of the newest input in {}", self.name, crashes.display());
        }
        let text = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
        Ok(Said::read(&text, started.elapsed().as_secs(), status.success()))
    }

    /// Puts into the corpus the shortest of the fewest inputs that reach all that any have reached.
    ///
    /// Files with a name in words hold what was wrong once, and stay.
    pub fn keep(&self) -> Result<(), Box<dyn Error>> {
        let kept = self.folder("target/kept");
        if kept.exists() {
            fs::remove_dir_all(&kept)?;
        }
        fs::create_dir_all(&kept)?;
        let mut fuzzer = self.program();
        // How often an edge was passed does not count: it would keep thousands of files.
        fuzzer
            .args([
                "-set_cover_merge=1",
                "-use_counters=0",
                "-use_cmp=0",
                &format!("-max_len={}", self.longest),
            ])
            .arg(&kept);
        fuzzer.arg(self.corpus()).arg(self.folder("target/seeds")).arg(self.folder("target/found"));
        fuzzer.arg(format!("-artifact_prefix={}/", self.folder("target/crashes").display()));
        run::run(fuzzer.stderr(Stdio::null()))?;
        for file in files(&self.corpus())?.iter().filter(|file| is_numbered(file)) {
            fs::remove_file(file)?;
        }
        let mut kept = files(&kept)?;
        kept.sort_by_key(|file| fs::metadata(file).map_or(u64::MAX, |file| file.len()));
        for file in kept.iter().take(MOST_KEPT) {
            let name = file.file_name().ok_or("a file without a name")?;
            fs::copy(file, self.corpus().join(name))?;
        }
        Ok(())
    }

    fn program(&self) -> Command {
        let name = self.name.as_str();
        setup::command(&folder("target/x86_64-unknown-linux-gnu/release").join(name).display().to_string())
    }

    fn corpus(&self) -> PathBuf {
        self.folder("corpus")
    }

    fn folder(&self, of: &str) -> PathBuf {
        folder(of).join(&self.name)
    }
}

fn folder(of: &str) -> PathBuf {
    run::root().join("fuzz").join(of)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let entries = fs::read_dir(folder)?;
    Ok(entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?)
}

/// Whether libFuzzer has named it, after what is in it.
fn is_numbered(file: &Path) -> bool {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    name.len() == 40 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_found_by_coverage_is_replaced() {
        assert!(is_numbered(Path::new("a/da39a3ee5e6b4b0d3255bfef95601890afd80709")));
        assert!(!is_numbered(Path::new("a/two-lines-in-a-cell")));
    }
}
